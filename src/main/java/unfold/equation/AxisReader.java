package unfold.equation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unfold.equation.RecurrenceParser.AxisContext;
import unfold.equation.RecurrenceParser.RangeContext;

/** Reads the axes with their ranges. */
final class AxisReader {
  private final SourceText source;
  private final Declarations declarations;
  private final IndexReader indices;
  private final Mistakes mistakes;

  AxisReader(SourceText source, Known known, Mistakes mistakes) {
    this.source = source;
    this.declarations = known.declarations();
    this.mistakes = mistakes;
    ExpressionReader expressions = new ExpressionReader(source, known, mistakes);
    this.indices = new IndexReader(source, declarations, expressions, mistakes);
  }

  List<Axis> read(Outline outline) {
    List<Axis> axes = new ArrayList<>();
    for (AxisContext axis : outline.axes()) {
      axes.add(read(axis));
    }
    declarations.axes().stream()
        .filter(name -> axes.stream().noneMatch(axis -> axis.name().equals(name)))
        .forEach(name -> axes.add(new Axis(name, 1, Optional.empty())));
    return axes;
  }

  private Axis read(AxisContext axis) {
    String name = Spelling.canonical(axis.NAME().getText());
    Axis open = new Axis(name, 1, Optional.empty());
    boolean ranged = axis.range() != null && !isTree(axis.range());
    return ranged ? ranged(name, axis.range()).orElse(open) : open;
  }

  private static boolean isTree(RangeContext range) {
    return Simple.call(range.from).filter(c -> c.word().equals("tree")).isPresent();
  }

  private Optional<Axis> ranged(String name, RangeContext range) {
    SourceSpan span = source.span(range);
    if (range.to == null) {
      String typed = source.text(span);
      mistakes.add(
          span,
          "a range has two ends: `1.." + typed + "`",
          new Diagnostic.Mend("write `1.." + typed + "`", span, "1.." + typed));
      return Optional.empty();
    }
    Scope scope = Scope.constant("the range of " + name);
    Optional<IndexExpression.Affine> from = indices.wholeNumber(range.from, scope);
    Optional<IndexExpression.Affine> to = indices.wholeNumber(range.to, scope);
    return from.isPresent() && to.isPresent()
        ? between(name, from.get(), to.get(), span)
        : Optional.empty();
  }

  private Optional<Axis> between(
      String name, IndexExpression.Affine from, IndexExpression.Affine to, SourceSpan span) {
    if (!Indices.isConstant(from)) {
      mistakes.add(span, "an axis begins at a number");
      return Optional.empty();
    }
    if (Indices.isConstant(to) && to.constant() < from.constant()) {
      mistakes.add(
          span,
          "`%s` needs at least one index, and nothing lies between %d and %d"
              .formatted(name, from.constant(), to.constant()));
      return Optional.empty();
    }
    return Optional.of(new Axis(name, from.constant(), Optional.of(to)));
  }
}
