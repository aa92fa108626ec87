package vn.giaoban.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What happened to accounts is found again. */
@SpringBootTest(properties = {"giaoban.samples=false", "giaoban.account.administrator=chu-kho"})
@AutoConfigureMockMvc
@Import(TestAccounts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangePagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    AccountLog log;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient database;

    @BeforeAll
    void aFewChanges() {
        accounts.make("lan", AccountRole.EDITOR);
        accounts.make("minh", AccountRole.EDITOR);
        transactions.executeWithoutResult(status -> {
            log.note(new AccountChange(ChangeKind.ROLE, "chu-kho", "lan").role(AccountRole.READER, AccountRole.EDITOR));
            log.note(new AccountChange(ChangeKind.DISABLED, "chu-kho", "minh"));
            log.note(new AccountChange(ChangeKind.PASSWORD_CHANGED, "minh", "minh"));
            log.note(new AccountChange(ChangeKind.INVITED, "lan", null)
                    .role(null, AccountRole.READER)
                    .detail("=HYPERLINK(\"http://noi-khac.example\")"));
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ''                              | 5
            ai=lan                          | 2
            ai=LAN                          | 2
            ai=minh&viec=DISABLED           | 1
            viec=INVITED                    | 1
            viec=ENABLED                    | 0
            ai=khong-ai                     | 0
            tu=2024-01-01                   | 5
            den=2024-01-01                  | 0
            ai=&viec=&tu=&den=              | 5
            """, delimiter = '|')
    void theLogIsFiltered(String question, int rows) throws UnsupportedEncodingException {
        String csv = mvc.get()
                .uri("/quan-tri/nhat-ky.csv?" + question)
                .with(user("chu-kho").roles("ADMINISTRATOR"))
                .exchange()
                .getResponse()
                .getContentAsString();

        assertThat(csv.lines().skip(1)).hasSize(rows);
        assertThat(mvc.get()
                        .uri("/quan-tri/nhat-ky?" + question)
                        .with(user("chu-kho").roles("ADMINISTRATOR")))
                .hasStatusOk()
                .bodyText()
                .contains(">" + rows + " dòng<");
    }

    @Test
    void theTableSaysWhoDidWhatToWhomAndRunsNoFormula() throws UnsupportedEncodingException {
        List<String> lines = mvc.get()
                .uri("/quan-tri/nhat-ky.csv")
                .with(user("chu-kho").roles("ADMINISTRATOR"))
                .exchange()
                .getResponse()
                .getContentAsString()
                .lines()
                .toList();

        assertThat(lines.get(0)).isEqualTo("\uFEFFLúc,Người làm,Việc,Với tài khoản,Trước,Sau,Chi tiết");
        assertThat(lines.get(1)).contains(",lan,tạo đường dẫn mời,,,người đọc,\"'=HYPERLINK(");
        assertThat(lines.get(4)).contains(",chu-kho,đổi quyền,lan,người đọc,người biên tập,");
        assertThat(lines.get(5)).contains(",máy chủ,lập người quản trị đầu tiên,chu-kho,,,");
    }

    @ParameterizedTest
    @CsvSource({"viec=GIET", "tu=hom-qua", "trang=x"})
    void whatCannotBeReadIsTheAskersMistake(String question) {
        assertThat(mvc.get()
                        .uri("/quan-tri/nhat-ky?" + question)
                        .with(user("chu-kho").roles("ADMINISTRATOR")))
                .hasStatus(400);
    }
}
