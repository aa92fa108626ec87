package vn.giaoban.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where {@link PageValidators}, which sends pages, is told by {@link KeptPagesFirst} whether one is kept, or to be kept. */
final class PageOnItsWay {

    private static final String ATTRIBUTE = PageOnItsWay.class.getName();

    /** What a page of the archive follows from besides its tables. */
    record Question(String address, Language language, String theme, LocalDate day) {}

    /** @param change the archive's latest one that will be in the page */
    record ToKeep(Question question, long change) {}

    private @Nullable SentPage kept;
    private @Nullable ToKeep toKeep;

    static PageOnItsWay begin(HttpServletRequest request) {
        var page = new PageOnItsWay();
        request.setAttribute(ATTRIBUTE, page);
        return page;
    }

    /** Of a request whose page may be kept. */
    static Optional<PageOnItsWay> of(HttpServletRequest request) {
        return Optional.ofNullable((PageOnItsWay) request.getAttribute(ATTRIBUTE));
    }

    void isKept(SentPage page) {
        kept = page;
    }

    void isToBeKept(Question question, long change) {
        toKeep = new ToKeep(question, change);
    }

    @Nullable
    SentPage kept() {
        return kept;
    }

    @Nullable
    ToKeep toKeep() {
        return toKeep;
    }
}
