package vn.giaoban.archive;

import java.util.Map;
import vn.giaoban.extraction.ReportFacts;

/**
 * A report's facts with people's decisions laid over what the machine read.
 *
 * @param given what is known of the meeting besides the text
 * @param decided the facts that people decided about: where each stands now, and the subject that the decision names
 */
public record DecidedFacts(ReportFacts facts, Given given, Map<Subject, Subject> decided) {

    public DecidedFacts {
        decided = Map.copyOf(decided);
    }

    /** As the machine read it: nothing decided. */
    public static DecidedFacts undecided(ReportFacts facts, Given given) {
        return new DecidedFacts(facts, given, Map.of());
    }
}
