package unfold.typesetting;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The fonts for words: the shipped ones, then whatever the machine has. */
final class Fonts {
  static final int SIZE = 100;

  private static final List<Font> SHIPPED =
      Stream.of("Inter-Regular.otf", "DejaVuSans.ttf").map(Fonts::read).toList();

  private static final Optional<Font> MACHINE = machine();

  private Fonts() {}

  /** The height of an x above the baseline, at a size of 1. */
  static double xHeight() {
    Font font = SHIPPED.getFirst();
    return font.createGlyphVector(AwtShapes.EXACT, "x").getOutline().getBounds2D().getHeight()
        / SIZE;
  }

  /** Makes AWT's fonts usable, in this class's initialiser, before anybody else asks for one. */
  static void ready() {
    Objects.requireNonNull(SHIPPED);
  }

  /**
   * The first font that has the character; if none has it, Inter, whose empty box stands for it.
   */
  static Font forCharacter(int codePoint) {
    return Stream.concat(SHIPPED.stream(), MACHINE.stream())
        .filter(font -> font.canDisplay(codePoint))
        .findFirst()
        .orElse(SHIPPED.getFirst());
  }

  private static Font read(String name) {
    try (InputStream file = Fonts.class.getResourceAsStream("/fonts/" + name)) {
      byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
      return FontSystem.read(bytes)
          .deriveFont((float) SIZE)
          .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /**
   * The machine's own font without serifs, if it has any: AWT throws an {@code Error} on a machine
   * without a single font.
   */
  private static Optional<Font> machine() {
    try {
      Font font = new Font(Font.SANS_SERIF, Font.PLAIN, SIZE);
      return font.canDisplay('a') ? Optional.of(font) : Optional.empty();
    } catch (RuntimeException | Error e) {
      return Optional.empty();
    }
  }
}
