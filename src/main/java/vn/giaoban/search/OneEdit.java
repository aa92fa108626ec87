package vn.giaoban.search;

/** Whether two words are one edit apart, as the index counts it: a letter more, less, or another, or two neighbours exchanged. */
final class OneEdit {

    private OneEdit() {}

    static boolean apart(String one, String other) {
        int begin = 0;
        int shorter = Math.min(one.length(), other.length());
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String a = one.substring(begin, one.length() - end);
        String b = other.substring(begin, other.length() - end);
        boolean exchanged =
                a.length() == 2 && b.length() == 2 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
        return exchanged || Math.max(a.length(), b.length()) == 1;
    }
}
