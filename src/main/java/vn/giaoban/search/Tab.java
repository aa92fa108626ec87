package vn.giaoban.search;

import java.util.Arrays;
import java.util.Optional;

/** Of what the archive is asked; {@link #word()} is its name in addresses. */
public enum Tab {
    DIRECTIVES("chi-dao"),
    MEETINGS("cuoc-hop"),
    PEOPLE("nguoi"),
    METRICS("so-lieu"),
    DOCUMENTS("van-ban");

    private final String word;

    Tab(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** That of the name in addresses. */
    public static Optional<Tab> of(String word) {
        return Arrays.stream(values()).filter(tab -> tab.word.equals(word)).findFirst();
    }
}
