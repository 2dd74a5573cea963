package unfold.equation.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece.Kind;

/**
 * Signs of sums and products with what they go over: a few terms are written out, more are a
 * reduction over the axis.
 */
final class SumSigns implements PastedNotation {
  private static final Map<String, String> SIGNS =
      Map.of("\\sum", "sum", "\\prod", "prod", "∑", "sum");
  private static final Pattern FROM = Pattern.compile("(\\w+)=(-?\\d+)");
  private static final int MOST_TERMS = 20;

  @Override
  public String remedy() {
    return NotationMessages.sums();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      int end = SIGNS.containsKey(text.at(at).text()) ? written(text, at, edits) : -1;
      at = end < 0 ? at + 1 : end;
    }
    return edits;
  }

  /** The position after what was written out, or -1 where the sign stands otherwise. */
  private static int written(PastedText text, int sign, List<TextEdit> edits) {
    int below = text.skip(sign + 1);
    if (!text.at(below).is("_")) {
      return -1;
    }
    int belowEnd = scriptEnd(text, below + 1);
    int above = text.skip(belowEnd);
    boolean limited = text.at(above).is("^");
    int term = text.skip(limited ? scriptEnd(text, above + 1) : belowEnd);
    int end = termEnd(text, term);
    if (end <= term) {
      return -1;
    }
    String from = script(text, below + 1, belowEnd);
    String to = limited ? script(text, above + 1, scriptEnd(text, above + 1)) : "";
    String what = text.between(term, end).strip();
    edits.add(
        new TextEdit(
            text.at(sign).start(),
            text.at(term).start() + text.between(term, end).stripTrailing().length(),
            sum(SIGNS.getOrDefault(text.at(sign).text(), "sum"), from, to, what)));
    return end;
  }

  private static String sum(String word, String from, String to, String term) {
    Matcher range = FROM.matcher(from);
    if (range.matches() && to.matches("-?\\d{1,4}")) {
      int first = Integer.parseInt(range.group(2));
      int last = Integer.parseInt(to);
      if (first <= last && last - first < MOST_TERMS) {
        String index = "(?<![\\p{L}\\d_\\\\])" + range.group(1) + "(?![\\p{L}\\d_(])";
        return IntStream.rangeClosed(first, last)
            .mapToObj(i -> term.replaceAll(index, String.valueOf(i)))
            .collect(Collectors.joining(word.equals("sum") ? " + " : " * ", "(", ")"));
      }
    }
    String axis = from.replaceAll("[^\\p{L}\\d].*", "");
    boolean bracketed = term.startsWith("(") && term.endsWith(")");
    return word + "_" + axis + (bracketed ? term : "(" + term + ")");
  }

  private static int scriptEnd(PastedText text, int at) {
    return text.at(at).is("{") && text.partner(at) > 0 ? text.partner(at) + 1 : at + 1;
  }

  private static String script(PastedText text, int from, int to) {
    return text.dense(from, to).replaceAll("[{}]", "");
  }

  /** The end of the factors that stand beside each other. */
  private static int termEnd(PastedText text, int from) {
    int at = from;
    while (at < text.size() && text.at(at).kind() != Kind.LINE_END && !ends(text, at)) {
      at = text.partner(at) > at ? text.partner(at) + 1 : at + 1;
    }
    return text.skipBack(at - 1) + 1;
  }

  private static boolean ends(PastedText text, int at) {
    return switch (text.at(at).text()) {
      case "+", "-", "−", "–", ",", ";", "=", ")", "]", "}", "&", "\\\\", "<", ">" -> true;
      default -> false;
    };
  }
}
