package vn.giaoban.review;

import java.util.List;

/**
 * Why a fact should be looked at.
 *
 * @param arguments of the sentence that says it
 */
public record Doubt(Reason reason, List<String> arguments) {

    /** The most doubtful first: what is asked first. */
    public enum Reason {
        FIGURES_DISAGREE,
        TITLE_OF_TWO,
        OFFICIAL_UNSAID,
        ISSUER_ONLY,
        SPELLING,
        DATE_UNSAID,
        PLACE_UNSAID,
        DATE_GIVEN,
        PLACE_GIVEN,
        LABEL_UNSAID,
        UNIT_UNSAID,
        PERSON_BARE,
        WEAK_RULE,
        BY_TITLE
    }

    public Doubt {
        arguments = List.copyOf(arguments);
    }

    static Doubt of(Reason reason, String... arguments) {
        return new Doubt(reason, List.of(arguments));
    }

    /** Key of the sentence: in {@code messages/review}. */
    public String messageKey() {
        return "review.doubt." + reason;
    }
}
