package vn.giaoban.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaoban.database.Servers.execute;
import static vn.giaoban.database.Servers.query;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurableSettingsTests {

    @TempDir
    static Path directory;

    static Path data;
    static Database database;
    static Connection connection;

    @BeforeAll
    static void start() throws Exception {
        data = Servers.dataDirectory(directory);
        database = Database.own(new DataDirectory(data));
        connection = DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            fsync,                   on
            synchronous_commit,      on
            full_page_writes,        on
            data_checksums,          on
            listen_addresses,        127.0.0.1
            unix_socket_directories, ''
            password_encryption,     scram-sha-256
            max_connections,         50
            server_encoding,         UTF8
            """)
    void settingIs(String setting, String value) throws SQLException {
        try (var superuser = superuser()) {
            assertThat(query(superuser, "show " + setting)).isEqualTo(value);
        }
    }

    @Test
    void namesSortAsVietnameseDoes() throws SQLException {
        String names = """
                values ('Ăn'), ('Đào'), ('Hồ Văn Niên'), ('An'), ('Dương A'), ('Hoà'), ('Ánh'), ('Eban'), ('Đinh Văn Dũng'), ('Ân'),
                       ('A Pớt'), ('Dao'), ('Hoa')
                """;
        String inOrder =
                "A Pớt < An < Ánh < Ăn < Ân < Dao < Dương A < Đào < Đinh Văn Dũng < Eban < Hoa < Hoà < Hồ Văn Niên";
        assertThat(query(connection, names + " order by column1 collate \"vi-x-icu\""))
                .isEqualTo(inOrder);
        assertThat(query(connection, names + " order by column1")).isEqualTo(inOrder);
    }

    @Test
    void everyoneNeedsThePassword() throws SQLException {
        String url = database.url();
        assertThatThrownBy(() -> DriverManager.getConnection(url, database.user(), "đoán"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
        try (var superuser = superuser()) {
            assertThat(query(superuser, "select distinct auth_method from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThat(query(
                            superuser,
                            "select distinct split_part(rolpassword, '$', 1) from pg_authid where rolcanlogin"))
                    .isEqualTo("SCRAM-SHA-256");
        }
    }

    @Test
    void theApplicationsRoleOwnsItsDatabaseAndNothingElse() throws SQLException {
        assertThat(query(
                        connection,
                        "select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        execute(connection, "create extension if not exists unaccent");
        assertThat(query(connection, "select lower(unaccent('KRông Pa Đắk'))")).isEqualTo("krong pa dak");
    }

    @ParameterizedTest
    @CsvSource({"credentials.properties", "owner.properties"})
    void secretsAreTheOwnersAlone(String file) throws Exception {
        Path secret = new DataDirectory(data).postgres().resolve(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
    }

    private static Connection superuser() throws SQLException {
        var credentials = Objects.requireNonNull(Credentials.read(Servers.files(data)));
        return DriverManager.getConnection(database.url(), "postgres", credentials.superuser());
    }
}
