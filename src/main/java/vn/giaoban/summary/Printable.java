package vn.giaoban.summary;

/** Texts as an XML document may hold them and the printed face can show them. */
final class Printable {

    private Printable() {}

    /**
     * Without the characters that XML 1.0 forbids even as references (most controls, lone surrogates, U+FFFE and U+FFFF), and with
     * the hyphens and spaces that look like others in place of those that the face lacks.
     */
    static String text(String any) {
        var out = new StringBuilder(any.length());
        any.codePoints().filter(Printable::isAllowed).map(Printable::inFace).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c < 0xFFFE && c != 0xFEFF)
                || c >= 0x10000;
    }

    private static int inFace(int c) {
        return switch (c) {
            case 0x2010, 0x2011 -> '-';
            case 0x2007, 0x202F -> 0xA0;
            case 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2008, 0x2009, 0x200A, 0x3000 -> ' ';
            default -> c;
        };
    }
}
