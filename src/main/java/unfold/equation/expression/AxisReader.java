package unfold.equation.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import unfold.equation.Axis;
import unfold.equation.Diagnostic;
import unfold.equation.IndexExpression;
import unfold.equation.SourceSpan;
import unfold.equation.Tree;
import unfold.equation.name.Declarations;
import unfold.equation.name.NameTable;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedAxis;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedStatements;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.SyntaxMessages;
import unfold.equation.syntax.TreeReader;
import unfold.equation.syntax.TreeText;

/** Reads the axes with their ranges. */
public final class AxisReader {
  private final SourceText source;
  private final Declarations declarations;
  private final IndexReader indices;
  private final Mistakes mistakes;
  private final Map<String, List<TreeText.Sentence>> sentences = new HashMap<>();

  public AxisReader(SourceText source, NameTable known, Mistakes mistakes) {
    this.source = source;
    this.declarations = known.declarations();
    this.mistakes = mistakes;
    ExpressionReader expressions = new ExpressionReader(source, known, mistakes);
    this.indices = new IndexReader(source, declarations, expressions, mistakes);
  }

  /** The trees of each axis that has some, each word with its span. */
  public Map<String, List<TreeText.Sentence>> sentences() {
    return sentences;
  }

  /** The axes in the order of the text, those that end with another one after all others. */
  public List<Axis> read(ParsedStatements parsed) {
    List<Axis> axes = new ArrayList<>();
    for (ParsedAxis axis : parsed.axes()) {
      axes.add(read(axis));
    }
    declarations.axes().stream()
        .filter(name -> axes.stream().noneMatch(axis -> axis.name().equals(name)))
        .forEach(name -> axes.add(new Axis(name, 1, Optional.empty())));
    axes.sort(Comparator.comparing(axis -> axis.bound().isPresent()));
    return axes;
  }

  private Axis read(ParsedAxis axis) {
    String name = axis.name().canonical();
    Axis open = new Axis(name, 1, Optional.empty());
    if (TreeReader.isTree(axis)) {
      return tree(name, axis.range().orElseThrow());
    }
    return axis.range().flatMap(range -> ranged(name, range)).orElse(open);
  }

  private Axis tree(String name, ParsedAxis.AxisRange range) {
    List<TreeText.Sentence> read = new TreeReader(source, mistakes).read(range);
    sentences.put(name, read);
    List<Tree> trees = read.stream().map(TreeText.Sentence::tree).toList();
    return new Axis(name, 1, Optional.empty(), trees);
  }

  private Optional<Axis> ranged(String name, ParsedAxis.AxisRange range) {
    SourceSpan span = range.span();
    if (range.to().isEmpty()) {
      String written = "1.." + source.text(span);
      mistakes.add(
          span,
          IndexMessages.rangeWithOneEnd(written),
          new Diagnostic.Mend(SyntaxMessages.write(written), span, written));
      return Optional.empty();
    }
    NameScope constant = NameScope.constant(IndexMessages.rangeOf(name));
    Optional<IndexExpression.Affine> from = indices.wholeNumber(range.from(), constant);
    ParsedExpression end = range.to().get();
    boolean bounded = bounding(name, end).isPresent();
    Optional<IndexExpression.Affine> to =
        indices.wholeNumber(end, bounded ? withOthers(name, constant) : constant);
    return from.isPresent() && to.isPresent()
        ? between(name, from.get(), to.get(), span)
        : Optional.empty();
  }

  /** The axis at an index of which reductions end: t of {@code over j = 1..t-1}. */
  private Optional<String> bounding(String name, ParsedExpression end) {
    return indices
        .stepAxis(end)
        .filter(axis -> !axis.equals(name))
        .filter(axis -> !declarations.isTree(axis) && declarations.bound(axis).isEmpty());
  }

  private NameScope withOthers(String name, NameScope scope) {
    Set<String> others = new HashSet<>(declarations.axes());
    others.remove(name);
    return new NameScope(others, Set.of(), scope.place());
  }

  private Optional<Axis> between(
      String name, IndexExpression.Affine from, IndexExpression.Affine to, SourceSpan span) {
    if (!IndexArithmetic.isConstant(from)) {
      mistakes.add(span, IndexMessages.beginsAtNoNumber());
      return Optional.empty();
    }
    if (IndexArithmetic.isConstant(to) && to.constant() < from.constant()) {
      mistakes.add(span, IndexMessages.emptyRange(name, from.constant(), to.constant()));
      return Optional.empty();
    }
    Optional<String> bounding = to.shiftedAxis();
    bounding.ifPresent(_ -> declarations.bound(name, to));
    return Optional.of(
        bounding
            .map(axis -> bounded(name, from.constant(), axis, to))
            .orElseGet(() -> new Axis(name, from.constant(), Optional.of(to))));
  }

  private static Axis bounded(
      String name, int first, String bounding, IndexExpression.Affine bound) {
    IndexExpression last = IndexExpression.last(bounding, bound.constant());
    return new Axis(name, first, Optional.of(last), List.of(), Optional.of(bound));
  }
}
