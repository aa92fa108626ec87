package vn.giaoban.archive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.extraction.ReferenceFact;
import vn.giaoban.text.NameKey;

/** Which kind of body issued a document, as its symbol says, else the words of the citation. */
enum Issuer {
    /** 35-CT/TW; Bộ Chính trị, Ban Bí thư, Ban Chấp hành Trung ương */
    CENTRAL_PARTY,
    /** 100-KH/TU; Tỉnh ủy and its organs. A Thành ủy without a symbol may be a district's. */
    PROVINCIAL_PARTY,
    /** 265/QĐ-TTg, 202/2025/QH15 */
    CENTRAL_STATE,
    /** UBND tỉnh, HĐND tỉnh; the symbol alone does not say of which level. */
    PROVINCIAL_STATE,
    UNKNOWN;

    private static final Pattern ORGAN = Pattern.compile("[-/](?<organ>[^-/]+)$");
    private static final Pattern NAMES_CENTRAL_PARTY = Pattern.compile("bochinhtri|banbithu|trunguong");
    private static final Pattern NAMES_PROVINCIAL_PARTY = Pattern.compile("tinhuy|dangbotinh");
    private static final Pattern NAMES_CENTRAL_STATE = Pattern.compile("chinhphu|thutuong|quochoi");
    private static final Pattern NAMES_PROVINCIAL_STATE =
            Pattern.compile("(?:ubnd|uybannhandan|hdnd|hoidongnhandan)tinh.*");

    static Issuer of(ReferenceFact fact) {
        String organ = organ(fact.number());
        return organ.isEmpty() ? named(fact) : signing(organ, fact);
    }

    private static Issuer signing(String organ, ReferenceFact fact) {
        if (organ.endsWith("tw")) {
            return CENTRAL_PARTY;
        }
        if (organ.equals("tu")) {
            return PROVINCIAL_PARTY;
        }
        if (organ.matches("ttg|cp|qh\\d*")) {
            return CENTRAL_STATE;
        }
        return named(fact) == PROVINCIAL_STATE ? PROVINCIAL_STATE : UNKNOWN;
    }

    private static Issuer named(ReferenceFact fact) {
        String name = fact.issuer() == null ? "" : NameKey.of(fact.issuer());
        if (NAMES_CENTRAL_PARTY.matcher(name).find()) {
            return CENTRAL_PARTY;
        }
        if (NAMES_PROVINCIAL_PARTY.matcher(name).find()) {
            return PROVINCIAL_PARTY;
        }
        if (NAMES_CENTRAL_STATE.matcher(name).find()) {
            return CENTRAL_STATE;
        }
        return NAMES_PROVINCIAL_STATE.matcher(name).matches() ? PROVINCIAL_STATE : UNKNOWN;
    }

    boolean isProvincial() {
        return this == PROVINCIAL_PARTY || this == PROVINCIAL_STATE;
    }

    boolean isParty() {
        return this == CENTRAL_PARTY || this == PROVINCIAL_PARTY;
    }

    /** Numbers run in one series per organ: those that sign with a symbol of their own (HD/VPTW) count by themselves. */
    String series(ReferenceFact fact) {
        return switch (this) {
            case CENTRAL_PARTY -> organ(fact.number()).isEmpty() ? "tw" : organ(fact.number());
            case PROVINCIAL_PARTY -> "tu";
            case PROVINCIAL_STATE -> NameKey.of(String.valueOf(fact.issuer())).startsWith("h") ? "hdnd" : "ubnd";
            case CENTRAL_STATE -> centralStateOrgan(fact);
            case UNKNOWN -> "";
        };
    }

    private static String centralStateOrgan(ReferenceFact fact) {
        String organ = organ(fact.number());
        if (!organ.isEmpty()) {
            return organ.replaceAll("\\d", "");
        }
        String name = NameKey.of(String.valueOf(fact.issuer()));
        return name.contains("thutuong") ? "ttg" : name.contains("chinhphu") ? "cp" : "qh";
    }

    /** The last part of the symbol, folded: {@code tw}, {@code tu}, {@code ttg}; empty where there is none. */
    private static String organ(String number) {
        Matcher organ = ORGAN.matcher(number.strip());
        return organ.find() ? NameKey.of(organ.group("organ")) : "";
    }
}
