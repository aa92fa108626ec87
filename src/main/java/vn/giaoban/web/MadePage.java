package vn.giaoban.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Gathers a page. Templates write it in thousands of pieces, of which each would be encoded on its own. */
final class MadePage extends ContentCachingResponseWrapper {

    private static final int AT_ONCE = 16_384;

    private @Nullable PrintWriter writer;

    MadePage(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        PrintWriter gathering = writer;
        if (gathering == null) {
            gathering = new PrintWriter(new BufferedWriter(super.getWriter(), AT_ONCE));
            writer = gathering;
        }
        return gathering;
    }

    /** All that was written until now. */
    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return getContentAsByteArray();
    }
}
