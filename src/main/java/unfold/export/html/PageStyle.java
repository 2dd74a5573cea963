package unfold.export.html;

import java.io.IOException;
import unfold.export.sheet.Sheet;
import unfold.figure.theme.Colour;
import unfold.figure.theme.Theme;
import unfold.geometry.Decimal;

/** The style sheet of a page: the colours of a theme, the size of its figure, and the rest. */
final class PageStyle {
  private static final Colour WHITE = Colour.of(0xFFFFFF);
  private static final Colour BLACK = Colour.of(0);

  private PageStyle() {}

  static String of(Sheet sheet) throws IOException {
    Theme theme = sheet.figure().theme();
    double width = sheet.box().width() * sheet.scale();
    String colours =
        """
        :root { color-scheme: %s; --ground: %s; --ink: %s; --quiet: %s; --accent: %s; \
        --accent-text: %s; --on-accent: %s; --width: %s; --ratio: %s; }
        """
            .formatted(
                isDark(theme.ground()) ? "dark" : "light",
                theme.ground().hex(),
                theme.ink().hex(),
                theme.quiet().hex(),
                theme.accent().hex(),
                theme.accentText().hex(),
                on(theme.accent(), theme),
                Decimal.text(width),
                Decimal.text(sheet.box().width() / sheet.box().height()));
    return colours + PageTemplate.resource("film.css");
  }

  private static boolean isDark(Colour ground) {
    return ground.contrast(WHITE) > ground.contrast(BLACK);
  }

  /** The ground or the ink of a theme, whichever has more contrast on a colour. */
  private static String on(Colour colour, Theme theme) {
    boolean ground = colour.contrast(theme.ground()) > colour.contrast(theme.ink());
    return (ground ? theme.ground() : theme.ink()).hex();
  }
}
