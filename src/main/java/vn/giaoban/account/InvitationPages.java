package vn.giaoban.account;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a link leads that lets somebody in: to a new account, or to a new password. */
@Controller
@ConditionalOnWebApplication
class InvitationPages {

    private final Joining joining;

    InvitationPages(Joining joining) {
        this.joining = joining;
    }

    /** @param csrf made before the page is: its cookie cannot follow a page that is under way */
    @GetMapping("/moi/{token}")
    String look(
            @PathVariable("token") String token,
            @ModelAttribute("form") JoinForm form,
            CsrfToken csrf,
            Model model,
            HttpServletResponse response) {
        csrf.getToken();
        try {
            return show(token, joining.look(token), model);
        } catch (InvitationClosed closed) {
            return sayWhy(closed, model, response);
        }
    }

    @PostMapping("/moi/{token}")
    String accept(
            @PathVariable("token") String token,
            @Valid @ModelAttribute("form") JoinForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        try {
            Invitation invitation = joining.look(token);
            boolean joins = invitation.role() != null;
            form.check(errors, joins);
            if (!errors.hasErrors()) {
                use(token, joins, form, errors);
            }
            if (!errors.hasErrors()) {
                return "redirect:/dang-nhap?" + (joins ? "moi" : "lai");
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(token, invitation, model);
        } catch (InvitationClosed closed) {
            return sayWhy(closed, model, response);
        }
    }

    private void use(String token, boolean joins, JoinForm form, Errors errors) {
        if (!joins) {
            joining.reset(token, form.password());
        } else if (!joining.join(token, form.name(), form.shownName(), form.password())) {
            errors.rejectValue("name", "join.name.taken");
        }
    }

    private static String sayWhy(InvitationClosed closed, Model model, HttpServletResponse response) {
        boolean never = closed.state() == Invitation.State.UNKNOWN;
        response.setStatus((never ? HttpStatus.NOT_FOUND : HttpStatus.GONE).value());
        model.addAttribute("why", closed.state().name());
        return "account/closed";
    }

    private static String show(String token, Invitation invitation, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("invitation", invitation);
        return "account/join";
    }
}
