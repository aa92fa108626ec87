package vn.giaoban.summary;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.batik.parser.AWTPathProducer;
import org.jspecify.annotations.Nullable;
import vn.giaoban.series.Chart;

/** A chart as a picture, for programs that do not draw SVG. Its letters are those of the document, whatever the machine has. */
final class WordChart {

    private static final int PIXELS_PER_UNIT = 3;
    private static final float LETTERS = 13;
    private static final Pattern PARTS = Pattern.compile(" ");

    private WordChart() {}

    /** Loaded with the first chart, as it brings Java's graphics with it. */
    private static final class Letters {

        private static final Font FONT = font();

        private static Font font() {
            try (InputStream in = Objects.requireNonNull(
                    WordChart.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf"))) {
                return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(LETTERS);
            } catch (IOException | FontFormatException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
    }

    static byte[] png(Chart chart) {
        var image = new BufferedImage(
                chart.width() * PIXELS_PER_UNIT, chart.height() * PIXELS_PER_UNIT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(PIXELS_PER_UNIT, PIXELS_PER_UNIT);
        try {
            for (Chart.Stroke stroke : chart.strokes()) {
                draw(canvas, path(stroke.path()), stroke.look());
            }
            for (Chart.Dot dot : chart.dots()) {
                draw(canvas, circle(dot), dot.look());
            }
            for (Chart.Words words : chart.words()) {
                draw(canvas, letters(canvas, words), words.look());
            }
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            canvas.dispose();
        }
    }

    private static Shape path(String path) throws IOException {
        return AWTPathProducer.createShape(new StringReader(path), PathIterator.WIND_NON_ZERO);
    }

    private static Shape circle(Chart.Dot dot) {
        double radius = Double.parseDouble(dot.radius());
        return new Ellipse2D.Double(
                Double.parseDouble(dot.x()) - radius, Double.parseDouble(dot.y()) - radius, 2 * radius, 2 * radius);
    }

    private static Shape letters(Graphics2D canvas, Chart.Words words) {
        GlyphVector glyphs = Letters.FONT.createGlyphVector(canvas.getFontRenderContext(), words.text());
        double width = glyphs.getLogicalBounds().getWidth();
        double before = switch (words.anchor()) {
            case "middle" -> width / 2;
            case "end" -> width;
            default -> 0;
        };
        return glyphs.getOutline((float) (Double.parseDouble(words.x()) - before), Float.parseFloat(words.y()));
    }

    private static void draw(Graphics2D canvas, Shape shape, Chart.Look look) {
        if (!look.fill().equals("none")) {
            canvas.setColor(Color.decode(look.fill()));
            canvas.fill(shape);
        }
        if (!look.stroke().equals("none")) {
            canvas.setColor(Color.decode(look.stroke()));
            canvas.setStroke(new BasicStroke(
                    Float.parseFloat(look.width()),
                    BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_MITER,
                    4,
                    dashes(look.dashes()),
                    0));
            canvas.draw(shape);
        }
    }

    private static float @Nullable [] dashes(@Nullable String lengths) {
        if (lengths == null) {
            return null;
        }
        String[] parts = PARTS.split(lengths, -1);
        var dashes = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            dashes[i] = Float.parseFloat(parts[i]);
        }
        return dashes;
    }
}
