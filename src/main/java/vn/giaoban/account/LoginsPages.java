package vn.giaoban.account;

import java.security.Principal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Everybody who is logged in. */
@Controller
@ConditionalOnWebApplication
class LoginsPages {

    private final Logins logins;
    private final EndLogins end;

    LoginsPages(Logins logins, EndLogins end) {
        this.logins = logins;
        this.end = end;
    }

    @GetMapping("/quan-tri/phien")
    String list(Authentication who, Model model) {
        model.addAttribute("logins", logins.ofAll());
        KnownAccount known = KnownAccount.of(who);
        model.addAttribute("thisLogin", known == null ? null : known.login());
        return "account/all-logins";
    }

    @PostMapping("/quan-tri/phien/{id:\\d{1,18}}")
    String endOne(@PathVariable("id") long id, Principal who) {
        end.any(id, who.getName());
        return "redirect:/quan-tri/phien";
    }

    @PostMapping("/quan-tri/tai-khoan/{name}/phien")
    String endAll(@PathVariable("name") String name, Principal who) {
        end.allButOne(name, null, who.getName());
        return "redirect:/quan-tri/phien";
    }
}
