package unfold.equation.printed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;

/**
 * The limits of a sum, below and above its sign or both below it: {@code _{j=1}^{t}}, {@code
 * _{j=1..t}}.
 *
 * @param from the lower one without blanks, with the index where it is named
 * @param to the upper one without blanks; empty where there is none
 * @param term the position after them, at which the term begins
 */
record SumLimits(String from, String to, int term) {
  private static final Pattern FROM = Pattern.compile("(\\p{L}\\w*)=(-?\\d+)");
  private static final Pattern RANGE = Pattern.compile("(.*)\\.\\.(.*)");
  private static final Pattern STEP = Pattern.compile("\\p{L}\\w*([+-]\\d+)?");

  /** The limits that begin there, the lower or the upper first. */
  static SumLimits at(PastedText text, int first) {
    SumLimits limits = new SumLimits("", "", first);
    for (int i = 0; i < 2; i++) {
      boolean below = text.at(limits.term).is("_");
      if (!below && !text.at(limits.term).is("^")) {
        break;
      }
      int end = text.past(limits.term + 1);
      String script = text.dense(limits.term + 1, end).replaceAll("[{}]", "");
      limits =
          below
              ? new SumLimits(script, limits.to, text.skip(end))
              : new SumLimits(limits.from, script, text.skip(end));
    }
    Matcher range = RANGE.matcher(limits.from);
    return limits.to.isEmpty() && range.matches()
        ? new SumLimits(range.group(1), range.group(2), limits.term)
        : limits;
  }

  /** The index that is summed over. */
  String index() {
    return from.replaceAll("[^\\p{L}\\d_].*", "");
  }

  /** The first number; empty where none is written. */
  Optional<Integer> first() {
    Matcher matcher = FROM.matcher(from);
    return matcher.matches() && matcher.group(2).length() < 5
        ? Optional.of(Integer.valueOf(matcher.group(2)))
        : Optional.empty();
  }

  /** The last number; empty where it is none, or a long one. */
  Optional<Integer> last() {
    return to.matches("-?\\d{1,4}") ? Optional.of(Integer.valueOf(to)) : Optional.empty();
  }

  /**
   * The range of the axis if the sum ends at an index of another one, as {@code 1..t}; empty where
   * it goes over the whole axis.
   */
  Optional<String> bounded(Surroundings read) {
    boolean step =
        STEP.matcher(to).matches()
            && !to.equals("tau")
            && read.axes().of(to).filter(axis -> !axis.equals(index())).isPresent();
    return step ? first().map(number -> number + ".." + to) : Optional.empty();
  }
}
