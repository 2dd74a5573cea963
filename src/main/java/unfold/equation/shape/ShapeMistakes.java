package unfold.equation.shape;

import java.util.Optional;
import unfold.equation.Diagnostic;
import unfold.equation.Expression;
import unfold.equation.Shape;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.SourceText;

/** Says which two shapes do not fit, and where. */
final class ShapeMistakes implements ShapeMismatch {
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
  public ShapeMismatch within(Expression.Call inner) {
    return call.isPresent() ? this : new ShapeMistakes(source, mistakes, Optional.of(inner));
  }

  /** What is wrong inside a function for one call of it is reported at the call. */
  @Override
  public void report(Expression where, Shape one, Shape other) {
    Diagnostic mistake = describe(where, one, other);
    mistakes.add(
        call.map(c ->
                Diagnostic.mistake(c.span(), "inside `" + c.function() + "`, " + mistake.message()))
            .orElse(mistake));
  }

  static String inWords(Shape shape) {
    return shape.isScalar() ? "a scalar" : shape.toString();
  }

  private Diagnostic describe(Expression where, Shape one, Shape other) {
    String first = inWords(one);
    String second = inWords(other);
    return switch (where) {
      case Expression.Binary binary when binary.operator() == Expression.Operator.PRODUCT ->
          product(binary, one, other);
      case Expression.Binary binary ->
          Diagnostic.mistake(
              where.span(),
              "`%s` is %s and `%s` is %s: element by element both need one shape"
                  .formatted(typed(binary.left()), first, typed(binary.right()), second));
      case Expression.Part part ->
          Diagnostic.mistake(
              where.span(), "there is no part %d of what is %s".formatted(part.position(), first));
      case Expression.Stack _ ->
          Diagnostic.mistake(
              where.span(),
              "%s and %s cannot stand in one bracket: beside each other they need as many rows,"
                      .formatted(first, second)
                  + " below each other as many columns");
      default ->
          Diagnostic.mistake(
              where.span(),
              "`%s` needs two values of one shape, and these are %s and %s"
                  .formatted(typed(where), first, second));
    };
  }

  private Diagnostic product(Expression.Binary product, Shape one, Shape other) {
    String left = typed(product.left());
    String right = typed(product.right());
    if (!one.isColumn() || !other.isColumn()) {
      return Diagnostic.mistake(
          product.span(),
          "`%s` is %s and `%s` is %s: a product needs as many columns on the left as rows on the"
                  .formatted(left, inWords(one), right, inWords(other))
              + " right");
    }
    String mend = left + " * " + right;
    return Diagnostic.mistake(
        product.span(),
        "two columns have no matrix product; element by element is `" + mend + "`",
        new Diagnostic.Mend("write `" + mend + "`", between(product), " * "));
  }

  /** What stands between the two factors: blanks, or a sign of the matrix product. */
  private SourceSpan between(Expression.Binary product) {
    return source.span(product.left().span().end(), product.right().span().start());
  }

  private String typed(Expression part) {
    return source.text(part.span());
  }
}
