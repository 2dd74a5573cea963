package unfold.equation.shape;

import java.util.Optional;
import unfold.equation.BuiltIn;
import unfold.equation.Diagnostic;
import unfold.equation.Expression;
import unfold.equation.Shape;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.SyntaxMessages;

/** Reports two shapes that do not fit in one expression. */
final class ShapeMistakes implements ShapeMismatchListener {
  private final SourceText source;
  private final Mistakes mistakes;

  /** The call whose values are being tried in the body of its function. */
  private final Optional<Expression.Call> call;

  ShapeMistakes(SourceText source, Mistakes mistakes) {
    this(source, mistakes, Optional.empty());
  }

  private ShapeMistakes(SourceText source, Mistakes mistakes, Optional<Expression.Call> call) {
    this.source = source;
    this.mistakes = mistakes;
    this.call = call;
  }

  @Override
  public ShapeMismatchListener within(Expression.Call inner) {
    return call.isPresent() ? this : new ShapeMistakes(source, mistakes, Optional.of(inner));
  }

  /** Reports a mismatch, at the call where it is inside a function for one call of it. */
  @Override
  public void report(Expression where, Shape one, Shape other) {
    Diagnostic mistake = describe(where, one, other);
    mistakes.add(
        call.map(c ->
                Diagnostic.mistake(
                    c.span(), ShapeMessages.insideFunction(c.function(), mistake.message())))
            .orElse(mistake));
  }

  private Diagnostic describe(Expression where, Shape one, Shape other) {
    return switch (where) {
      case Expression.Binary binary when binary.operator() == Expression.Operator.PRODUCT ->
          product(binary, one, other);
      case Expression.Binary power
          when power.operator() == Expression.Operator.POWER && one.isMatrix() ->
          power(power, one);
      case Expression.Apply apply when isOfSquares(apply.function()) ->
          Diagnostic.mistake(
              where.span(),
              ShapeMessages.notSquare(
                  apply.function().spelling(), typed(apply.arguments().getFirst()), one));
      case Expression.Apply apply when apply.function() == BuiltIn.ARGMAX ->
          Diagnostic.mistake(
              where.span(),
              ShapeMessages.noColumn(
                  apply.function().spelling(), typed(apply.arguments().getFirst()), one));
      case Expression.Binary binary ->
          Diagnostic.mistake(
              where.span(),
              ShapeMessages.elementwise(typed(binary.left()), one, typed(binary.right()), other));
      case Expression.Part part ->
          Diagnostic.mistake(where.span(), ShapeMessages.noPart(part.position(), one));
      case Expression.Stack _ ->
          Diagnostic.mistake(where.span(), ShapeMessages.notInOneBracket(one, other));
      default ->
          Diagnostic.mistake(where.span(), ShapeMessages.twoOfOneShape(typed(where), one, other));
    };
  }

  private static boolean isOfSquares(BuiltIn function) {
    return function == BuiltIn.INVERSE || function == BuiltIn.DIAG;
  }

  private Diagnostic power(Expression.Binary power, Shape base) {
    String mend = "pow(" + typed(power.left()) + ", " + typed(power.right()) + ")";
    String message =
        base.rows() == base.columns()
            ? ShapeMessages.powerNotWhole(typed(power.left()), mend)
            : ShapeMessages.powerOfNoSquare(typed(power.left()), base, mend);
    return Diagnostic.mistake(
        power.span(), message, new Diagnostic.Mend(SyntaxMessages.write(mend), power.span(), mend));
  }

  private Diagnostic product(Expression.Binary product, Shape one, Shape other) {
    String left = typed(product.left());
    String right = typed(product.right());
    if (!one.isColumn() || !other.isColumn()) {
      return Diagnostic.mistake(product.span(), ShapeMessages.noProduct(left, one, right, other));
    }
    String mend = left + " * " + right;
    return Diagnostic.mistake(
        product.span(),
        ShapeMessages.productOfColumns(mend),
        new Diagnostic.Mend(SyntaxMessages.write(mend), between(product), " * "));
  }

  /** The span between the two factors, of blanks or of a sign of the matrix product. */
  private SourceSpan between(Expression.Binary product) {
    return source.span(product.left().span().end(), product.right().span().start());
  }

  private String typed(Expression part) {
    return source.text(part.span());
  }
}
