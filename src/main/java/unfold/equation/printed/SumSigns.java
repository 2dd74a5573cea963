package unfold.equation.printed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unfold.equation.TextEdit;
import unfold.equation.paste.Beginning;
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

  /** Words that may have the limits of a sum below them. */
  private static final Set<String> WORDS = Set.of("sum", "mean", "max", "min", "prod", "softmax");

  private static final int MOST_TERMS = 20;

  @Override
  public String remedy() {
    return PrintedMessages.sums();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    List<TextEdit> edits = new ArrayList<>();
    Map<String, String> axes = new LinkedHashMap<>();
    int at = 0;
    while (at < text.size()) {
      int end = isSum(text, at) ? written(read, at, edits, axes) : -1;
      at = end < 0 ? at + 1 : end;
    }
    if (!axes.isEmpty()) {
      String own = read.declared().hasAxes() ? "" : "t, ";
      String ranges =
          axes.entrySet().stream()
              .map(it -> it.getKey() + " = " + it.getValue())
              .collect(Collectors.joining(", ", "over " + own, "\n"));
      edits.addFirst(Beginning.insert(text, ranges));
    }
    return edits;
  }

  private static boolean isSum(PastedText text, int at) {
    return SIGNS.containsKey(text.at(at).text())
        || text.at(at).isOneOf(WORDS)
            && text.at(at + 1).is("_")
            && text.at(at + 2).is("{")
            && text.partner(at + 2) > 0
            && text.dense(at + 2, text.partner(at + 2)).contains("..");
  }

  /** The position after what was written out, or -1 where the sign stands otherwise. */
  private static int written(
      Surroundings read, int sign, List<TextEdit> edits, Map<String, String> axes) {
    PastedText text = read.text();
    int script = text.skip(sign + 1);
    SumLimits limits =
        SumLimits.at(text, text.at(script).is("\\limits") ? text.skip(script + 1) : script);
    int term = limits.term();
    int end = termEnd(text, term);
    if (limits.from().isEmpty() || end <= term) {
      return -1;
    }
    String what = text.between(term, end).strip();
    String word = SIGNS.getOrDefault(text.at(sign).text(), text.at(sign).text());
    edits.add(
        new TextEdit(
            text.at(sign).start(),
            text.at(term).start() + text.between(term, end).stripTrailing().length(),
            terms(word, limits, what)
                .orElseGet(() -> reduction(word, axis(limits, read, axes), limits, what))));
    return end;
  }

  /**
   * The axis that goes where the sum goes. One that nothing declares is noted down; beside an axis
   * of the same name that ends elsewhere it gets a number.
   */
  private static String axis(SumLimits limits, Surroundings read, Map<String, String> axes) {
    Optional<String> range = limits.bounded(read);
    String axis = limits.index();
    for (int other = 2; range.isPresent(); other++) {
      Optional<String> known =
          read.declared().axes().contains(axis)
              ? Optional.of(read.declared().range(axis).orElse(""))
              : Optional.ofNullable(axes.putIfAbsent(axis, range.get()));
      if (known.isEmpty() || known.equals(range)) {
        return axis;
      }
      axis = limits.index() + other;
    }
    return axis;
  }

  /** The terms of a short sum; empty where it is none. */
  private static Optional<String> terms(String word, SumLimits limits, String term) {
    int first = limits.first().orElse(0);
    int last = limits.last().orElse(-1);
    boolean few = limits.first().isPresent() && first <= last && last - first < MOST_TERMS;
    if (!few || !word.equals("sum") && !word.equals("prod")) {
      return Optional.empty();
    }
    List<String> terms =
        IntStream.rangeClosed(first, last)
            .mapToObj(i -> IndexInTerm.with(i, limits.index(), term))
            .toList();
    return Optional.of(
        word.equals("sum")
            ? "(" + String.join(" + ", terms) + ")"
            : terms.stream().map(Products::factor).collect(Collectors.joining(" · ", "(", ")")));
  }

  private static String reduction(String word, String axis, SumLimits limits, String term) {
    String index = "(?<![\\p{L}\\d_\\\\])" + limits.index() + "(?![\\p{L}\\d_])";
    String what = axis.equals(limits.index()) ? term : term.replaceAll(index, axis);
    boolean bracketed = term.startsWith("(") && term.endsWith(")");
    return word + "_" + axis + (bracketed ? what : "(" + what + ")");
  }

  /** The end of the factors that stand beside each other. */
  private static int termEnd(PastedText text, int from) {
    int at = from;
    while (at < text.size() && text.at(at).kind() != Kind.LINE_END && !ends(text, at)) {
      at = text.past(at);
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
