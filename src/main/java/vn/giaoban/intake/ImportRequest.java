package vn.giaoban.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.archive.Given;
import vn.giaoban.archive.Origin;

/**
 * What somebody asks to be imported.
 *
 * @param given holds for each of the files
 * @param requestedBy the account, where there is one
 */
public record ImportRequest(
        List<ReportFile> files,
        Given given,
        Origin origin,
        @Nullable String requestedBy) {

    public ImportRequest {
        files = List.copyOf(files);
    }
}
