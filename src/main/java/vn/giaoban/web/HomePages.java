package vn.giaoban.web;

import org.springframework.web.bind.annotation.GetMapping;

/** The front of the archive. */
@Pages
class HomePages {

    @GetMapping("/")
    String home() {
        return "home/home";
    }
}
