package vn.giaoban.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;

class AccessRulesTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET    | /                          | everybody
            GET    | /cuoc-hop                  | everybody
            HEAD   | /cuoc-hop/12               | everybody
            POST   | /cuoc-hop/12/biet-them     | EDITOR, ADMINISTRATOR
            DELETE | /nguoi/3                   | EDITOR, ADMINISTRATOR
            GET    | /chi-dao.txt               | everybody
            GET    | /tong-hop/gia-lai/2024-Q2.pdf | everybody
            GET    | /dang-nhap                 | everybody
            POST   | /giao-dien                 | everybody
            GET    | /giaoban-0a1b.css          | everybody
            GET    | /fonts/OFL.txt             | everybody
            GET    | /nhap                      | EDITOR, ADMINISTRATOR
            POST   | /nhap/dan                  | EDITOR, ADMINISTRATOR
            GET    | /soat/bao-cao/1            | EDITOR, ADMINISTRATOR
            GET    | /tai-khoan                 | READER, EDITOR, ADMINISTRATOR
            POST   | /tai-khoan                 | READER, EDITOR, ADMINISTRATOR
            GET    | /quan-tri/tai-khoan        | ADMINISTRATOR
            POST   | /quan-tri/tai-khoan/moi    | ADMINISTRATOR
            GET    | /quan-tri/chua-ai-nghi-ra  | ADMINISTRATOR
            GET    | /actuator/health/readiness | everybody
            POST   | /actuator/health           |
            GET    | /actuator/heapdump         |
            """, delimiter = '|')
    void anArchiveOpenToAllIsReadByEverybodyAndChangedByEditors(String method, String address, @Nullable String who) {
        assertThat(admitted(method, address, Reading.OPEN)).isEqualTo(who == null ? "" : who);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET    | /                          | READER, EDITOR, ADMINISTRATOR
            GET    | /chi-dao.json              | READER, EDITOR, ADMINISTRATOR
            GET    | /goi-y                     | READER, EDITOR, ADMINISTRATOR
            GET    | /opensearch.xml            | READER, EDITOR, ADMINISTRATOR
            POST   | /cuoc-hop/12/biet-them     | EDITOR, ADMINISTRATOR
            GET    | /dang-nhap                 | everybody
            GET    | /giaoban-0a1b.css          | everybody
            GET    | /actuator/health           | everybody
            POST   | /ngon-ngu                  | everybody
            """, delimiter = '|')
    void anArchiveOfMembersAsksForALogin(String method, String address, String who) {
        assertThat(admitted(method, address, Reading.MEMBERS)).isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource({"GET, /chua-ai-nghi-ra", "POST, /cuoc-hop-moi", "GET, /giaoban.css/la"})
    void ofOtherAddressesNobodyHasDecided(String method, String address) {
        assertThat(AccessRules.need(method, PathContainer.parsePath(address))).isEmpty();
    }

    private static String admitted(String method, String address, Reading reading) {
        Need need = AccessRules.need(method, PathContainer.parsePath(address)).orElseThrow();
        return need.isMetBy(null, reading)
                ? "everybody"
                : Arrays.stream(AccountRole.values())
                        .filter(role -> need.isMetBy(role, reading))
                        .map(Enum::name)
                        .collect(Collectors.joining(", "));
    }
}
