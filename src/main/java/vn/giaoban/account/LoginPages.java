package vn.giaoban.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login. */
@Controller
@ConditionalOnWebApplication
class LoginPages {

    private final AccountSettings settings;
    private final Providers providers;

    LoginPages(AccountSettings settings, Providers providers) {
        this.settings = settings;
        this.providers = providers;
    }

    /** @param form made before the page is: its cookie cannot follow a page that is under way */
    @GetMapping("/dang-nhap")
    String login(
            @RequestParam(name = "sai", required = false) @Nullable String wrong,
            @RequestParam(name = "cho", required = false) @Nullable Integer seconds,
            @RequestParam(name = "moi", required = false) @Nullable String joined,
            @RequestParam(name = "lai", required = false) @Nullable String reset,
            @RequestParam(name = "ngoai", required = false) @Nullable String refused,
            CsrfToken form,
            Model model) {
        form.getToken();
        model.addAttribute("open", settings.reading() == Reading.OPEN);
        model.addAttribute("done", joined != null ? "login.joined" : reset != null ? "login.reset" : null);
        model.addAttribute("providers", providers.all());
        model.addAttribute("refused", refused != null);
        model.addAttribute("wrong", wrong != null);
        if (seconds != null) {
            model.addAttribute("wait", seconds);
        }
        return "account/login";
    }
}
