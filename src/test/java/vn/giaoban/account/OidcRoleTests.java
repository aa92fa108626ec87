package vn.giaoban.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OidcRoleTests {

    private static final Map<String, Object> CLAIMS = Map.of(
            "groups",
            List.of("bien-tap", "khac"),
            "role",
            "chu-kho",
            "number",
            7,
            "realm_access",
            Map.of("roles", List.of("bien-tap", "chu-kho")));

    @ParameterizedTest
    @CsvSource({
        "groups, EDITOR",
        "role, ADMINISTRATOR",
        "realm_access.roles, ADMINISTRATOR",
        "realm_access, READER",
        "number, READER",
        "groups.first, READER",
        "khong-co, READER",
        "'', READER"
    })
    void whatTheProviderTellsGivesTheRole(String claim, AccountRole role) {
        assertThat(new AccountSettings.Oidc(claim, Set.of("bien-tap"), Set.of("chu-kho")).role(CLAIMS))
                .isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "Lê Thị Hòa, le-thi-hoa",
        "Đặng.Đức@co-quan.example, dang-duc-co-quan-example",
        "2lan, lan",
        "李, thanh-vien",
        "'', thanh-vien",
        "a, thanh-vien",
        "mot cai ten rat dai qua hai muoi bon chu, mot-cai-ten-rat-dai-qua"
    })
    void aNameIsMadeOfAnyWords(String words, String name) {
        assertThat(AccountNames.made(words)).isEqualTo(name);
    }
}
