package vn.giaoban.summary;

import java.util.List;

/**
 * A value together with who says it.
 *
 * @param given whoever imported the report says it, not the report
 * @param cites where reports say it; empty where it was given
 */
public record Stated<T>(T value, boolean given, List<Cite> cites) {

    public Stated {
        cites = List.copyOf(cites);
    }
}
