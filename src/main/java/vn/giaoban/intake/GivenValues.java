package vn.giaoban.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.giaoban.archive.Given;
import vn.giaoban.archive.Place;
import vn.giaoban.archive.Places;
import vn.giaoban.intake.GivenNotUnderstood.Field;
import vn.giaoban.text.NameKey;
import vn.giaoban.time.TypedDay;

/** Reads what an importer writes into the fields {@code tinh}, {@code ngay} and {@code nguon}. Blank is not given. */
@Service
public class GivenValues {

    private final Places places;

    GivenValues(Places places) {
        this.places = places;
    }

    /**
     * @param tinh a province's id or name: {@code gia-lai}, {@code Gia Lai}
     * @param ngay {@code 2024-07-02} or {@code 2/7/2024}, not in the future
     * @param nguon who published the report, in any words
     */
    public Given read(@Nullable String tinh, @Nullable String ngay, @Nullable String nguon) throws GivenNotUnderstood {
        return read(tinh, ngay, nguon, null);
    }

    /** @param known the meeting's day, which goes before the given one */
    Given read(@Nullable String tinh, @Nullable String ngay, @Nullable String nguon, @Nullable LocalDate known)
            throws GivenNotUnderstood {
        LocalDate day = ngay == null || ngay.isBlank() ? null : day(ngay);
        String place = tinh == null || tinh.isBlank() ? null : place(tinh, known == null ? day : known);
        return new Given(place, day, nguon == null || nguon.isBlank() ? null : nguon.strip());
    }

    static LocalDate day(String ngay) throws GivenNotUnderstood {
        LocalDate day = TypedDay.of(ngay.strip())
                .orElseThrow(() -> new GivenNotUnderstood(Field.NGAY, "intake.given.no-day", ngay.strip()));
        if (day.isAfter(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")))) {
            throw new GivenNotUnderstood(Field.NGAY, "intake.given.future", ngay.strip());
        }
        return day;
    }

    private String place(String tinh, @Nullable LocalDate day) throws GivenNotUnderstood {
        List<Place> all = places.withVersions();
        Place found =
                all.stream().filter(place -> place.isCalled(tinh)).findFirst().orElse(null);
        if (found == null) {
            throw new GivenNotUnderstood(
                    Field.TINH, "intake.given.no-place", tinh.strip(), near(NameKey.of(tinh), all));
        }
        if (day != null && found.on(day).isEmpty()) {
            throw new GivenNotUnderstood(Field.TINH, "intake.given.place-not-on-day", found.name(), day.toString());
        }
        return found.id();
    }

    private static String near(String key, List<Place> all) {
        return all.stream()
                .map(Place::id)
                .sorted((a, b) ->
                        Integer.compare(Distance.between(key, NameKey.of(a)), Distance.between(key, NameKey.of(b))))
                .limit(4)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
