package unfold.equation.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.Products;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece.Kind;

/**
 * Signs of sums and products with what they go over: a few terms are written out, more are a
 * reduction over the axis.
 */
final class SumSigns implements PastedNotation {
  private static final Map<String, String> SIGNS =
      Map.of("\\sum", "sum", "\\prod", "prod", "∑", "sum", "∏", "prod");
  private static final Pattern FROM = Pattern.compile("(\\w+)=(-?\\d+)");
  private static final int MOST_TERMS = 20;

  @Override
  public String remedy() {
    return PrintedMessages.sums();
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
    int script = text.skip(sign + 1);
    script = text.at(script).is("\\limits") ? text.skip(script + 1) : script;
    Limits limits = Limits.at(text, script);
    int term = limits.term();
    int end = termEnd(text, term);
    if (limits.from().isEmpty() || end <= term) {
      return -1;
    }
    String what = text.between(term, end).strip();
    edits.add(
        new TextEdit(
            text.at(sign).start(),
            text.at(term).start() + text.between(term, end).stripTrailing().length(),
            sum(SIGNS.getOrDefault(text.at(sign).text(), "sum"), limits, what)));
    return end;
  }

  /** What a sum goes over, and the position of its term. */
  private record Limits(String from, String to, int term) {
    /** The limits that begin there, the lower or the upper first. */
    static Limits at(PastedText text, int first) {
      Limits limits = new Limits("", "", first);
      for (int i = 0;
          i < 2 && (text.at(limits.term).is("_") || text.at(limits.term).is("^"));
          i++) {
        int end = scriptEnd(text, limits.term + 1);
        String script = script(text, limits.term + 1, end);
        limits =
            text.at(limits.term).is("_")
                ? new Limits(script, limits.to, text.skip(end))
                : new Limits(limits.from, script, text.skip(end));
      }
      return limits;
    }
  }

  private static String sum(String word, Limits limits, String term) {
    Matcher range = FROM.matcher(limits.from);
    if (range.matches() && limits.to.matches("-?\\d{1,4}")) {
      int first = Integer.parseInt(range.group(2));
      int last = Integer.parseInt(limits.to);
      if (first <= last && last - first < MOST_TERMS) {
        List<String> terms =
            IntStream.rangeClosed(first, last)
                .mapToObj(i -> IndexInTerm.with(i, range.group(1), term))
                .toList();
        return word.equals("sum")
            ? "(" + String.join(" + ", terms) + ")"
            : terms.stream().map(Products::factor).collect(Collectors.joining(" · ", "(", ")"));
      }
    }
    String axis = limits.from.replaceAll("[^\\p{L}\\d].*", "");
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
