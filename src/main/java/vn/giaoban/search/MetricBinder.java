package vn.giaoban.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Meeting;
import vn.giaoban.archive.Metric;

/** How a figure's row becomes a document. */
final class MetricBinder extends ThingBinder<Metric> {

    MetricBinder() {
        super(
                Metric.class,
                "ordinal",
                "quote",
                "label",
                "report.meeting.title",
                "report.meeting.heldOn",
                "report.meeting.period",
                "report.meeting.place");
    }

    @Override
    Thing thing(Metric metric) {
        Meeting meeting = metric.report().meeting();
        return new Thing(
                metric.id(),
                label(metric),
                metric.quote(),
                meeting.title(),
                meeting.heldOn(),
                Thing.period(meeting),
                meeting.placeName().orElse(null),
                "/cuoc-hop/" + meeting.id() + "#m" + metric.ordinal());
    }

    private static @Nullable String label(Metric metric) {
        return metric.label() == null ? null : metric.label().words();
    }

    @Override
    @Nullable
    LocalDate day(Metric metric) {
        return metric.report().meeting().day().orElse(null);
    }

    @Override
    long fingerprint(Metric metric) {
        Meeting meeting = metric.report().meeting();
        return Fingerprint.of(
                metric.id(),
                metric.ordinal(),
                metric.quote(),
                label(metric),
                meeting.id(),
                meeting.title(),
                meeting.heldOn(),
                meeting.period().map(Object::toString).orElse(""),
                meeting.place() == null ? null : meeting.place().id());
    }
}
