package vn.giaoban.account;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.BindParam;

/** What the holder of a link posts; without names where the account has them already. */
record JoinForm(
        @BindParam("ten") String name,
        @BindParam("ten-hien") String shownName,

        @BindParam("mat-khau")
        @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST, message = "{account.password.size}")
        String password,

        @BindParam("lai") String repeated) {

    JoinForm(@Nullable String name, @Nullable String shownName, @Nullable String password, @Nullable String repeated) {
        this.name = name == null ? "" : AccountNames.normal(name);
        this.shownName = shownName == null ? "" : AccountNames.normalShown(shownName);
        this.password = password == null ? "" : password;
        this.repeated = repeated == null ? "" : repeated;
    }

    void check(Errors errors, boolean names) {
        if (names && !AccountNames.isName(name)) {
            errors.rejectValue("name", "join.name.wrong");
        }
        if (names && !AccountNames.isShown(shownName)) {
            errors.rejectValue("shownName", "join.shown.wrong");
        }
        if (!errors.hasFieldErrors("password") && !password.equals(repeated)) {
            errors.rejectValue("repeated", "account.password.differs");
        }
    }
}
