package unfold.typesetting;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads fonts even where AWT finds no fontconfig library (a bare container): there it refuses every
 * font, also one that is handed to it, unless a property names a configuration of its own.
 */
final class FontSystem {
  private static final String PROPERTY = "sun.awt.fontconfig";

  /** The smallest configuration that AWT accepts, without a single font. */
  static final String NO_FONTS = "version=1\nsequence.allfonts=default\n";

  private FontSystem() {}

  static Font read(byte[] font) throws IOException, FontFormatException {
    try {
      return create(font);
    } catch (IOException | RuntimeException withoutFontconfig) {
      if (System.getProperty(PROPERTY) != null) {
        throw withoutFontconfig;
      }
      Path file = Files.createTempFile("fontconfig", ".properties");
      file.toFile().deleteOnExit();
      System.setProperty(PROPERTY, Files.writeString(file, NO_FONTS).toString());
      return create(font);
    }
  }

  private static Font create(byte[] font) throws IOException, FontFormatException {
    return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font));
  }
}
