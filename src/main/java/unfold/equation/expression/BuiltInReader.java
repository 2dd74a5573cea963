package unfold.equation.expression;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import unfold.equation.BuiltIn;
import unfold.equation.Expression;
import unfold.equation.Expression.Operator;
import unfold.equation.Expression.Reduction;
import unfold.equation.IndexExpression;
import unfold.equation.SourceSpan;
import unfold.equation.expression.NameReader.Named;
import unfold.equation.expression.NameReader.Use;
import unfold.equation.name.NameMessages;
import unfold.equation.name.NameTable;
import unfold.equation.syntax.AxisMend;
import unfold.equation.syntax.Keywords;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.SimpleForm;
import unfold.equation.syntax.SourceText;

/** Reads the language's own names: its functions, reductions over an axis, and pi. */
final class BuiltInReader {
  private final SourceText source;
  private final NameTable known;
  private final ExpressionReader expressions;
  private final Mistakes mistakes;

  BuiltInReader(
      SourceText source, NameTable known, ExpressionReader expressions, Mistakes mistakes) {
    this.source = source;
    this.known = known;
    this.expressions = expressions;
    this.mistakes = mistakes;
  }

  /** Reads a name of the language; empty where it is none. */
  Optional<Named> read(Use use) {
    if (use.name().equals("pi")) {
      return Optional.of(Named.factor(new Expression.Literal(Math.PI, use.typed(), use.span())));
    }
    if (isOfNoAxis(use)) {
      return Optional.of(ofNoAxis(use));
    }
    Optional<BuiltIn> function = function(use);
    Optional<Reduction> reduction = reduction(use.name());
    boolean special = Keywords.SPECIAL.contains(use.name());
    if (function.isEmpty() && reduction.isEmpty() && !special) {
      return Optional.empty();
    }
    if (!use.isCalled()) {
      return Optional.of(withoutBracket(use));
    }
    Expression read =
        function.isPresent()
            ? apply(function.get(), use)
            : reduction.isPresent() ? reduce(reduction.get(), use) : special(use);
    return Optional.of(new Named(read, true));
  }

  /** {@code σ(} is the logistic function, as the book writes it. */
  private static Optional<BuiltIn> function(Use use) {
    boolean logistic = use.name().equals("sigma") && use.isCalled();
    return logistic ? Optional.of(BuiltIn.SIGMOID) : BuiltIn.named(use.name());
  }

