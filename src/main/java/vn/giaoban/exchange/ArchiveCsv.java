package vn.giaoban.exchange;

import java.util.List;
import java.util.function.Function;
import vn.giaoban.search.ArchiveSearch;
import vn.giaoban.search.PersonHit;
import vn.giaoban.search.PersonHits;
import vn.giaoban.search.Tab;
import vn.giaoban.search.ThingQuestion;

/** What was found in the whole archive as a table for spreadsheets. */
final class ArchiveCsv {

    private ArchiveCsv() {}

    /**
     * @param columns the headings: of everything and of people eight, else seven
     * @param kinds words for every kind
     * @param base address of the application, before {@code /cuoc-hop/…}
     */
    static String of(
            ThingQuestion question,
            ArchiveSearch.Found found,
            String[] columns,
            Function<Tab, String> kinds,
            String base) {
        Csv csv = new Csv().row((Object[]) columns);
        PersonHits people = found.people();
        if (question.tab() == Tab.PEOPLE && people != null) {
            people(csv, people.hits(), base);
            return csv.toString();
        }
        for (AnyHit hit : AnyHit.of(found)) {
            if (question.tab() == null) {
                csv.row(
                        kinds.apply(hit.kind()),
                        hit.title(),
                        hit.text(),
                        hit.detail(),
                        hit.day(),
                        hit.period(),
                        hit.place(),
                        base + hit.url());
            } else {
                csv.row(hit.title(), hit.text(), hit.detail(), hit.day(), hit.period(), hit.place(), base + hit.url());
            }
        }
        return csv.toString();
    }

    private static void people(Csv csv, List<PersonHit> people, String base) {
        for (PersonHit person : people) {
            csv.row(
                    person.name().text(),
                    String.join(", ", person.spellings()),
                    person.titles(),
                    person.place(),
                    person.years(),
                    person.meetings(),
                    person.directives(),
                    base + person.url());
        }
    }
}
