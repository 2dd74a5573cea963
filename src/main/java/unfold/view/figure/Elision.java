package unfold.view.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out the inside of deeply nested brackets of a formula. */
final class Elision {
  // an index is no bracket of the formula
  private static final Pattern BRACKET = Pattern.compile("\\^\\{\\([^)]*\\)}|[()]");
  private static final String DOTS = "\\cdots";

  private Elision() {}

  /**
   * The formula with dots in place of what stands deeper.
   *
   * @param deepest the number of brackets within each other that stay open, at least 1
   */
  static String of(String tex, int deepest) {
    StringBuilder kept = new StringBuilder();
    int depth = 0;
    int from = 0;
    for (Matcher bracket = BRACKET.matcher(tex); bracket.find(); ) {
      switch (bracket.group()) {
        case "(" -> {
          depth++;
          if (depth == deepest + 1) {
            kept.append(tex, from, bracket.end()).append(DOTS);
          }
        }
        case ")" -> {
          if (depth == deepest + 1) {
            from = bracket.start();
          }
          depth--;
        }
        default -> {}
      }
    }
    return kept.append(tex, from, tex.length()).toString();
  }

  /** The largest number of brackets within each other. */
  static int depth(String tex) {
    int depth = 0;
    int most = 0;
    for (Matcher bracket = BRACKET.matcher(tex); bracket.find(); ) {
      depth += bracket.group().equals("(") ? 1 : bracket.group().equals(")") ? -1 : 0;
      most = Math.max(most, depth);
    }
    return most;
  }
}
