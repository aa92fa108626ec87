package vn.giaoban.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extraction.ReferenceFact;

/** A numbered document that reports cite. Party numbers restart each term, so the number alone is no identity. */
@Entity
public class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private @Nullable String identity;
    private String kind;
    private String number;
    private @Nullable String issuer;
    private @Nullable LocalDate dated;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Place place;

    private @Nullable String term;

    @OneToMany(mappedBy = "document")
    @OrderBy("id")
    private List<Citation> citations = new ArrayList<>();

    protected Document() {}

    Document(DocumentIdentity identity, ReferenceFact fact) {
        this.identity = identity.value();
        this.kind = fact.kind();
        this.number = DocumentIdentity.number(fact.number());
        this.issuer = fact.issuer();
        this.dated = fact.date();
        this.place = identity.place();
        this.term = identity.term();
    }

    /** Takes over what a later citation of the same document writes out and earlier ones left out. */
    Document fullerBy(ReferenceFact fact) {
        String other = DocumentIdentity.number(fact.number());
        if (other.length() > number.length()) {
            number = other;
        }
        if (issuer == null) {
            issuer = fact.issuer();
        }
        return this;
    }

    public Long id() {
        return id;
    }

    /** Nghị quyết, Chỉ thị, Kết luận … */
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

    /** The province whose committee issued it; null for central documents and where unknown. */
    public @Nullable Place place() {
        return place;
    }

    /** The term that its citations name: {@code XIII}. */
    public @Nullable String term() {
        return term;
    }

    /** Whether a citation in another report would be recognised as this document; else it is known from its one report only. */
    public boolean isToldApart() {
        return identity != null;
    }

    /** By what it is recognised; empty where the one report that cites it does not say enough. */
    public Optional<ToldApart> toldApart() {
        return Optional.ofNullable(identity).map(ToldApart::of);
    }

    /** Its number as digits: {@code 35} of {@code 35-CT/TW}; empty where there are none. */
    public Optional<String> digits() {
        return DocumentIdentity.digits(number);
    }

    public List<Citation> citations() {
        return List.copyOf(citations);
    }
}
