package unfold.export.html;

import java.util.regex.Pattern;

/** Escapes untrusted text for HTML. */
final class Html {
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}");

  private Html() {}

  /** The text as it can stand between tags and between quotes; control characters become spaces. */
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
