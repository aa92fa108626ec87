package vn.giaoban.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People by given name, in the order of the Vietnamese alphabet.
 *
 * @param asked part of a name as typed; empty for everybody
 * @param total of all pages
 */
record PeoplePage(String asked, long total, int page, int pages, List<Initial> initials) {

    static final int SIZE = 100;

    /** People whose given name begins with one letter. */
    record Initial(String letter, List<PersonInList> people) {}

    record PersonInList(
            Long id, String name, @Nullable String place, List<String> titles, long meetings, long directives) {}
}
