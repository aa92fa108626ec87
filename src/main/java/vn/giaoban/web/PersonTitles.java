package vn.giaoban.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The titles that reports give a person, along the years.
 *
 * @param held oldest sighting first
 * @param wide the years for a wide screen; null where no sighting has a known time
 * @param narrow the same for a phone
 */
record PersonTitles(List<Held> held, TitleTimes.@Nullable Axis wide, TitleTimes.@Nullable Axis narrow) {

    /** Lists of sightings and of titles are cut there; the rest is folded away. */
    static final int MOST = 12;

    public List<Held> shown() {
        return held.subList(0, Math.min(MOST, held.size()));
    }

    public List<Held> further() {
        return held.subList(Math.min(MOST, held.size()), held.size());
    }

    /**
     * @param cited the sentences that say it, oldest first; of many the first and the latest ones
     * @param meetings in how many it is said
     * @param wide where it was seen along the years; null where no time is known
     */
    record Held(
            String title,
            List<PersonPage.Cited> cited,
            int meetings,
            TitleTimes.@Nullable Strip wide,
            TitleTimes.@Nullable Strip narrow) {

        public PersonPage.Cited first() {
            return cited.get(0);
        }

        public PersonPage.Cited last() {
            return cited.get(cited.size() - 1);
        }

        /** Whether the last sighting is known to be later than the first. */
        public boolean isRange() {
            return last().when().isKnown();
        }

        /** Those between the first and the last. */
        public List<PersonPage.Cited> between() {
            return cited.size() < 3 ? List.of() : cited.subList(1, cited.size() - 1);
        }

        /** How many meetings are not cited. */
        public int further() {
            return meetings - cited.size();
        }
    }
}
