package vn.giaoban.archive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.ReferenceFact;
import vn.giaoban.text.Span;

/** What one report says of a document it cites. */
@Entity
public class Citation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Report report;

    @ManyToOne(fetch = FetchType.LAZY)
    private Document document;

    private int ordinal;
    private String quote;

    @Embedded
    private Anchor anchor;

    private String kind;
    private String number;
    private @Nullable String issuer;
    private @Nullable LocalDate dated;

    @ElementCollection
    @CollectionTable(name = "citation_mention", joinColumns = @JoinColumn(name = "citation_id"))
    @OrderBy("start")
    private Set<Passage> mentions = new LinkedHashSet<>();

    protected Citation() {}

    Citation(Report report, Document document, int ordinal, ReferenceFact fact, Anchor anchor) {
        this.report = report;
        this.document = document;
        this.ordinal = ordinal;
        this.quote = fact.quote();
        this.anchor = anchor;
        this.kind = fact.kind();
        this.number = fact.number();
        this.issuer = fact.issuer();
        this.dated = fact.date();
    }

    void isMentioned(Span span) {
        mentions.add(Passage.of(span));
    }

    public Long id() {
        return id;
    }

    public Report report() {
        return report;
    }

    public Document document() {
        return document;
    }

    /** From 1, in the order of the text: the {@code v1} of a page's address. */
    public int ordinal() {
        return ordinal;
    }

    /** The fullest form, verbatim. */
    public String quote() {
        return quote;
    }

    public Anchor anchor() {
        return anchor;
    }

    public String kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    public @Nullable String issuer() {
        return issuer;
    }

    public @Nullable LocalDate dated() {
        return dated;
    }

    /** Every place that cites it, the fullest among them. */
    public Set<Passage> mentions() {
        return mentions;
    }
}
