package vn.giaoban.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as Vietnamese papers write them: thousands dotted, decimals behind a comma ({@code 1.526}, {@code 96,76%}). */
public final class VietnameseNumbers {

    private VietnameseNumbers() {}

    /** {@code 1.526}, {@code 96,76}, {@code -0,5}; without closing zeros behind the comma. */
    public static String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        String digits = plain.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        var out = new StringBuilder(plain.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append('.');
            }
            out.append(whole.charAt(i));
        }
        return point < 0
                ? out.toString()
                : out.append(',').append(digits, point + 1, digits.length()).toString();
    }

    public static String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /**
     * A figure with its unit: {@code 1.526/1.577 chi bộ}, {@code 96,76%} (no space), {@code 1.850.000.000 đồng}.
     *
     * @param of the m of a fraction n/m
     */
    public static String quantity(BigDecimal value, @Nullable BigDecimal of, String unit) {
        String number = of == null ? number(value) : number(value) + "/" + number(of);
        return number + (unit.startsWith("%") ? unit : " " + unit);
    }
}
