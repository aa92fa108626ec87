package vn.giaoban.archive;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.MetricFact;
import vn.giaoban.time.Period;
import vn.giaoban.vocabulary.Change;
import vn.giaoban.vocabulary.DoubtKind;
import vn.giaoban.vocabulary.MetricKind;
import vn.giaoban.vocabulary.Qualifier;

/** One number that measures or counts something, or a change or share of it. */
@Entity
public class Metric extends FactRow {

    private String quote;

    private BigDecimal value;
    private @Nullable BigDecimal whole;
    private String unit;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "label"))
    @AttributeOverride(name = "start", column = @Column(name = "label_start"))
    @AttributeOverride(name = "end", column = @Column(name = "label_end"))
    private @Nullable Quotation label;

    @Enumerated(EnumType.STRING)
    private @Nullable Change change;

    @Enumerated(EnumType.STRING)
    private Qualifier qualifier;

    @Enumerated(EnumType.STRING)
    private MetricKind kind;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "base"))
    @AttributeOverride(name = "start", column = @Column(name = "base_start"))
    @AttributeOverride(name = "end", column = @Column(name = "base_end"))
    private @Nullable Quotation base;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "compared_to"))
    @AttributeOverride(name = "start", column = @Column(name = "compared_start"))
    @AttributeOverride(name = "end", column = @Column(name = "compared_end"))
    private @Nullable Quotation comparedTo;

    private @Nullable String comparedPeriod;

    @Enumerated(EnumType.STRING)
    private @Nullable DoubtKind doubt;

    private @Nullable BigDecimal computed;
    private @Nullable String doubtRule;

    @ElementCollection
    @CollectionTable(name = "metric_doubt_figure", joinColumns = @JoinColumn(name = "metric_id"))
    @OrderBy("start")
    private Set<Passage> computedFrom = new LinkedHashSet<>();

    protected Metric() {}

    Metric(
            Report report,
            int ordinal,
            String quote,
            Anchor anchor,
            BigDecimal value,
            @Nullable BigDecimal whole,
            String unit,
            @Nullable Quotation label,
            @Nullable Change change,
            Qualifier qualifier,
            MetricKind kind) {
        super(report, ordinal, anchor);
        this.quote = quote;
        this.value = value;
        this.whole = whole;
        this.unit = unit;
        this.label = label;
        this.change = change;
        this.qualifier = qualifier;
        this.kind = kind;
    }

    /** Number and unit, verbatim. */
    public String quote() {
        return quote;
    }

    /** In base units. */
    public BigDecimal value() {
        return value;
    }

    /** The m of a fraction n/m. */
    public @Nullable BigDecimal whole() {
        return whole;
    }

    public String unit() {
        return unit;
    }

    /** What is measured. */
    public @Nullable Quotation label() {
        return label;
    }

    public @Nullable Change change() {
        return change;
    }

    public Qualifier qualifier() {
        return qualifier;
    }

    public MetricKind kind() {
        return kind;
    }

    /** What a share is a share of. */
    public @Nullable Quotation base() {
        return base;
    }

    /** What a change is against. */
    public @Nullable Quotation comparedTo() {
        return comparedTo;
    }

    /** The period that {@link #comparedTo()} means; null where it means none or leaves it open. */
    public @Nullable Period comparedPeriod() {
        return Period.parse(comparedPeriod).orElse(null);
    }

    /** What does not agree with the figures beside it. */
    public @Nullable DoubtKind doubt() {
        return doubt;
    }

    /** What {@link #computedFrom()} gives, where that is in doubt: per cent, or of a total the sum in base units. */
    public @Nullable BigDecimal computed() {
        return computed;
    }

    /** The figures that {@link #computed()} was computed from; empty without a doubt. */
    public Set<Passage> computedFrom() {
        return computedFrom;
    }

    /** Id of the rule that noted the doubt. */
    public @Nullable String doubtRule() {
        return doubtRule;
    }

    void isOf(@Nullable Quotation whole) {
        base = whole;
    }

    void isAgainst(Quotation words, @Nullable Period period) {
        comparedTo = words;
        comparedPeriod = period == null ? null : period.value();
    }

    void isDoubted(MetricFact.Doubt found) {
        doubt = found.kind();
        computed = found.computed();
        doubtRule = found.rule();
        found.from().forEach(figure -> computedFrom.add(Passage.of(figure)));
    }

    @Override
    Subject.Kind subjectKind() {
        return Subject.Kind.METRIC;
    }

    void becomes(Metric other) {
        super.becomes(other);
        quote = other.quote;
        value = same(value, other.value) ? value : other.value;
        whole = same(whole, other.whole) ? whole : other.whole;
        unit = other.unit;
        label = other.label;
        change = other.change;
        qualifier = other.qualifier;
        kind = other.kind;
        base = other.base;
        comparedTo = other.comparedTo;
        comparedPeriod = other.comparedPeriod;
        doubt = other.doubt;
        computed = same(computed, other.computed) ? computed : other.computed;
        doubtRule = other.doubtRule;
        Rows.become(computedFrom, other.computedFrom);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }
}
