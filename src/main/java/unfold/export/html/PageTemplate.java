package unfold.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template with gaps, {@code {{name}}}, that are filled while it is written. */
record PageTemplate(String text) {
  private static final Pattern GAP = Pattern.compile("\\{\\{([a-z]+)}}");

  /** The content of a gap. */
  @FunctionalInterface
  interface Part {
    void write(Writer out) throws IOException;

    /** A text that is written as it is; the caller has escaped it. */
    static Part of(String text) {
      return out -> out.write(text);
    }
  }

  /**
   * The text of a file among the program's resources.
   *
   * @throws IllegalArgumentException if the program was built without it
   */
  static String resource(String name) throws IOException {
    try (InputStream in = PageTemplate.class.getResourceAsStream("/export/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException(name);
      }
      // a checkout on Windows may have changed the line ends, and a browser changes them back
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  /**
   * Writes the template with its gaps filled by the parts of their names.
   *
   * @throws NullPointerException if there is no part for a gap
   */
  void write(Map<String, Part> parts, Writer out) throws IOException {
    Matcher gap = GAP.matcher(text);
    int from = 0;
    while (gap.find()) {
      out.write(text, from, gap.start() - from);
      Objects.requireNonNull(parts.get(gap.group(1)), gap.group(1)).write(out);
      from = gap.end();
    }
    out.write(text, from, text.length() - from);
  }
}
