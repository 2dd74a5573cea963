package unfold.equation.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.grammar.RecurrenceParser.AxisContext;
import unfold.equation.syntax.grammar.RecurrenceParser.SumContext;

/** Reads {@code tree("((I went) (to Nepal))", "…")}, the nodes that an axis numbers. */
public final class TreeReader {
  public static final String EXAMPLE = "tree(\"((I went) (to Nepal))\")";

  private final SourceText source;
  private final Mistakes mistakes;

  public TreeReader(SourceText source, Mistakes mistakes) {
    this.source = source;
    this.mistakes = mistakes;
  }

  /** Whether the axis is said to be a tree, rightly or not. */
  public static boolean isTree(AxisContext axis) {
    return axis.range() != null
        && SimpleForm.call(axis.range().from)
            .filter(call -> call.word().equals("tree"))
            .isPresent();
  }

  /** Every tree, or none after saying what is wrong with one. */
  public List<TreeText.Sentence> read(AxisContext axis) {
    List<SumContext> texts = SimpleForm.call(axis.range().from).orElseThrow().arguments();
    boolean quoted =
        axis.range().to == null
            && !texts.isEmpty()
            && texts.stream().allMatch(text -> SimpleForm.text(text).isPresent());
    if (!quoted) {
      mistakes.add(source.span(axis.range()), "a tree is a text in quotes: `" + EXAMPLE + "`");
      return List.of();
    }
    List<TreeText.Sentence> sentences = new ArrayList<>();
    for (SumContext text : texts) {
      SourceSpan span = source.span(text);
      Optional<TreeText.Sentence> sentence =
          TreeText.read(source.span(span.start() + 1, span.end() - 1), source, mistakes);
      sentence.ifPresent(sentences::add);
    }
    return sentences.size() == texts.size() ? sentences : List.of();
  }
}
