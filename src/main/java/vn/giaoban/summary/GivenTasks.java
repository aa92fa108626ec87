package vn.giaoban.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tasks of one giver.
 *
 * @param personId null where a body or an unresolved title gives them, or nobody is stated
 * @param giver the official's usual name, or the body or title verbatim; null where no report says who
 * @param titles the official's, verbatim, without repetition
 * @param parts runs of tasks for one addressee, in the order of the reports
 */
public record GivenTasks(
        @Nullable Long personId, @Nullable String giver, List<String> titles, List<AddressedTasks> parts) {

    public GivenTasks {
        titles = List.copyOf(titles);
        parts = List.copyOf(parts);
    }

    public List<Task> tasks() {
        return parts.stream().flatMap(p -> p.tasks().stream()).toList();
    }

    public boolean hasDeadline() {
        return tasks().stream().anyMatch(t -> t.deadline() != null);
    }

    public boolean hasAddressee() {
        return parts.stream().anyMatch(p -> p.addressee() != null);
    }
}
