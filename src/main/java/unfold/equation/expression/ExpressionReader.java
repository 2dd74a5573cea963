package unfold.equation.expression;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import unfold.equation.Diagnostic;
import unfold.equation.Expression;
import unfold.equation.Expression.Operator;
import unfold.equation.SourceSpan;
import unfold.equation.name.NameTable;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.SimpleForm;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.grammar.RecurrenceParser;
import unfold.equation.syntax.grammar.RecurrenceParser.ChainContext;
import unfold.equation.syntax.grammar.RecurrenceParser.MatrixContext;
import unfold.equation.syntax.grammar.RecurrenceParser.SignedContext;
import unfold.equation.syntax.grammar.RecurrenceParser.SumContext;
import unfold.equation.syntax.grammar.RecurrenceParser.TermContext;

/**
 * Turns a parsed right side into an {@link Expression}, now that all names are known. What cannot
 * be understood is reported and stands in the result as a literal that is not a number.
 */
public final class ExpressionReader {
  private final SourceText source;
  private final Mistakes mistakes;
  private final NameReader names;

  public ExpressionReader(SourceText source, NameTable known, Mistakes mistakes) {
    this.source = source;
    this.mistakes = mistakes;
    this.names = new NameReader(source, known, this, mistakes);
  }

  static Expression mistaken(SourceSpan span) {
    return new Expression.Literal(Double.NaN, "?", span);
  }

  public Expression read(SumContext sum, NameScope scope) {
    Expression left = signed(sum.signed(0), scope);
    int next = 1;
    for (var child : sum.children) {
      if (child instanceof TerminalNode sign) {
        Operator operator = isMinus(sign.getSymbol()) ? Operator.SUBTRACT : Operator.ADD;
        left = binary(operator, left, signed(sum.signed(next++), scope));
      }
    }
    return left;
  }

  List<Expression> readAll(List<SumContext> sums, NameScope scope) {
    return sums.stream().map(sum -> read(sum, scope)).toList();
  }

  Expression stack(MatrixContext matrix, NameScope scope) {
    List<List<Expression>> rows = new ArrayList<>();
    for (List<SumContext> row : SimpleForm.parts(matrix)) {
      rows.add(readAll(row, scope));
    }
    return new Expression.Stack(rows, source.span(matrix));
  }

  private Expression signed(SignedContext signed, NameScope scope) {
    Expression operand = term(signed.term(), scope);
    return negated(operand, signed.MINUS().size(), source.span(signed));
  }

  static Expression negated(Expression operand, int signs, SourceSpan span) {
    return signs == 0 ? operand : new Expression.Negate(negated(operand, signs - 1, span), span);
  }

  private Expression term(TermContext term, NameScope scope) {
    Expression left = chain(term.chain(0), scope);
    int signs = 0;
    Operator operator = Operator.TIMES;
    int next = 1;
    for (var child : term.children.subList(1, term.children.size())) {
      if (child instanceof ChainContext chain) {
        Expression right = chain(chain, scope);
        SourceSpan span = right.span();
        left = binary(operator, left, negated(right, signs, span));
        signs = 0;
        warnOfTwoReadings(operator, term.chain(next - 1), chain, right);
        next++;
      } else {
        Token token = ((TerminalNode) child).getSymbol();
        signs += isMinus(token) ? 1 : 0;
        operator = operatorOf(token, operator);
      }
    }
    return left;
  }

  private static Operator operatorOf(Token token, Operator current) {
    return switch (token.getType()) {
      case RecurrenceParser.STAR -> Operator.TIMES;
      case RecurrenceParser.SLASH -> Operator.DIVIDE;
      default -> current;
    };
  }

  /** {@code 1 / 2 x}: a number that leads a juxtaposition under a fraction misleads the eye. */
  private void warnOfTwoReadings(
      Operator operator, ChainContext over, ChainContext under, Expression read) {
    if (operator != Operator.DIVIDE || under.base().NUMBER() == null || !isProduct(read)) {
      return;
    }
    SourceSpan span = source.span(over.getStart(), under.getStop());
    SourceSpan first = firstFactor(read).span();
    String top = source.text(over);
    String rest = source.text(source.span(first.end(), span.end())).strip();
    String whole = top + " / (" + source.text(under) + ")";
    String half = "(" + top + " / " + source.text(first) + ") " + rest;
    mistakes.add(
        span,
        "`" + source.text(span) + "` can be read as `" + whole + "` and as `" + half + "`",
        new Diagnostic.Mend("write `" + whole + "`", span, whole),
        new Diagnostic.Mend("write `" + half + "`", span, half));
  }

  private static boolean isProduct(Expression expression) {
    return expression instanceof Expression.Binary b && b.operator() == Operator.PRODUCT;
  }

  private static Expression firstFactor(Expression expression) {
    return expression instanceof Expression.Binary b && isProduct(b)
        ? firstFactor(b.left())
        : expression;
  }

  private Expression chain(ChainContext chain, NameScope scope) {
    return new ChainReader(source, this, names, mistakes, chain, scope).read();
  }

  static Expression binary(Operator operator, Expression left, Expression right) {
    return new Expression.Binary(operator, left, right, left.span().to(right.span()));
  }

  private static boolean isMinus(Token token) {
    return token.getType() == RecurrenceParser.MINUS;
  }
}
