package vn.giaoban.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.giaoban.time.Period;

/** What the database itself holds, whoever writes into it. */
@SpringBootTest
@Transactional
class SchemaTests {

    @Autowired
    JdbcTemplate database;

    @Autowired
    ArchiveChanges changes;

    @Test
    void namesSortAsVietnameseDictionariesDo() {
        List.of("Hồ Văn Niên", "Đinh Văn Dũng", "Ăn", "Dương A", "A Pớt", "Ân", "An", "Hoà", "Dao", "Đào", "Ánh")
                .forEach(name -> database.update("insert into person (name) values (?)", name));

        assertThat(database.queryForList("select name from person order by name", String.class))
                .containsSubsequence(
                        "A Pớt",
                        "An",
                        "Ánh",
                        "Ăn",
                        "Ân",
                        "Dao",
                        "Dương A",
                        "Đào",
                        "Đinh Văn Dũng",
                        "Hoà",
                        "Hồ Văn Niên");
    }

    @ParameterizedTest(name = "date {0}, period {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
                    2024-06-20, -,       2024-Q2
                    2024-01-01, -,       2024-Q1
                    2024-12-31, -,       2024-Q4
                    2024-07-02, 2024-Q2, 2024-Q2
                    -,          2024-Q3, 2024-Q3
                    2019-07-02, 2019-06, 2019-Q2
                    -,          2024-10, 2024-Q4
                    2021-07-09, 2021-H1, 2021-Q3
                    2024-10-10, 2024-9M, 2024-Q4
                    2019-01-22, 2018,    2019-Q1
                    -,          2021-H1, -
                    -,          2023,    -
                    -,          -,       -
                    """)
    void aMeetingsQuarterIsItsPeriodElseItsDate(
            @Nullable LocalDate date, @Nullable String period, @Nullable String quarter) {
        String stored = database.queryForObject(
                "insert into meeting (held_on, period) values (?, ?) returning quarter", String.class, date, period);

        assertThat(stored).isEqualTo(quarter);
        assertThat(new Meeting(null, date, Period.parse(period).orElse(null), null, null).quarter())
                .isEqualTo(Period.parse(quarter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a second version of one unit on the same days
                "insert into place_version (place_id, name, kind, valid, source) values"
                        + " ('gia-lai', 'Gia Lai mới', 'tỉnh', '[2020-01-01,2021-01-01)', 'test')",
                // one name for two units on the same day
                "insert into place_version (place_id, name, kind, valid, source) values"
                        + " ('ha-tay', 'Gia Lai', 'tỉnh', '[2024-01-01,)', 'test')",
                "insert into place (id) values ('Gia Lai')",
                "insert into meeting (period) values ('2024-Q5')",
                "insert into meeting (period) values ('2024-13')",
                "insert into meeting (title) values ('')",
                "insert into person (name, place_id) values ('A', 'nowhere')",
                "insert into import_item (run_id, name, outcome, happened_at)" + " select 0, 'a.txt', 'FAILED', now()",
            })
    void whatCannotBeIsRefused(String statement) {
        assertThatThrownBy(() -> database.update(statement)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void everyForeignKeyHasAnIndex() {
        List<String> without = database.queryForList("""
                select c.conrelid::regclass || '.' || a.attname
                from pg_constraint c
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and c.connamespace = 'public'::regnamespace
                  and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])
                """, String.class);

        assertThat(without).isEmpty();
    }

    /** Pages are kept until a write is numbered ({@link ArchiveChanges}): a table that is forgotten would leave them as they are. */
    @Test
    void everyTableThatPagesShowNumbersItsWrites() {
        List<String> without = database.queryForList("""
                select relname from pg_class
                where relkind = 'r' and relnamespace = 'public'::regnamespace
                  and not exists (select from pg_trigger t where t.tgrelid = pg_class.oid and t.tgname = 'archive_change')
                """, String.class);

        assertThat(without)
                .containsExactlyInAnyOrder(
                        "account",
                        "account_change",
                        "decision",
                        "doubt_count",
                        "flyway_schema_history",
                        "hsearch_agent",
                        "hsearch_outbox_event",
                        "import_item",
                        "import_run",
                        "invitation",
                        "login",
                        "wrong_password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into person (name) values ('A Pớt')",
                "update place_version set name = name where place_id = 'gia-lai'",
                "delete from citation",
                "truncate mention"
            })
    void everyWriteIsNumbered(String statement) {
        long before = changes.latest();
        database.update(statement);

        assertThat(changes.latest()).isGreaterThan(before);
    }
}
