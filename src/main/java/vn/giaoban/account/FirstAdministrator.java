package vn.giaoban.account;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an administrator at the first start, or lets in again who owns the machine; shows the generated password, once. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final NewAccounts created;
    private final Passwords passwords;
    private final GeneratedPasswordFile file;
    private final AccountSettings settings;
    private final Logins logins;
    private final WrongPasswords wrongPasswords;
    private final AccountLog changes;

    FirstAdministrator(
            Accounts accounts,
            NewAccounts created,
            Passwords passwords,
            GeneratedPasswordFile file,
            AccountSettings settings,
            Logins logins,
            WrongPasswords wrongPasswords,
            AccountLog changes) {
        this.accounts = accounts;
        this.created = created;
        this.passwords = passwords;
        this.file = file;
        this.settings = settings;
        this.logins = logins;
        this.wrongPasswords = wrongPasswords;
        this.changes = changes;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        Optional<Account> known = accounts.findById(settings.administrator());
        if (known.isPresent() && !settings.newPassword()) {
            return;
        }
        String name = settings.administrator();
        String password = passwords.generate();
        String hash = passwords.hash(password);
        if (known.isPresent()) {
            known.get().letIn(hash);
            logins.endAll(name, null);
            wrongPasswords.forgetAll();
            changes.note(new AccountChange(ChangeKind.PASSWORD_BY_COMMAND, null, name));
        } else if (created.add(name, name, AccountRole.ADMINISTRATOR, hash, false)) {
            changes.note(new AccountChange(ChangeKind.FIRST_ADMINISTRATOR, null, name));
        } else {
            return;
        }
        file.write(password);
        log.info("""


                  Người quản trị: {}
                  Mật khẩu:       {}
                  Chỉ hiện lần này. Đăng nhập ở /dang-nhap rồi đổi ở /tai-khoan.
                  Cho đến khi đổi, mật khẩu còn trong tệp {} (chỉ người chạy chương trình đọc được).
                """, settings.administrator(), password, file.path().toAbsolutePath());
    }
}
