package vn.giaoban.archive;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaoban.vocabulary.Change;
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
}
