package vn.giaoban.summary;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Whether the client of an asynchronous request without a body still holds its connection. Servlets are told of a lost client by failing
 * writes only; Tomcat also tells whoever reads without blocking, which a listener makes it do.
 */
final class PresentClient {

    private static final ReadListener NOTHING = new ReadListener() {
        @Override
        public void onDataAvailable() {}

        @Override
        public void onAllDataRead() {}

        @Override
        public void onError(Throwable gone) {}
    };

    private final HttpServletRequest request;
    private @Nullable ServletInputStream input;

    PresentClient(HttpServletRequest request) {
        this.request = request;
    }

    /** False as long as that cannot be told. */
    boolean isGone() {
        try {
            if (!request.isAsyncStarted()) {
                return false;
            }
            if (input == null) {
                ServletInputStream body = request.getInputStream();
                body.setReadListener(NOTHING);
                input = body;
            }
            return input.available() > 0;
        } catch (IOException lost) {
            return true;
        } catch (IllegalStateException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
