package vn.giaoban.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every template may call: {@code frame} and {@code wording}. */
@ControllerAdvice
@ConditionalOnWebApplication
class EveryPage {

    private final Frame frame;
    private final Wording wording;

    EveryPage(Frame frame, Wording wording) {
        this.frame = frame;
        this.wording = wording;
    }

    @ModelAttribute("frame")
    Frame frame() {
        return frame;
    }

    @ModelAttribute("wording")
    Wording wording() {
        return wording;
    }
}
