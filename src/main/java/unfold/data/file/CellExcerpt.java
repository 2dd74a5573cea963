package unfold.data.file;

import java.util.regex.Pattern;

/**
 * The start of what a data file holds, as a message quotes it: no more than shows which place is
 * meant, and nothing that a terminal would obey.
 */
final class CellExcerpt {
  private static final int LONGEST = 40;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private CellExcerpt() {}

  static String of(String content) {
    boolean isLong = content.codePointCount(0, content.length()) > LONGEST;
    String start =
        isLong ? content.substring(0, content.offsetByCodePoints(0, LONGEST)) + "…" : content;
    return CONTROL.matcher(start).replaceAll("\uFFFD");
  }
}
