package unfold.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page with gaps, {@code {{name}}}, that are filled while it is written. */
record PageTemplate(String text) {
  private static final Pattern GAP = Pattern.compile("\\{\\{([a-z]+)}}");

  /** What fills a gap. */
  @FunctionalInterface
  interface Part {
    void write(Writer out) throws IOException;

    /** As it is: whoever gives it has made it harmless. */
    static Part of(String text) {
      return out -> out.write(text);
    }
  }

  /**
   * A file among the program's resources.
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

  /** One part after the other. */
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
