package unfold.equation.printed;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The term of a sum with a number in place of its index. */
final class IndexInTerm {
  private IndexInTerm() {}

  /**
   * The term for one number; an index below a name becomes its label: {@code w_k} is {@code w_1}.
   */
  static String with(int number, String index, String term) {
    Pattern places =
        Pattern.compile(
            "(?<below>_\\{?\\s*INDEX\\s*}?(?![\\p{L}\\d]))".replace("INDEX", index)
                + "|(?<sign>[+−-]?)(?<![\\p{L}\\d_\\\\])(?<blank>\\s*)INDEX(?![\\p{L}\\d_(])"
                    .replace("INDEX", index));
    return places
        .matcher(term)
        .replaceAll(it -> Matcher.quoteReplacement(written(number, it, term)));
  }

  private static String written(int number, MatchResult place, String term) {
    if (place.group("below") != null) {
      return "_" + (number < 0 ? "{" + number + "}" : String.valueOf(number));
    }
    String sign = place.group("sign");
    String blank = place.group("blank");
    if (number < 0 && !sign.isEmpty()) {
      return (sign.equals("+") ? "-" : "+") + blank + -number;
    }
    boolean follows =
        sign.isEmpty() && followsFactor(term, place.start() + place.group().indexOf(blank));
    return sign + blank + (number < 0 || follows ? "(" + number + ")" : String.valueOf(number));
  }

  /** Whether a factor ends before a position, so that a number there could not follow it. */
  private static boolean followsFactor(String term, int at) {
    String before = term.substring(0, at).stripTrailing();
    return !before.isEmpty()
        && (Character.isLetterOrDigit(before.charAt(before.length() - 1))
            || before.endsWith(")")
            || before.endsWith("]"));
  }
}
