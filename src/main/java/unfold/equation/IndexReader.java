package unfold.equation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import unfold.equation.RecurrenceParser.SumContext;

/** Reads what stands between the brackets of {@code h( )}. */
final class IndexReader {
  private final SourceText source;
  private final Declarations declarations;
  private final ExpressionReader expressions;
  private final Mistakes mistakes;

  IndexReader(
      SourceText source,
      Declarations declarations,
      ExpressionReader expressions,
      Mistakes mistakes) {
    this.source = source;
    this.declarations = declarations;
    this.expressions = expressions;
    this.mistakes = mistakes;
  }

  /** The index on one axis of a name, or empty after saying what is wrong with it. */
  Optional<IndexExpression> read(SumContext sum, String axis, Scope scope) {
    Optional<IndexExpression.Affine> index = wholeNumber(sum, scope, !declarations.isGuessed(axis));
    return index.map(i -> i);
  }

  /** A whole number of axes and sizes, or empty after saying why it is none. */
  Optional<IndexExpression.Affine> wholeNumber(SumContext sum, Scope scope) {
    return wholeNumber(sum, scope, true);
  }

  private Optional<IndexExpression.Affine> wholeNumber(
      SumContext sum, Scope scope, boolean required) {
    int before = mistakes.count();
    Expression expression = expressions.read(sum, scope);
    if (mistakes.count() > before || Poison.isIn(expression)) {
      return Optional.empty();
    }
    Optional<IndexExpression.Affine> index = Indices.of(expression);
    if (index.isEmpty() && required) {
      mistakes.add(notWhole(expression, source.text(sum)));
    }
    return index;
  }

  /** The axis, where it is one with or without a constant. */
  Optional<String> stepAxis(SumContext sum) {
    List<String> names = Tokens.spelled(sum);
    if (names.stream().noneMatch(declarations::isAxis)
        || !names.stream().allMatch(declarations::isIndexName)) {
      return Optional.empty();
    }
    Scope all = new Scope(Set.copyOf(declarations.axes()), Set.of(), "");
    return Indices.of(expressions.read(sum, all)).flatMap(i -> i.shiftedAxis());
  }

  Diagnostic unbound(String axis, SourceSpan span, Scope scope) {
    String message =
        "`%s` has no value here, because %s is not computed for every %s"
            .formatted(axis, scope.place(), axis);
    return scope.place().contains("tau") && axis.equals("t")
        ? Diagnostic.mistake(span, message, new Diagnostic.Mend("write `tau`", span, "tau"))
        : Diagnostic.mistake(span, message);
  }

  private static Diagnostic notWhole(Expression expression, String typed) {
    return Indices.isMadeOfIndices(expression)
        ? Diagnostic.mistake(expression.span(), "`" + typed + "` is no whole number")
        : Diagnostic.mistake(
            expression.span(), "`" + typed + "` is no whole number made of axes and sizes");
  }
}
