package vn.giaoban.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front of the archive. */
@Controller
class HomePages {

    @GetMapping("/")
    String home() {
        return "home/home";
    }
}
