package vn.giaoban.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.giaoban.archive.ArchiveChanges;
import vn.giaoban.web.PageOnItsWay.Question;

/** Looks among the kept pages before a page of the archive is made. */
@Component
@ConditionalOnWebApplication
class KeptPagesFirst implements HandlerInterceptor {

    private final ArchiveChanges changes;
    private final KeptPages pages;
    private final Frame frame;

    KeptPagesFirst(ArchiveChanges changes, KeptPages pages, Frame frame) {
        this.changes = changes;
        this.pages = pages;
        this.frame = frame;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var way = PageOnItsWay.of(request);
        if (way.isEmpty()
                || !(handler instanceof HandlerMethod method)
                || !method.hasMethodAnnotation(OfTheArchive.class)) {
            return true;
        }
        var question = new Question(
                request.getRequestURI() + "?" + request.getQueryString(),
                Language.of(LocaleContextHolder.getLocale()),
                frame.theme(),
                LocalDate.now(Wording.ZONE));
        // Read before the page is: what is written from now on has a higher number.
        long change = changes.latest();
        SentPage kept = pages.get(question, change);
        if (kept != null) {
            way.get().isKept(kept);
            return false;
        }
        if (changes.allAreSeen()) {
            way.get().isToBeKept(question, change);
        }
        return true;
    }
}
