package unfold.export.html;

import java.util.regex.Pattern;

/** Text that a stranger may have typed, made harmless in a page. */
final class Html {
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}");

  private Html() {}

  /** Fit to stand between tags and between double quotes. */
  static String text(String typed) {
    return UNPRINTABLE
        .matcher(typed)
        .replaceAll(" ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
