package unfold.equation.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import unfold.equation.Diagnostic;
import unfold.equation.Expression;
import unfold.equation.IndexExpression;
import unfold.equation.SourceSpan;
import unfold.equation.name.Declarations;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.SyntaxMessages;

/** Reads indices, the expressions between the brackets of {@code h( )}. */
public final class IndexReader {
  private static final int FARTHEST = 1_000_000;

  private final SourceText source;
  private final Declarations declarations;
  private final ExpressionReader expressions;
  private final Mistakes mistakes;
  private final TreeWords treeWords;

  public IndexReader(
      SourceText source,
      Declarations declarations,
      ExpressionReader expressions,
      Mistakes mistakes) {
    this.source = source;
    this.declarations = declarations;
    this.expressions = expressions;
    this.mistakes = mistakes;
    this.treeWords = new TreeWords(source, declarations, mistakes);
  }

  /** Reads the index on one axis of a name; empty after reporting what is wrong with it. */
  Optional<IndexExpression> read(ParsedExpression sum, String axis, NameScope scope) {
    Optional<String> word = treeWords.alone(sum);
    if (word.isPresent()) {
      return treeWords.index(word.get(), axis, scope, sum.span());
    }
    Optional<Expression> expression = expression(sum, scope);
    if (expression.isPresent() && expression.get() instanceof Expression.IndexValue alone) {
      return Optional.of(alone.index());
    }
    return expression
        .flatMap(e -> wholeNumber(e, sum, !declarations.isGuessed(axis)))
        .filter(index -> isNear(index, sum))
        .<IndexExpression>map(index -> index)
        .filter(index -> isNode(index, axis, sum));
  }

  /** Whether an index is near enough for all steps between to be kept and drawn. */
  private boolean isNear(IndexExpression.Affine index, ParsedExpression sum) {
    boolean near =
        index.axes().isEmpty()
            || Math.abs((long) index.constant()) <= FARTHEST
                && index.axes().values().stream().allMatch(it -> Math.abs((long) it) <= FARTHEST);
    if (!near) {
      mistakes.add(sum.span(), IndexMessages.tooFar(source.text(sum.span()), FARTHEST));
    }
    return near;
  }

  /**
   * Whether an index is no neighbour in a tree, whose nodes have none in the order of their
   * numbers.
   */
  private boolean isNode(IndexExpression index, String axis, ParsedExpression sum) {
    boolean neighbour = declarations.isTree(axis) && index.shiftAlong(axis).orElse(0) != 0;
    if (neighbour) {
      mistakes.add(sum.span(), IndexMessages.neighbourInTree(axis));
    }
    return !neighbour;
  }

  /** Reads a whole number of axes and sizes; empty after reporting why it is none. */
  public Optional<IndexExpression.Affine> wholeNumber(ParsedExpression sum, NameScope scope) {
    return expression(sum, scope).flatMap(expression -> wholeNumber(expression, sum, true));
  }

  private Optional<Expression> expression(ParsedExpression sum, NameScope scope) {
    int before = mistakes.count();
    Expression expression = expressions.read(sum, scope);
    boolean sound = mistakes.count() == before && !ErrorExpression.isIn(expression);
    return sound ? Optional.of(expression) : Optional.empty();
  }

  private Optional<IndexExpression.Affine> wholeNumber(
      Expression expression, ParsedExpression sum, boolean required) {
    Optional<IndexExpression.Affine> index = IndexArithmetic.of(expression);
    if (index.isEmpty() && required) {
      mistakes.add(notWhole(expression, source.text(sum.span())));
    }
    return index;
  }

  /** The axis of an index that is an axis with or without a constant, or a node of a tree. */
  Optional<String> stepAxis(ParsedExpression sum) {
    if (treeWords.alone(sum).isPresent()) {
      return declarations.treeAxes().stream().findFirst();
    }
    List<String> names = sum.spelled();
    if (names.stream().noneMatch(declarations::isAxis)
        || !names.stream().allMatch(declarations::isIndexName)) {
      return Optional.empty();
    }
    NameScope all = new NameScope(Set.copyOf(declarations.axes()), Set.of(), "");
    Expression expression = expressions.read(sum, all);
    return expression instanceof Expression.IndexValue value
        ? value.index().axesRead().stream().findFirst()
        : IndexArithmetic.of(expression).flatMap(IndexExpression::shiftedAxis);
  }

  Diagnostic unbound(String axis, SourceSpan span, NameScope scope) {
    String message = IndexMessages.noValueHere(axis, scope.place(), axis);
    return scope.place().contains("tau") && axis.equals("t")
        ? Diagnostic.mistake(
            span, message, new Diagnostic.Mend(SyntaxMessages.write("tau"), span, "tau"))
        : Diagnostic.mistake(span, message);
  }

  private static Diagnostic notWhole(Expression expression, String typed) {
    Optional<Expression.IndexValue> child =
        expression
            .walk()
            .filter(Expression.IndexValue.class::isInstance)
            .map(Expression.IndexValue.class::cast)
            .filter(value -> value.index() instanceof IndexExpression.Child)
            .findFirst();
    if (child.isPresent()) {
      return Diagnostic.mistake(
          expression.span(), IndexMessages.nodeInSum(child.get().index().toString()));
    }
    if (expression instanceof Expression.Literal it && it.value() == Math.rint(it.value())) {
      return Diagnostic.mistake(expression.span(), IndexMessages.tooLarge(typed));
    }
    return IndexArithmetic.isMadeOfIndices(expression)
        ? Diagnostic.mistake(expression.span(), IndexMessages.notWhole(typed))
        : Diagnostic.mistake(expression.span(), IndexMessages.notMadeOfIndices(typed));
  }
}
