package vn.giaoban.series;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series as plain shapes, for {@code fragments/chart.html}. Nothing in it needs a stylesheet.
 *
 * @param id for the ids of its title and description, unique on its page
 * @param title what it shows
 * @param description what is to be seen
 * @param links one for each dot, above everything
 */
public record Chart(
        String id,
        int width,
        int height,
        String title,
        String description,
        List<Stroke> strokes,
        List<Dot> dots,
        List<Words> words,
        List<Link> links) {

    public Chart {
        strokes = List.copyOf(strokes);
        dots = List.copyOf(dots);
        words = List.copyOf(words);
        links = List.copyOf(links);
    }

    /** Whether its key has to explain it. */
    public boolean has(Look look) {
        return strokes.stream().anyMatch(s -> s.look() == look) || dots.stream().anyMatch(d -> d.look() == look);
    }

    /** A class of the stylesheet, with what stands in for it where there is none. */
    public enum Look {
        AXIS("axis", "none", "#6d7b74", "1", null),
        GRID("grid", "none", "#c9d3cd", "1", null),
        LINE("line", "none", "#00594f", "2", null),
        GAP("gap", "none", "#00594f", "1.5", "2 5"),
        BREAK("brk", "none", "#97340f", "1.5", "6 4"),
        CONFLICT("cfl", "none", "#97340f", "2", null),
        POINT("dot", "#00594f", "#ffffff", "2", null),
        /** Whose span or body is not known. */
        POINT_OPEN("dot--old", "#ffffff", "#00594f", "2", null),
        POINT_DOUBTED("dot--dbt", "#ffffff", "#97340f", "2.5", null),
        /** A quarter of which the archive has no report. */
        NOTHING("empty", "#43514b", "none", "0", null),
        PLAIN("t", "#43514b", "none", "0", null),
        VALUE("v", "#13201b", "none", "0", null),
        DOUBT("dbt", "#97340f", "none", "0", null);

        private final String style;
        private final String fill;
        private final String stroke;
        private final String width;
        private final @Nullable String dashes;

        Look(String style, String fill, String stroke, String width, @Nullable String dashes) {
            this.style = style;
            this.fill = fill;
            this.stroke = stroke;
            this.width = width;
            this.dashes = dashes;
        }

        public String style() {
            return style;
        }

        public String fill() {
            return fill;
        }

        public String stroke() {
            return stroke;
        }

        public String width() {
            return width;
        }

        public @Nullable String dashes() {
            return dashes;
        }
    }

    /** @param path in the form of SVG's attribute {@code d} */
    public record Stroke(Look look, String path) {}

    public record Dot(Look look, String x, String y, String radius) {}

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    public record Words(Look look, String x, String y, String anchor, String text) {}

    /**
     * @param address of the sentence
     * @param says the quarter and the value
     */
    public record Link(String address, String x, String y, String says) {}
}
