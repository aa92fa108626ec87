package vn.giaoban.archive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
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
public class Citation extends FactRow {

    @ManyToOne(fetch = FetchType.LAZY)
    private Document document;

    private String quote;

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
        super(report, ordinal, anchor);
        this.document = document;
        this.quote = fact.quote();
        this.kind = fact.kind();
        this.number = fact.number();
        this.issuer = fact.issuer();
        this.dated = fact.date();
    }

    void isMentioned(Span span) {
        mentions.add(Passage.of(span));
    }

    public Document document() {
        return document;
    }

    /** The fullest form, verbatim. */
    public String quote() {
        return quote;
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

    @Override
    Subject.Kind subjectKind() {
        return Subject.Kind.DOCUMENT;
    }

    void becomes(Citation other) {
        super.becomes(other);
        document = other.document;
        quote = other.quote;
        kind = other.kind;
        number = other.number;
        issuer = other.issuer;
        dated = other.dated;
        Rows.become(mentions, other.mentions);
    }
}
