package vn.giaoban.account;

import jakarta.validation.Valid;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Login, and the account's own page. */
@Controller
@ConditionalOnWebApplication
class AccountPages {

    private final Passwords passwords;
    private final Accounts accounts;

    AccountPages(Passwords passwords, Accounts accounts) {
        this.passwords = passwords;
        this.accounts = accounts;
    }

    @GetMapping("/dang-nhap")
    String login(
            @RequestParam(name = "sai", required = false) @Nullable String wrong,
            @RequestParam(name = "cho", required = false) @Nullable Integer seconds,
            Model model) {
        model.addAttribute("wrong", wrong != null);
        if (seconds != null) {
            model.addAttribute("wait", seconds);
        }
        return "account/login";
    }

    @GetMapping("/tai-khoan")
    String account(@ModelAttribute("form") PasswordForm form, Principal who, Model model) {
        return show(who, model);
    }

    @PostMapping("/tai-khoan")
    String change(@Valid @ModelAttribute("form") PasswordForm form, BindingResult errors, Principal who, Model model) {
        if (!errors.hasErrors() && !form.newPassword().equals(form.repeated())) {
            errors.rejectValue("repeated", "account.password.differs");
        }
        if (!errors.hasErrors() && !passwords.change(who.getName(), form.password(), form.newPassword())) {
            errors.rejectValue("password", "account.password.wrong");
        }
        return errors.hasErrors() ? show(who, model) : "redirect:/tai-khoan?xong";
    }

    private String show(Principal who, Model model) {
        Account account = accounts.findById(who.getName()).orElseThrow();
        model.addAttribute("name", account.name());
        model.addAttribute("generated", account.passwordChangedAt() == null);
        return "account/account";
    }
}
