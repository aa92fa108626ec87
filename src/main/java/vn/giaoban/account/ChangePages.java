package vn.giaoban.account;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.giaoban.exchange.Csv;

/** The log of accounts, filtered, by the page or as a table for spreadsheets. */
@Controller
@ConditionalOnWebApplication
class ChangePages {

    private static final int SIZE = 50;
    private static final int LONGEST_TABLE = 100_000;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final AccountLog log;
    private final MessageSource messages;

    ChangePages(AccountLog log, MessageSource messages) {
        this.log = log;
        this.messages = messages;
    }

    @GetMapping("/quan-tri/nhat-ky")
    String list(
            @ModelAttribute("filter") ChangeFilter filter,
            @RequestParam(name = "trang", defaultValue = "1") int asked,
            Model model) {
        long total = log.count(filter);
        int pages = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        int page = Math.min(Math.max(asked, 1), pages);
        model.addAttribute("changes", log.find(filter, page, SIZE));
        model.addAttribute("kinds", ChangeKind.values());
        model.addAttribute("total", total);
        model.addAttribute("page", page);
        model.addAttribute("pages", pages);
        model.addAttribute("before", page > 1 ? address("/quan-tri/nhat-ky", filter, page - 1) : null);
        model.addAttribute("after", page < pages ? address("/quan-tri/nhat-ky", filter, page + 1) : null);
        model.addAttribute("csv", address("/quan-tri/nhat-ky.csv", filter, null));
        return "account/changes";
    }

    @GetMapping("/quan-tri/nhat-ky.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute("filter") ChangeFilter filter, Locale language) {
        var csv = new Csv()
                .row(List.of("when", "who", "kind", "about", "before", "after", "detail").stream()
                        .map(column -> say("changes." + column, language))
                        .toArray());
        for (NotedChange noted : log.find(filter, 1, LONGEST_TABLE)) {
            AccountChange change = noted.change();
            csv.row(
                    MOMENT.format(noted.at()),
                    change.by() == null ? say("changes.machine", language) : change.by(),
                    say("change." + change.kind(), language),
                    change.about(),
                    role(change.before(), language),
                    role(change.after(), language),
                    change.detail());
        }
        return csv.file("nhat-ky-tai-khoan.csv");
    }

    private @Nullable String role(@Nullable AccountRole role, Locale language) {
        return role == null ? null : say("account.role." + role, language);
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    private static String address(String path, ChangeFilter filter, @Nullable Integer page) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "ai", filter.who());
        add(address, "viec", filter.kind());
        add(address, "tu", filter.from());
        add(address, "den", filter.to());
        add(address, "trang", page);
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
