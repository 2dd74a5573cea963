package unfold.equation.expression;

import java.util.ArrayList;
import java.util.List;
import unfold.equation.Diagnostic;
import unfold.equation.Expression;
import unfold.equation.Expression.Operator;
import unfold.equation.SourceSpan;
import unfold.equation.name.NameTable;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedExpression.Addend;
import unfold.equation.syntax.ParsedExpression.Comparison;
import unfold.equation.syntax.ParsedExpression.Factor;
import unfold.equation.syntax.ParsedExpression.Juxtaposition;
import unfold.equation.syntax.ParsedExpression.Multiplication;
import unfold.equation.syntax.ParsedExpression.Signed;
import unfold.equation.syntax.ParsedExpression.Sum;
import unfold.equation.syntax.ParsedPrimary;
import unfold.equation.syntax.ParsedPrimary.SquareBrackets;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.SyntaxMessages;

/**
 * Reads a parsed right side as an {@link Expression}, once all names are declared. What cannot be
 * understood is reported and stands in the result as a literal that is not a number.
 */
public final class ExpressionReader {
  private final SourceText source;
  private final Mistakes mistakes;
  private final NameReader names;
  private final DoubtfulReadings doubtful;

  public ExpressionReader(SourceText source, NameTable known, Mistakes mistakes) {
    this.source = source;
    this.mistakes = mistakes;
    this.names = new NameReader(source, known, this, mistakes);
    this.doubtful = new DoubtfulReadings(source, mistakes);
  }

  static Expression mistaken(SourceSpan span) {
    return new Expression.Literal(Double.NaN, "?", span);
  }

  public Expression read(ParsedExpression typed, NameScope scope) {
    return switch (typed) {
      case Comparison it -> comparison(it, scope);
      case Sum sum -> sum(sum, scope);
      case Signed signed -> negated(read(signed.operand(), scope), signed.minuses(), signed.span());
      case Multiplication factors -> multiplication(factors, scope);
      case Juxtaposition pieces -> juxtaposition(pieces, scope);
      case ParsedPrimary alone ->
          juxtaposition(new Juxtaposition(alone, List.of(), false, alone.span()), scope);
    };
  }

  private Expression juxtaposition(Juxtaposition pieces, NameScope scope) {
    return new ChainReader(source, this, names, mistakes, pieces, scope).read();
  }

  private Expression comparison(Comparison it, NameScope scope) {
    if (it.operator().compares() && it.left() instanceof Comparison(_, _, var middle, _)) {
      String joined = source.text(it.left().span()) + " and " + source.text(middle.span());
      SourceSpan rest = source.span(it.left().span().end(), it.span().end());
      String written = joined + source.text(rest);
      mistakes.add(
          it.span(),
          ExpressionMessages.chainOfComparisons(written),
          new Diagnostic.Mend(SyntaxMessages.write(written), it.span(), written));
      return mistaken(it.span());
    }
    return binary(it.operator(), read(it.left(), scope), read(it.right(), scope));
  }

  private Expression sum(Sum sum, NameScope scope) {
    Expression left = read(sum.first(), scope);
    for (Addend addend : sum.others()) {
      left = binary(addend.sign(), left, read(addend.value(), scope));
    }
    return left;
  }

  List<Expression> readAll(List<ParsedExpression> sums, NameScope scope) {
    return sums.stream().map(sum -> read(sum, scope)).toList();
  }

  Expression stack(SquareBrackets matrix, NameScope scope) {
    List<List<Expression>> rows = new ArrayList<>();
    for (List<ParsedExpression> row : matrix.rows()) {
      row.forEach(doubtful::entry);
      rows.add(readAll(row, scope));
    }
    return new Expression.Stack(rows, matrix.span());
  }

  static Expression negated(Expression operand, int signs, SourceSpan span) {
    return signs == 0 ? operand : new Expression.Negate(negated(operand, signs - 1, span), span);
  }

  private Expression multiplication(Multiplication factors, NameScope scope) {
    Expression left = read(factors.first(), scope);
    ParsedExpression before = factors.first();
    for (Factor factor : factors.others()) {
      Expression right = read(factor.value(), scope);
      left = binary(factor.operator(), left, negated(right, factor.minuses(), right.span()));
      doubtful.fraction(before, factor, right);
      before = factor.value();
    }
    return left;
  }

  static Expression binary(Operator operator, Expression left, Expression right) {
    return new Expression.Binary(operator, left, right, left.span().to(right.span()));
  }
}
