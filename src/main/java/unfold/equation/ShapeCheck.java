package unfold.equation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says where shapes do not fit, once all that can be known of them is known. */
final class ShapeCheck {
  private final SourceText source;
  private final Mistakes mistakes;
  private final Map<String, Shape> known;
  private final ShapeRules rules;

  ShapeCheck(
      SourceText source,
      Map<String, Shape> known,
      Map<String, Function> functions,
      Mistakes mistakes) {
    this.source = source;
    this.mistakes = mistakes;
    this.known = known;
    this.rules = new ShapeRules(known, functions, false, this::report);
  }

  void check(List<Draft> drafts) {
    drafts.forEach(this::check);
  }

  private void check(Draft draft) {
    Optional<Shape> shape = Optional.ofNullable(known.get(draft.name()));
    draft.equation().ifPresent(equation -> compare(draft.name(), shape, equation, false));
    draft.fixedExpressions().forEach(right -> compare(draft.name(), shape, right, true));
  }

  /**
   * @param stretches whether a scalar takes the variable's shape, as it does at a fixed place
   */
  private void compare(String name, Optional<Shape> shape, Expression right, boolean stretches) {
    Optional<Shape> found = rules.of(right, Map.of());
    boolean stretched = stretches && found.filter(Shape::isScalar).isPresent();
    if (found.isPresent() && shape.isPresent() && !found.equals(shape) && !stretched) {
      mistakes.add(
          right.span(),
          "`%s` is %s, and this is %s".formatted(name, inWords(shape.get()), inWords(found.get())));
    }
  }

  private void report(Expression where, Shape one, Shape other) {
    mistakes.add(
        switch (where) {
          case Expression.Binary binary when binary.operator() == Expression.Operator.PRODUCT ->
              product(binary, one, other);
          case Expression.Binary binary ->
              Diagnostic.mistake(
                  where.span(),
                  "`%s` is %s and `%s` is %s: element by element both need one shape"
                      .formatted(
                          typed(binary.left()),
                          inWords(one),
                          typed(binary.right()),
                          inWords(other)));
          case Expression.Part part -> tooFewRows(part, one);
          case Expression.Call call ->
              Diagnostic.mistake(
                  where.span(),
                  "with these values, `%s` would join %s and %s, which do not fit"
                      .formatted(call.function(), inWords(one), inWords(other)));
          case Expression.Stack _ ->
              Diagnostic.mistake(
                  where.span(),
                  "%s and %s cannot stand in one bracket: entries of a row have as many rows, rows as many columns"
                      .formatted(inWords(one), inWords(other)));
          default ->
              Diagnostic.mistake(
                  where.span(),
                  "`%s` needs two values of one shape, and these are %s and %s"
                      .formatted(typed(where), inWords(one), inWords(other)));
        });
  }

  private static Diagnostic tooFewRows(Expression.Part part, Shape whole) {
    return Diagnostic.mistake(
        part.span(),
        "there is no part %d of what is %s".formatted(part.position(), inWords(whole)));
  }

  private Diagnostic product(Expression.Binary product, Shape one, Shape other) {
    String left = typed(product.left());
    String right = typed(product.right());
    SourceSpan span = product.span();
    if (one.isColumn() && other.isColumn()) {
      String mend = left + " * " + right;
      SourceSpan between = between(product);
      return Diagnostic.mistake(
          span,
          "two columns have no matrix product; element by element is `" + mend + "`",
          new Diagnostic.Mend("write `" + mend + "`", between, " * "));
    }
    return Diagnostic.mistake(
        span,
        "`%s` is %s and `%s` is %s: a product needs as many columns on the left as rows on the right"
            .formatted(left, inWords(one), right, inWords(other)));
  }

  /** What stands between the two factors: blanks, or a sign of the matrix product. */
  private SourceSpan between(Expression.Binary product) {
    return source.span(product.left().span().end(), product.right().span().start());
  }

  private String typed(Expression part) {
    return source.text(part.span());
  }

  private static String inWords(Shape shape) {
    return shape.isScalar() ? "a scalar" : shape.toString();
  }
}
