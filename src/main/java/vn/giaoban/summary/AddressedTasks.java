package vn.giaoban.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring tasks for the same addressee.
 *
 * @param addressee verbatim; null where the report does not say
 */
public record AddressedTasks(@Nullable String addressee, List<Task> tasks) {

    public AddressedTasks {
        tasks = List.copyOf(tasks);
    }
}
