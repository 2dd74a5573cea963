package unfold.equation.expression;

import java.util.List;
import unfold.equation.Diagnostic;
import unfold.equation.Diagnostic.Mend;
import unfold.equation.Expression;
import unfold.equation.Expression.Operator;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.ParsedExpression;
import unfold.equation.syntax.ParsedExpression.Addend;
import unfold.equation.syntax.ParsedExpression.Factor;
import unfold.equation.syntax.ParsedExpression.Sum;
import unfold.equation.syntax.ParsedFollower.BracedPower;
import unfold.equation.syntax.ParsedPrimary.Numeral;
import unfold.equation.syntax.ParsedPrimary.RoundBrackets;
import unfold.equation.syntax.SimpleForm;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.SyntaxMessages;

/** Tells what has one meaning here and another one to many readers. */
final class DoubtfulReadings {
  private final SourceText source;
  private final Mistakes mistakes;

  DoubtfulReadings(SourceText source, Mistakes mistakes) {
    this.source = source;
    this.mistakes = mistakes;
  }

  /**
   * Tells of {@code dt / tau x}, which divides by the whole product, and refuses {@code 1 / 2 x},
   * where a number leads it.
   */
  void fraction(ParsedExpression over, Factor factor, Expression under) {
    if (factor.operator() != Operator.DIVIDE || !isProduct(under)) {
      return;
    }
    SourceSpan span = over.span().to(factor.value().span());
    SourceSpan first = firstFactor(under).span();
    String top = source.text(over.span());
    String rest = source.text(source.span(first.end(), span.end())).strip();
    String whole = top + " / (" + source.text(factor.value().span()) + ")";
    String half = "(" + top + " / " + source.text(first) + ") " + rest;
    List<Mend> mends = List.of(mend(span, whole), mend(span, half));
    String typed = source.text(span);
    boolean number = SimpleForm.first(factor.value()).filter(Numeral.class::isInstance).isPresent();
    mistakes.add(
        number
            ? new Diagnostic(
                Diagnostic.Severity.MISTAKE,
                span,
                ExpressionMessages.twoReadings(typed, whole, half),
                mends)
            : new Diagnostic(
                Diagnostic.Severity.NOTE,
                span,
                ExpressionMessages.dividedByAll(typed, whole, half),
                mends));
  }

  /** Tells of {@code x(t)^{(2)}}, which is a power here and a layer or a part in print. */
  void power(Expression value, BracedPower power) {
    boolean number =
        power.exponent() instanceof RoundBrackets(List<List<ParsedExpression>> lists, _)
            && lists.size() == 1
            && lists.getFirst().size() == 1
            && lists.getFirst().getFirst() instanceof Numeral;
    if (number && power.minuses() == 0) {
      String exponent = source.text(power.exponent().span());
      String written = "^" + exponent.substring(1, exponent.length() - 1).strip();
      mistakes.add(
          new Diagnostic(
              Diagnostic.Severity.NOTE,
              power.span(),
              ExpressionMessages.powerInBrackets(source.text(value.span()) + written),
              List.of(mend(power.span(), written))));
    }
  }

  private static Mend mend(SourceSpan span, String written) {
    return new Mend(SyntaxMessages.write(written), span, written);
  }

  private static boolean isProduct(Expression expression) {
    return expression instanceof Expression.Binary b && b.operator() == Operator.PRODUCT;
  }

  private static Expression firstFactor(Expression expression) {
    return expression instanceof Expression.Binary b && isProduct(b)
        ? firstFactor(b.left())
        : expression;
  }

  /** Refuses {@code [1 -1]}, where a comma may be missing. */
  void entry(ParsedExpression entry) {
    if (!(entry instanceof Sum sum)) {
      return;
    }
    ParsedExpression before = sum.first();
    for (Addend addend : sum.others()) {
      SourceSpan sign = source.span(before.span().end(), addend.value().span().start());
      if (source.text(sign).matches("\\s+[-−]")) {
        differenceOrTwo(sum, sign, addend);
      }
      before = addend.value();
    }
  }

  private void differenceOrTwo(Sum sum, SourceSpan sign, Addend addend) {
    String minus = source.text(sign).strip();
    String left = source.text(source.span(sum.span().start(), sign.start()));
    String right = source.text(source.span(addend.value().span().start(), sum.span().end()));
    String two = left + ", " + minus + right;
    String one = left + " " + minus + " " + right;
    mistakes.add(
        sum.span(),
        ExpressionMessages.twoReadings(source.text(sum.span()), two, one),
        mend(sum.span(), two),
        mend(sum.span(), one));
  }
}
