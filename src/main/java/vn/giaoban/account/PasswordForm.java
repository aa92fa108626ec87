package vn.giaoban.account;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What the page for changing a password posts. */
record PasswordForm(
        @BindParam("cu") @NotEmpty(message = "{account.password.missing}")
        String password,

        @BindParam("moi") @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST, message = "{account.password.size}")
        String newPassword,

        @BindParam("lai") String repeated) {

    PasswordForm(@Nullable String password, @Nullable String newPassword, @Nullable String repeated) {
        this.password = password == null ? "" : password;
        this.newPassword = newPassword == null ? "" : newPassword;
        this.repeated = repeated == null ? "" : repeated;
    }
}
