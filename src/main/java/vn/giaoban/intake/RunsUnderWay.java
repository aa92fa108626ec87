package vn.giaoban.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What the imports of this process are at. Nothing is kept: what a file came to stands in its run's items. */
@Component
public class RunsUnderWay {

    private final Map<Long, At> runs = new ConcurrentHashMap<>();

    /**
     * @param files names of the run's files, in the order in which they are dealt with
     * @param file index of the one that is dealt with
     */
    public record At(List<String> files, int file, Stage stage) {

        public At {
            files = List.copyOf(files);
        }
    }

    void begin(long run, List<String> files) {
        runs.put(run, new At(files, 0, Stage.READ));
    }

    void reached(long run, int file, Stage stage) {
        runs.computeIfPresent(run, (id, at) -> new At(at.files, file, stage));
    }

    void end(long run) {
        runs.remove(run);
    }

    /** Empty where the run is finished, was broken off, or is at work in another process. */
    public Optional<At> of(long run) {
        return Optional.ofNullable(runs.get(run));
    }
}
