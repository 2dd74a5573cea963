package unfold.trace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Expression.Call;
import unfold.equation.ExpressionShapes;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.Function;
import unfold.equation.IndexExpression;
import unfold.equation.Shape;

/**
 * What the names of an equation stand for while it is compiled.
 *
 * @param axis the one it runs along; empty for what has no index
 * @param piece the steps it is compiled for, at all of which the same references have a value
 * @param lead the index it is computed for at a step is the step plus this
 * @param cycle the names that have to be stepped with it
 * @param arguments of the function whose body this is
 * @param bound axes that stand for one index, in a reduction that is written out term by term
 */
record Scope(
    EquationSystem system,
    Extents extents,
    Storage storage,
    Optional<String> axis,
    Range piece,
    int lead,
    Set<String> cycle,
    Map<String, Value> arguments,
    Map<String, Integer> bound) {

  /** The same within the body of a function. */
  Scope within(Function function, Call call, java.util.function.Function<Expression, Value> value) {
    Map<String, Value> values = new HashMap<>();
    for (int i = 0; i < call.states().size(); i++) {
      values.put(function.states().get(i), value.apply(call.states().get(i)));
    }
    for (int i = 0; i < call.parameters().size(); i++) {
      values.put(function.parameters().get(i), value.apply(call.parameters().get(i)));
    }
    return new Scope(system, extents, storage, axis, piece, lead, cycle, values, bound);
  }

  /** The same within a reduction, which runs along its axis. */
  Scope over(String reduced, Range part) {
    return new Scope(
        system, extents, storage, Optional.of(reduced), part, 0, cycle, arguments, Map.of());
  }

  /** The same within one term of a reduction. */
  Scope at(String reduced, int index) {
    Map<String, Integer> more = new HashMap<>(bound);
    more.put(reduced, index);
    return new Scope(system, extents, storage, axis, piece, lead, cycle, arguments, more);
  }

  /** Whether an index is the same at every step. */
  boolean isPlace(IndexExpression index) {
    return bound.keySet().containsAll(index.axesRead());
  }

  Function function(Call call) {
    return system.function(call.function());
  }

  Expression body(Call call) {
    return function(call)
        .body()
        .orElseThrow(() -> Refusal.notYet(call.span(), "an abstract function"));
  }

  Shape shape(Expression expression) {
    Map<String, Shape> shapes = new HashMap<>();
    arguments.forEach((name, value) -> shapes.put(name, value.operand().shape()));
    return ExpressionShapes.of(system).shapeOf(expression, shapes);
  }
}
