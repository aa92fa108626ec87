package vn.giaoban.account;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** All accounts, and the links by which people get in. A new link is shown once, in the answer to the form that made it. */
@Controller
@ConditionalOnWebApplication
class AdministrationPages {

    private static final int LONGEST_NOTE = 200;

    private final Administration administration;
    private final Accounts accounts;
    private final Invitations invitations;

    AdministrationPages(Administration administration, Accounts accounts, Invitations invitations) {
        this.administration = administration;
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @GetMapping("/quan-tri/tai-khoan")
    String list(Model model) {
        return show(model);
    }

    @PostMapping("/quan-tri/tai-khoan")
    String invite(
            @RequestParam("quyen") AccountRole role,
            @RequestParam(name = "cho", defaultValue = "") String note,
            Principal who,
            Model model,
            HttpServletResponse response) {
        String shortened = AccountNames.normalShown(note);
        if (shortened.length() > LONGEST_NOTE) {
            return wrong("invite.note.long", HttpStatus.UNPROCESSABLE_CONTENT, model, response);
        }
        return showLink(administration.invite(role, shortened, who.getName()), null, model);
    }

    @PostMapping("/quan-tri/tai-khoan/{name}/mat-khau")
    String offerReset(@PathVariable("name") String name, Principal who, Model model) {
        return showLink(administration.offerReset(name, who.getName()), name, model);
    }

    @PostMapping("/quan-tri/tai-khoan/{name}/quyen")
    String changeRole(
            @PathVariable("name") String name,
            @RequestParam("quyen") AccountRole role,
            Principal who,
            Model model,
            HttpServletResponse response) {
        return changed(() -> administration.changeRole(name, role, who.getName()), model, response);
    }

    @PostMapping("/quan-tri/tai-khoan/{name}/khoa")
    String disable(@PathVariable("name") String name, Principal who, Model model, HttpServletResponse response) {
        return changed(() -> administration.disable(name, who.getName()), model, response);
    }

    @PostMapping("/quan-tri/tai-khoan/{name}/mo")
    String enable(@PathVariable("name") String name, Principal who) {
        administration.enable(name, who.getName());
        return "redirect:/quan-tri/tai-khoan";
    }

    @PostMapping("/quan-tri/loi-moi/{id:\\d{1,18}}/thu-hoi")
    String withdraw(@PathVariable("id") long id, Principal who) {
        administration.withdraw(id, who.getName());
        return "redirect:/quan-tri/tai-khoan#loi-moi";
    }

    /** Unless nobody would be left. */
    private String changed(Runnable change, Model model, HttpServletResponse response) {
        try {
            change.run();
            return "redirect:/quan-tri/tai-khoan";
        } catch (LastAdministrator last) {
            return wrong("accounts.none-left", HttpStatus.CONFLICT, model, response);
        }
    }

    private String wrong(String why, HttpStatus status, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("wrong", why);
        return show(model);
    }

    /** @param account whose password it is for; null for an account yet to be made */
    private String showLink(String token, @Nullable String account, Model model) {
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/moi/" + token)
                        .toUriString());
        model.addAttribute("linkFor", account);
        return show(model);
    }

    private String show(Model model) {
        model.addAttribute(
                "accounts",
                accounts.findAll(Sort.by("name")).stream().map(AccountLine::of).toList());
        model.addAttribute("invitations", invitations.open());
        model.addAttribute("roles", AccountRole.values());
        return "account/accounts";
    }
}
