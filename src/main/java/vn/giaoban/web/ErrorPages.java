package vn.giaoban.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.DispatcherServlet;

/** Every failure ends here: what is wrong in the reader's words, and where to go; the cause goes to the log only. */
@Pages
class ErrorPages implements ErrorController {

    private static final Set<Integer> SAID = Set.of(400, 403, 404, 405, 413, 500, 503);

    private final Wording wording;
    private final DataSize uploadLimit;

    ErrorPages(Wording wording, MultipartProperties multipart) {
        this.wording = wording;
        this.uploadLimit = multipart.getMaxRequestSize();
    }

    @RequestMapping("${spring.web.error.path:/error}")
    String failure(HttpServletRequest request, Model model) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        int said = SAID.contains(status) ? status : status < 500 ? 400 : 500;
        model.addAttribute("status", status);
        model.addAttribute("title", wording.say("error." + said + ".title"));
        model.addAttribute("text", wording.say("error." + said + ".text", uploadLimit.toMegabytes() + " MB"));
        String detail = detail(request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE));
        if (detail != null) {
            model.addAttribute("detail", detail);
        }
        return "error/error";
    }

    private @Nullable String detail(@Nullable Object cause) {
        if (cause instanceof MethodArgumentTypeMismatchException mismatch) {
            return mismatch(mismatch);
        }
        if (cause instanceof BadParameter bad) {
            return wording.say("error.400.parameter", bad.name(), bad.value());
        }
        if (cause instanceof MessageSourceResolvable sentence) {
            return wording.say(sentence);
        }
        if (cause instanceof MissingServletRequestParameterException missing) {
            return wording.say("error.400.missing", missing.getParameterName());
        }
        return null;
    }

    private @Nullable String mismatch(MethodArgumentTypeMismatchException mismatch) {
        String value = String.valueOf(mismatch.getValue());
        String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        return wording.say("error.400.parameter", mismatch.getName(), shown);
    }
}
