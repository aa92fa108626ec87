package vn.giaoban.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of whoever is logged in: password and logins. */
@Controller
@ConditionalOnWebApplication
class OwnAccountPages {

    private final Passwords passwords;
    private final Accounts accounts;
    private final Logins logins;
    private final EndLogins end;
    private final WrongPasswords wrongPasswords;

    OwnAccountPages(
            Passwords passwords, Accounts accounts, Logins logins, EndLogins end, WrongPasswords wrongPasswords) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.logins = logins;
        this.end = end;
        this.wrongPasswords = wrongPasswords;
    }

    @GetMapping("/tai-khoan")
    String account(@ModelAttribute("form") PasswordForm form, Authentication who, Model model) {
        return show(who, model);
    }

    @PostMapping("/tai-khoan")
    String change(
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Authentication who,
            Model model,
            HttpServletRequest request) {
        if (!errors.hasErrors() && !form.newPassword().equals(form.repeated())) {
            errors.rejectValue("repeated", "account.password.differs");
        }
        if (!errors.hasErrors()) {
            tryToChange(form, errors, who, request.getRemoteAddr());
        }
        return errors.hasErrors() ? show(who, model) : "redirect:/tai-khoan?xong";
    }

    /** Guessed as slowly as at the login: a login that somebody left open is no password. */
    private void tryToChange(PasswordForm form, Errors errors, Authentication who, String address) {
        Duration wait = wrongPasswords.tryOne(who.getName(), address);
        if (!wait.isZero()) {
            Object[] minutes = {wait.toMinutes() + 1};
            errors.rejectValue("password", "login.wait.minutes", minutes, null);
        } else if (passwords.change(who.getName(), form.password(), form.newPassword(), login(who))) {
            wrongPasswords.wasRight(who.getName(), address);
        } else {
            errors.rejectValue("password", "account.password.wrong");
        }
    }

    @PostMapping("/tai-khoan/phien/{id:\\d{1,18}}")
    String endOne(@PathVariable("id") long id, Authentication who) {
        end.own(id, who.getName());
        return "redirect:/tai-khoan#phien";
    }

    @PostMapping("/tai-khoan/phien")
    String endOthers(Authentication who) {
        end.allButOne(who.getName(), login(who), who.getName());
        return "redirect:/tai-khoan#phien";
    }

    private String show(Authentication who, Model model) {
        Account account = accounts.findById(who.getName()).orElseThrow();
        model.addAttribute("name", account.name());
        model.addAttribute("shownName", account.shownName());
        model.addAttribute("role", account.role());
        model.addAttribute("password", account.passwordHash() != null);
        model.addAttribute("generated", account.passwordChangedAt() == null);
        model.addAttribute("logins", logins.of(account.name()));
        model.addAttribute("thisLogin", login(who));
        return "account/account";
    }

    private static @Nullable Long login(Authentication who) {
        KnownAccount known = KnownAccount.of(who);
        return known == null ? null : known.login();
    }
}
