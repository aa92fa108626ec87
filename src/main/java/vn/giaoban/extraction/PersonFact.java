package vn.giaoban.extraction;

import java.util.List;
import vn.giaoban.text.Span;
import vn.giaoban.vocabulary.Role;

/**
 * A named individual who takes part in the meeting.
 *
 * @param name in its usual spelling in this report, without honorific or title
 * @param aliases other spellings in this report
 * @param titles every form that occurs, verbatim, split at commas and dashes, in the order of the text
 * @param roles each role that the text states, with the place that states it
 * @param mentions every place of the name, in order; never empty
 */
public record PersonFact(
        String name,
        List<String> aliases,
        List<Found<String>> titles,
        List<Found<Role>> roles,
        List<Span> mentions,
        String rule) {}
