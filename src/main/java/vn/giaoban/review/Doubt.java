package vn.giaoban.review;

import java.util.List;

/**
 * Why a fact should be looked at.
 *
 * @param arguments of the sentence that says it
 */
public record Doubt(Reason reason, List<String> arguments) {

    /** The most doubtful first: what is asked first. In the order of how often such facts were wrong in reports unknown to the reader. */
    public enum Reason {
        OFFICIAL_UNSAID,
        TITLE_OF_TWO,
        FIGURES_DISAGREE,
        SPELLING,
        ADDRESSEE_CARRIED,
        ADDRESSEE_UNSAID,
        ISSUER_ONLY,
        WEAK_RULE,
        PERSON_BARE,
        UNIT_UNSAID,
        PLACE_UNSAID,
        PLACE_GIVEN,
        BY_TITLE,
        DATE_UNSAID,
        DATE_GIVEN
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
