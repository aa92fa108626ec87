package vn.giaoban.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.archive.Subject;
import vn.giaoban.extraction.DirectiveFact;
import vn.giaoban.extraction.Found;
import vn.giaoban.extraction.MetricFact;
import vn.giaoban.extraction.PersonFact;
import vn.giaoban.extraction.ReferenceFact;
import vn.giaoban.extraction.ReportFacts;
import vn.giaoban.review.Doubt.Reason;
import vn.giaoban.text.ReportText;
import vn.giaoban.text.Span;
import vn.giaoban.text.VietnameseNumbers;
import vn.giaoban.vocabulary.DoubtKind;

/** Says of each fact of a report why it is doubtful; a fact of which nothing is said is sure. */
final class Doubts {

    /** Of tasks that are often cut wrongly, by what evaluation on annotated reports finds. */
    private static final Set<String> WEAK_RULES = Set.of("wish", "quoted", "stress");

    private final ReportText text;
    private final ReportFacts facts;

    Doubts(ReportText text, ReportFacts facts) {
        this.text = text;
        this.facts = facts;
    }

    /**
     * @param fact as it stands; null where nothing is known
     * @return the gravest first
     */
    List<Doubt> about(Subject subject, @Nullable Object fact) {
        var doubts = new ArrayList<Doubt>();
        if (subject.field() != null) {
            field(subject.field(), (FieldValue) fact, doubts);
        } else if (fact instanceof DirectiveFact d) {
            directive(d, doubts);
        } else if (fact instanceof MetricFact m) {
            metric(m, doubts);
        } else if (fact instanceof PersonFact p) {
            spelling(p.name(), doubts);
            if (p.titles().isEmpty() && p.mentions().size() == 1) {
                doubts.add(Doubt.of(Reason.PERSON_BARE));
            }
        } else if (fact instanceof ReferenceFact r) {
            spelling(r.quote(), doubts);
        }
        doubts.sort((a, b) -> a.reason().compareTo(b.reason()));
        return List.copyOf(doubts);
    }

    private static void field(Field field, @Nullable FieldValue value, List<Doubt> doubts) {
        if (field == Field.DATE && (value == null || value.span() == null)) {
            doubts.add(Doubt.of(value == null ? Reason.DATE_UNSAID : Reason.DATE_GIVEN));
        }
        if (field == Field.PLACE && (value == null || value.span() == null)) {
            doubts.add(Doubt.of(value == null ? Reason.PLACE_UNSAID : Reason.PLACE_GIVEN));
        }
    }

    private void directive(DirectiveFact d, List<Doubt> doubts) {
        Found<String> issuer = d.issuer();
        if (d.official() == null) {
            doubts.add(
                    issuer == null ? Doubt.of(Reason.OFFICIAL_UNSAID) : Doubt.of(Reason.ISSUER_ONLY, issuer.value()));
        } else {
            byTitle(d.official(), d.speaker(), doubts);
        }
        addressee(d, doubts);
        spelling(d.quote(), doubts);
        if (WEAK_RULES.contains(d.rule())) {
            doubts.add(Doubt.of(Reason.WEAK_RULE));
        }
    }

    private void addressee(DirectiveFact d, List<Doubt> doubts) {
        Found<String> to = d.addressee();
        if (to == null) {
            doubts.add(Doubt.of(Reason.ADDRESSEE_UNSAID));
        } else if (!text.isOneSentence(to.span().start(), d.span().start())) {
            doubts.add(Doubt.of(
                    Reason.ADDRESSEE_CARRIED,
                    to.value(),
                    String.valueOf(text.sentenceAt(to.span().start()).number())));
        }
    }

    private void byTitle(String official, @Nullable Span speaker, List<Doubt> doubts) {
        if (speaker == null || isMention(official, speaker)) {
            return;
        }
        String said = text.quote(speaker);
        long bearers = facts.people().stream()
                .filter(p -> p.titles().stream().anyMatch(t -> t.value().equalsIgnoreCase(said)))
                .count();
        doubts.add(
                bearers > 1
                        ? Doubt.of(Reason.TITLE_OF_TWO, said, official)
                        : Doubt.of(Reason.BY_TITLE, said, official));
    }

    private boolean isMention(String official, Span speaker) {
        return facts.people().stream()
                .filter(p -> p.name().equals(official))
                .flatMap(p -> p.mentions().stream())
                .anyMatch(speaker::overlaps);
    }

    private static void metric(MetricFact m, List<Doubt> doubts) {
        MetricFact.Doubt doubt = m.doubt();
        if (doubt != null) {
            String unit = m.unit().startsWith("%") || doubt.kind() != DoubtKind.TOTAL ? "%" : m.unit();
            doubts.add(Doubt.of(
                    Reason.FIGURES_DISAGREE, m.quote(), VietnameseNumbers.quantity(doubt.computed(), null, unit)));
        }
        if (m.unit().isBlank()) {
            doubts.add(Doubt.of(Reason.UNIT_UNSAID));
        }
    }

    private static void spelling(String words, List<Doubt> doubts) {
        Spelling.damaged(words).ifPresent(word -> doubts.add(Doubt.of(Reason.SPELLING, word)));
    }
}
