package unfold.equation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts of the chapter's networks. */
public final class SystemTexts {
  private SystemTexts() {}

  public static String text(String name) {
    try (InputStream in = SystemTexts.class.getResourceAsStream("/systems/" + name + ".rec")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
