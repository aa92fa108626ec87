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
import org.jspecify.annotations.Nullable;

/** A numbered document that reports cite. Party numbers restart each term, so the number alone is no identity. */
@Entity
public class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

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

    Document(
            String kind,
            String number,
            @Nullable String issuer,
            @Nullable LocalDate dated,
            @Nullable Place place,
            @Nullable String term) {
        this.kind = kind;
        this.number = number;
        this.issuer = issuer;
        this.dated = dated;
        this.place = place;
        this.term = term;
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

    /** The term that tells it apart where no date does. */
    public @Nullable String term() {
        return term;
    }

    public List<Citation> citations() {
        return List.copyOf(citations);
    }
}
