package vn.giaoban.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.archive.Place;
import vn.giaoban.archive.Places;
import vn.giaoban.intake.ImportRun;
import vn.giaoban.intake.ImportRuns;

/** Puts the import page together. */
@Service
class IntakeDesk {

    private static final int LATEST = 20;

    private final ImportRuns runs;
    private final Places places;
    private final Wording wording;

    IntakeDesk(ImportRuns runs, Places places, Wording wording) {
        this.runs = runs;
        this.places = places;
        this.wording = wording;
    }

    @Transactional(readOnly = true)
    public IntakePage page(GivenForm given, IntakePage.@Nullable Wrong wrong, String name, String text) {
        List<IntakePage.RunLine> latest =
                runs.latest(Limit.of(LATEST)).stream().map(this::line).toList();
        List<String> names = places.withVersions().stream()
                .map(Place::name)
                .sorted(Vietnamese.ORDER)
                .toList();
        return new IntakePage(given, wrong, name, text, latest, names);
    }

    private IntakePage.RunLine line(ImportRun run) {
        return new IntakePage.RunLine(
                run.id(),
                wording.say("intake.origin." + run.origin()),
                run.requestedBy(),
                run.startedAt(),
                run.isFinished(),
                run.total());
    }
}
