package unfold.equation.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.equation.Expression;
import unfold.equation.Function;
import unfold.equation.Shape;
import unfold.equation.name.PartialStatement;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.SourceText;

/** Compares the shape of every right side with that of its name, once all shapes are known. */
public final class ShapeCheck {
  private final Mistakes mistakes;
  private final Map<String, Shape> known;
  private final ShapeRules rules;

  public ShapeCheck(
      SourceText source,
      Map<String, Shape> known,
      Map<String, Function> functions,
      Mistakes mistakes) {
    this.mistakes = mistakes;
    this.known = known;
    this.rules = new ShapeRules(known, functions, false, new ShapeMistakes(source, mistakes));
  }

  public void check(List<PartialStatement> statements) {
    statements.forEach(this::check);
  }

  private void check(PartialStatement statement) {
    Optional<Shape> shape = Optional.ofNullable(known.get(statement.name()));
    statement.equation().ifPresent(equation -> compare(statement.name(), shape, equation, false));
    statement.fixedExpressions().forEach(right -> compare(statement.name(), shape, right, true));
  }

  /**
   * Compares the shape of one right side with that of its name.
   *
   * @param stretches whether a scalar takes the variable's shape, as it does at a fixed place
   */
  private void compare(String name, Optional<Shape> shape, Expression right, boolean stretches) {
    Optional<Shape> found = rules.of(right, Map.of());
    boolean stretched = stretches && found.filter(Shape::isScalar).isPresent();
    if (found.isPresent() && shape.isPresent() && !found.equals(shape) && !stretched) {
      mistakes.add(right.span(), ShapeMessages.otherShape(name, shape.get(), found.get()));
    }
  }
}