  private Optional<Reduction> reduction(String name) {
    Matcher parts = Keywords.REDUCTION.matcher(name);
    return parts.matches() && known.declarations().isAxis(parts.group(2))
        ? Optional.of(
            parts.group(1).equals("softmax")
                ? Reduction.SUM
                : Reduction.valueOf(parts.group(1).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  private Named withoutBracket(Use use) {
    mistakes.add(use.span(), ExpressionMessages.withoutBracket(use.typed()));
    return Named.factor(ExpressionReader.mistaken(use.span()));
  }

  /** {@code sum_k(…)} where k is no axis: without this, an abstract function. */
  private boolean isOfNoAxis(Use use) {
    return use.isCalled()
        && Keywords.REDUCTION.matcher(use.name()).matches()
        && reduction(use.name()).isEmpty();
  }

  private Named ofNoAxis(Use use) {
    String axis = use.name().substring(use.name().indexOf('_') + 1);
    String over = "over " + axis;
    mistakes.add(
        use.span(), NameMessages.noAxis(axis, over), AxisMend.before(use.span(), over, source));
    return new Named(ExpressionReader.mistaken(use.whole()), true);
  }

  private static List<ParsedExpression> arguments(Use use) {
    return use.bracket().orElseThrow().all();
  }

  private Expression apply(BuiltIn function, Use use) {
    List<Expression> arguments = expressions.readAll(arguments(use), use.scope());
    int fewest = function.fewestArguments();
    int most = function.mostArguments();
    return hasCount(use, arguments.size(), fewest, most)
        ? new Expression.Apply(function, arguments, use.whole())
        : ExpressionReader.mistaken(use.whole());
  }

  private Expression reduce(Reduction reduction, Use use) {
    String axis = use.name().substring(use.name().indexOf('_') + 1);
    List<ParsedExpression> arguments = arguments(use);
    if (use.name().startsWith("softmax")) {
      return hasCount(use, arguments.size(), 1, 1)
          ? shares(axis, arguments.getFirst(), use)
          : ExpressionReader.mistaken(use.whole());
    }
    if (use.scope().reduced().contains(axis)) {
      mistakes.note(use.span(), ExpressionMessages.boundTwice(axis));
    }
    List<Expression> read = expressions.readAll(arguments, use.scope().reducing(axis));
    checkBound(axis, use);
    return hasCount(use, arguments.size(), 1, 1)
        ? reduced(reduction, axis, read.getFirst(), use.whole())
        : ExpressionReader.mistaken(use.whole());
  }

  private Expression.Reduce reduced(
      Reduction reduction, String axis, Expression body, SourceSpan span) {
    return new Expression.Reduce(reduction, axis, known.declarations().bound(axis), body, span);
  }

  /** Refuses a sum to t where there is no t. */
  private void checkBound(String axis, Use use) {
    known
        .declarations()
        .bound(axis)
        .filter(last -> !use.scope().bound().containsAll(last.axesRead()))
        .ifPresent(last ->
            mistakes.add(
                use.span(), ExpressionMessages.boundElsewhere(axis, last, use.scope().place())));
  }

  /**
   * {@code softmax_j(e(j))}: the share of this j, with the largest taken off as for any softmax.
   */
  private Expression shares(String axis, ParsedExpression scores, Use use) {
    Expression here = expressions.read(scores, use.scope());
    Expression all = expressions.read(scores, use.scope().reducing(axis));
    SourceSpan span = use.whole();
    checkBound(axis, use);
    Expression largest = reduced(Reduction.MAX, axis, all, span);
    Expression sum = reduced(Reduction.SUM, axis, weight(all, largest, span), span);
    return new Expression.Binary(Operator.DIVIDE, weight(here, largest, span), sum, span);
  }

  private static Expression weight(Expression score, Expression largest, SourceSpan span) {
    Expression less = new Expression.Binary(Operator.SUBTRACT, score, largest, span);
    return new Expression.Apply(BuiltIn.EXP, List.of(less), span);
  }

  private Expression special(Use use) {
    return use.name().equals("part") ? part(use) : last(use);
  }

  private Expression last(Use use) {
    List<ParsedExpression> arguments = arguments(use);
    Optional<String> axis =
        arguments.size() == 1 ? SimpleForm.name(arguments.getFirst()) : Optional.empty();
    if (axis.filter(known.declarations()::isAxis).isEmpty()) {
      mistakes.add(use.whole(), ExpressionMessages.lastOfNoAxis());
      return ExpressionReader.mistaken(use.whole());
    }
    return new Expression.IndexValue(IndexExpression.last(axis.get(), 0), use.whole());
  }

  private Expression part(Use use) {
    List<Expression> arguments = expressions.readAll(arguments(use), use.scope());
    if (!hasCount(use, arguments.size(), 2, 2) || ErrorExpression.isIn(arguments.get(1))) {
      return ExpressionReader.mistaken(use.whole());
    }
    OptionalInt position = position(arguments.get(1));
    if (position.isEmpty()) {
      mistakes.add(arguments.get(1).span(), ExpressionMessages.noPosition());
      return ExpressionReader.mistaken(use.whole());
    }
    return new Expression.Part(arguments.getFirst(), position.getAsInt(), use.whole());
  }

  private static OptionalInt position(Expression expression) {
    return IndexArithmetic.of(expression)
        .filter(index -> IndexArithmetic.isConstant(index) && index.constant() >= 1)
        .map(index -> OptionalInt.of(index.constant()))
        .orElse(OptionalInt.empty());
  }

  private boolean hasCount(Use use, int count, int fewest, int most) {
    if (fewest <= count && count <= most) {
      return true;
    }
    mistakes.add(use.whole(), ExpressionMessages.wrongCount(use.typed(), fewest, most, count));
    return false;
  }
}
