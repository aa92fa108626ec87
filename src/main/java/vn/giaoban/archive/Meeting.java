package vn.giaoban.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.stream.Stream;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.MeetingFinding.Field;
import vn.giaoban.time.Period;

/** A meeting as the archive shows it: what its reports say and what was given at their import, decided. */
@Entity
public class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private @Nullable String title;
    private @Nullable LocalDate heldOn;
    private @Nullable String period;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Place place;

    private @Nullable String host;

    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Column(insertable = false, updatable = false)
    private @Nullable String quarter;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Report> reports = new ArrayList<>();

    protected Meeting() {}

    Meeting(
            @Nullable String title,
            @Nullable LocalDate heldOn,
            @Nullable Period period,
            @Nullable Place place,
            @Nullable String host) {
        this.title = title;
        this.heldOn = heldOn;
        this.period = period == null ? null : period.value();
        this.place = place;
        this.host = host;
    }

    void add(Report report) {
        reports.add(report);
    }

    /** Day and place anew from what its reports say and what is given to them. */
    void decide(PlaceNames.Gazetteer gazetteer) {
        heldOn = said(Field.DATE).map(LocalDate::parse).orElse(null);
        LocalDate day = day().orElse(null);
        place = said(Field.PLACE)
                .flatMap(unit -> gazetteer.withId(unit, day).or(() -> gazetteer.named(unit, day)))
                .orElse(null);
    }

    /** By the first report that says it, else as given to the first. */
    private Optional<String> said(Field field) {
        return Stream.of(MeetingFinding.Origin.FOUND, MeetingFinding.Origin.GIVEN)
                .flatMap(origin -> reports.stream()
                        .flatMap(report -> report.findings().stream())
                        .filter(f -> f.field() == field && f.origin() == origin))
                .map(MeetingFinding::value)
                .findFirst();
    }

    public Long id() {
        return id;
    }

    public @Nullable String title() {
        return title;
    }

    public @Nullable LocalDate heldOn() {
        return heldOn;
    }

    public Optional<Period> period() {
        return Period.parse(period);
    }

    /** Its period where that is a quarter or a month, else the quarter of its date, else empty. */
    public Optional<Period> quarter() {
        return period().flatMap(Period::asQuarter)
                .or(() -> Optional.ofNullable(heldOn).map(Period::quarterOf));
    }

    public @Nullable Place place() {
        return place;
    }

    public @Nullable String host() {
        return host;
    }

    public List<Report> reports() {
        return List.copyOf(reports);
    }

    /** The day whose places and titles are this meeting's: its date, else the last day of its period. */
    public Optional<LocalDate> day() {
        return heldOn != null ? Optional.of(heldOn) : period().map(Period::to);
    }

    /** The place's name on that day. */
    public Optional<String> placeName() {
        return Optional.ofNullable(place).map(p -> p.nameOn(day().orElse(null)));
    }
}
