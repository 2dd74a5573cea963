package unfold.equation.printed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import unfold.equation.TextEdit;
import unfold.equation.paste.PastedNotation;
import unfold.equation.paste.PastedText;
import unfold.equation.paste.PastedText.Line;
import unfold.equation.paste.Surroundings;
import unfold.equation.paste.TextPiece;

/** Bars around a value: {@code |a|} is its absolute value, {@code \|a\|} its norm. */
final class Bars implements PastedNotation {
  private static final Set<String> SINGLE = Set.of("|", "\\vert", "\\lvert", "\\rvert");
  private static final Set<String> DOUBLE = Set.of("\\|", "‖", "\\Vert", "\\lVert", "\\rVert");
  private static final Set<String> OPERATORS =
      Set.of(
          "\\cdot",
          "\\odot",
          "\\times",
          "\\circ",
          "\\ast",
          "\\otimes",
          "\\leq",
          "\\lvert",
          "\\lVert");
  private static final Set<String> LEFT = Set.of("\\lvert", "\\lVert");
  private static final Set<String> RIGHT = Set.of("\\rvert", "\\rVert");

  @Override
  public String remedy() {
    return PrintedMessages.bars();
  }

  @Override
  public List<TextEdit> in(Surroundings read) {
    PastedText text = read.text();
    boolean any =
        text.text().indexOf('|') >= 0 || text.text().contains("ert") || text.text().contains("‖");
    return any
        ? read.lines().stream().flatMap(line -> new Pairing(text, line).edits().stream()).toList()
        : List.of();
  }

  /** A bar, or two that stand together. */
  private record Bar(int from, int to, boolean isNorm) {}

  /** The bars of one line by twos: one that follows a value closes, any other opens. */
  private static final class Pairing {
    private final PastedText text;
    private final Line line;
    private final Deque<Bar> open = new ArrayDeque<>();
    private final List<TextEdit> edits = new ArrayList<>();

    /** The position after the last bar that opened. */
    private int opened = -1;

    Pairing(PastedText text, Line line) {
      this.text = text;
      this.line = line;
    }

    /** The replacements of all bars; none where one is left over. */
    List<TextEdit> edits() {
      int at = line.from();
      while (at < line.to()) {
        if (isBar(at)) {
          Bar bar = bar(at);
          if (at < line.equals() || line.equals() < 0) {
            return List.of();
          }
          pair(bar);
          at = bar.to();
        } else {
          at++;
        }
      }
      edits.sort(Comparator.comparingInt(TextEdit::start));
      return open.isEmpty() ? edits : List.of();
    }

    private boolean isBar(int at) {
      return text.at(at).isOneOf(SINGLE) || text.at(at).isOneOf(DOUBLE);
    }

    /** The bar there; two that touch are one where they open a norm or close one. */
    private Bar bar(int at) {
      if (text.at(at).isOneOf(DOUBLE)) {
        return new Bar(at, at + 1, true);
      }
      boolean two = text.at(at).is("|") && text.at(at + 1).is("|");
      boolean norm = open.isEmpty() ? !followsValue(at) : open.element().isNorm();
      return two && norm ? new Bar(at, at + 2, true) : new Bar(at, at + 1, false);
    }

    private void pair(Bar bar) {
      boolean closes =
          !open.isEmpty()
              && open.element().isNorm() == bar.isNorm()
              && (text.at(bar.from()).isOneOf(RIGHT) || followsValue(bar.from()))
              && !text.at(bar.from()).isOneOf(LEFT);
      int from = bar.from();
      int start = text.at(from).start();
      if (closes) {
        open.pop();
        edits.add(new TextEdit(start, text.at(end(bar)).start(), ")"));
      } else {
        open.push(bar);
        opened = bar.to();
        String blank = followsValue(from) && !text.at(from - 1).isBlank() ? " " : "";
        edits.add(
            new TextEdit(
                start, text.at(bar.to()).start(), blank + (bar.isNorm() ? "norm(" : "abs(")));
      }
    }

    /** The position after a closing bar and, of a norm, the 2 below it. */
    private int end(Bar bar) {
      boolean two = text.at(bar.to()).is("_") && text.at(bar.to() + 1).is("2");
      return bar.isNorm() && two ? bar.to() + 2 : bar.to();
    }

    private boolean followsValue(int at) {
      int last = text.skipBack(at - 1);
      TextPiece before = text.at(last);
      if (last + 1 == opened) {
        return false;
      }
      return switch (before.kind()) {
        case WORD, NUMBER -> true;
        case SIGN -> ")]}'|‖".contains(before.text());
        case COMMAND ->
            before.is("\\|") || before.text().length() > 2 && !before.isOneOf(OPERATORS);
        case BLANK, QUOTED, LINE_END -> false;
      };
    }
  }
}
