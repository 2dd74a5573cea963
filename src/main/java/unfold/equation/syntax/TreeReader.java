package unfold.equation.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unfold.equation.SourceSpan;

/** Reads the trees whose nodes an axis numbers: {@code tree("((I went) (to Nepal))", "…")}. */
public final class TreeReader {
  public static final String EXAMPLE = "tree(\"((I went) (to Nepal))\")";

  private final SourceText source;
  private final Mistakes mistakes;

  public TreeReader(SourceText source, Mistakes mistakes) {
    this.source = source;
    this.mistakes = mistakes;
  }

  /** Whether the axis is said to be a tree, rightly or not. */
  public static boolean isTree(ParsedAxis axis) {
    return axis.range().filter(range -> call(range).isPresent()).isPresent();
  }

  private static Optional<SimpleForm.Call> call(ParsedAxis.AxisRange range) {
    return SimpleForm.call(range.from()).filter(call -> call.word().equals("tree"));
  }

  /** Reads every tree; empty after reporting what is wrong with one. */
  public List<TreeText.Sentence> read(ParsedAxis.AxisRange range) {
    List<ParsedExpression> texts = call(range).orElseThrow().arguments();
    boolean quoted =
        range.to().isEmpty()
            && !texts.isEmpty()
            && texts.stream().allMatch(text -> SimpleForm.text(text).isPresent());
    if (!quoted) {
      mistakes.add(range.span(), SyntaxMessages.treeIsQuoted());
      return List.of();
    }
    List<TreeText.Sentence> sentences = new ArrayList<>();
    for (ParsedExpression text : texts) {
      SourceSpan inside = source.span(text.span().start() + 1, text.span().end() - 1);
      TreeText.read(inside, source, mistakes).ifPresent(sentences::add);
    }
    return sentences.size() == texts.size() ? sentences : List.of();
  }
}
