package unfold.view.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeSet;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import unfold.equation.Diagnostic;
import unfold.equation.reading.Highlight;
import unfold.equation.reading.Highlighting;

/** The style classes of the stretches of a text, which may overlap: O(n log n) for n of them. */
final class TextStyles {
  private record Stretch(int start, int end, String style) {}

  private final int length;
  private final List<Stretch> stretches = new ArrayList<>();
  private final TreeSet<Integer> edges = new TreeSet<>();

  TextStyles(int length) {
    this.length = length;
    edges.add(0);
    edges.add(length);
  }

  /** The styles of a text: the kind of every stretch, and the underlines of diagnostics. */
  static TextStyles of(String text, List<Diagnostic> diagnostics) {
    TextStyles styles = new TextStyles(text.length());
    Highlighting.of(text)
        .forEach(it -> styles.add(it.span().start(), it.span().end(), style(it.kind())));
    diagnostics.forEach(
        it -> styles.add(it.span().start(), it.span().end(), it.isMistake() ? "mistake" : "note"));
    return styles;
  }

  private static String style(Highlight.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Adds a stretch; one that reaches beyond the text is cut off, an empty one gets a neighbour. */
  TextStyles add(int start, int end, String style) {
    int from = Math.clamp(start, 0, Math.max(0, length - 1));
    int to = Math.clamp(end, Math.min(length, from + 1), length);
    if (from < to) {
      stretches.add(new Stretch(from, to, style));
      edges.add(from);
      edges.add(to);
    }
    return this;
  }

  StyleSpans<Collection<String>> spans() {
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
    Queue<Stretch> ahead = new PriorityQueue<>(Comparator.comparingInt(Stretch::start));
    ahead.addAll(stretches);
    List<Stretch> held = new ArrayList<>();
    for (Integer from : edges) {
      Integer to = edges.higher(from);
      if (to != null) {
        move(ahead, held, from);
        spans.add(held.stream().map(Stretch::style).distinct().toList(), to - from);
      }
    }
    return length == 0 ? spans.add(List.of(), 0).create() : spans.create();
  }

  /** Lets go the stretches that end before a place and takes those that begin there. */
  private static void move(Queue<Stretch> ahead, List<Stretch> held, int from) {
    held.removeIf(it -> it.end <= from);
    while (!ahead.isEmpty() && ahead.element().start <= from) {
      held.add(ahead.remove());
    }
  }
}
