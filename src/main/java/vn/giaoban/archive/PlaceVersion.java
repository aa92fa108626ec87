package vn.giaoban.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A provincial unit under one name, of one kind, with one territory. Written by migrations only. */
@Entity
@Immutable
public class PlaceVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Place place;

    private String name;
    private String kind;

    @Formula("lower(valid)")
    private LocalDate validFrom;

    @Formula("upper(valid)")
    private @Nullable LocalDate validTo;

    private @Nullable String code;
    private @Nullable String legalBasis;
    private @Nullable String note;
    private String source;

    protected PlaceVersion() {}

    public Place place() {
        return place;
    }

    public String name() {
        return name;
    }

    /** tỉnh or thành phố */
    public String kind() {
        return kind;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The first day on which it holds no more; null while it does. */
    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public @Nullable String code() {
        return code;
    }

    public @Nullable String legalBasis() {
        return legalBasis;
    }

    public @Nullable String note() {
        return note;
    }

    public String source() {
        return source;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
