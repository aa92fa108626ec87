package vn.giaoban.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;

/** A page as it goes over the line. */
final class SentPage {

    private final byte[] gzip;
    private final String tag;
    private final @Nullable String type;
    private final @Nullable String language;

    /**
     * @param type for {@code Content-Type}
     * @param language for {@code Content-Language}
     */
    SentPage(byte[] body, @Nullable String type, @Nullable String language) {
        gzip = packed(body);
        // A weak validator: the bytes of the line are other ones.
        tag = "W/\"" + DigestUtils.md5DigestAsHex(body) + "\"";
        this.type = type;
        this.language = language;
    }

    /** In bytes, as kept. */
    int size() {
        return gzip.length;
    }

    /** Sends it, or that what the browser has is still the same. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        if (language != null) {
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        byte[] sent = gzip;
        if (takesGzip(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        } else {
            sent = new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes();
        }
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    private static byte[] packed(byte[] body) {
        var gzip = new ByteArrayOutputStream(body.length / 4 + 64);
        try (var packing = new GZIPOutputStream(gzip)) {
            packing.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gzip.toByteArray();
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String codings = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return codings != null && codings.matches("(?i).*\\b(gzip|\\*)(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    }
}
