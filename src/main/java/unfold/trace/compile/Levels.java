package unfold.trace.compile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import unfold.equation.BuiltIn;
import unfold.equation.Expression;
import unfold.equation.Expression.Apply;
import unfold.equation.Expression.Argument;
import unfold.equation.Expression.Call;
import unfold.equation.Expression.IndexValue;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reference;
import unfold.equation.Function;
import unfold.equation.IndexExpression;

/** Finds the level of each part of an equation. */
final class Levels {
  private final EquationScope scope;
  private final Map<String, Level> arguments;
  private final Set<String> reduced;

  /** The levels of functions that were called before with arguments of the same levels. */
  private final Map<Given, Level> done;

  private record Given(String function, Map<String, Level> arguments) {}

  private Levels(
      EquationScope scope,
      Map<String, Level> arguments,
      Set<String> reduced,
      Map<Given, Level> done) {
    this.scope = scope;
    this.arguments = arguments;
    this.reduced = reduced;
    this.done = done;
  }

  static Level of(Expression expression, EquationScope scope) {
    Map<String, Level> arguments = new HashMap<>();
    scope.arguments().forEach((name, value) -> arguments.put(name, value.level()));
    return new Levels(scope, arguments, Set.of(), new HashMap<>()).of(expression);
  }

  private Level of(Expression expression) {
    return switch (expression) {
      case IndexValue it -> ofIndex(it.index());
      case Reference it -> ofReference(it);
      case Argument it -> arguments.getOrDefault(it.name(), Level.SHARED);
      case Call it -> ofCall(it).and(ofParts(it));
      case Reduce it -> ofReduction(it);
      case Apply it when it.function() == BuiltIn.DRAW && scope.axes().size() > 1 ->
          ofParts(it).and(Level.TOGETHER);
      case Apply it -> ofParts(it);
      case Expression.Literal it -> ofParts(it);
      case Expression.Size it -> ofParts(it);
      case Expression.Binary it -> ofParts(it);
      case Expression.Negate it -> ofParts(it);
      case Expression.Transpose it -> ofParts(it);
      case Expression.Part it -> ofParts(it);
      case Expression.Stack it -> ofParts(it);
    };
  }

  private Level ofReference(Reference reference) {
    if (scope.cycle().contains(reference.name())) {
      return Level.STEPWISE;
    }
    boolean shared = scope.storage().of(reference.name()).members() == 1;
    return reference.indices().stream()
        .map(this::ofIndex)
        .reduce(shared ? Level.SHARED : Level.ONCE, Level::and);
  }

  private Level ofIndex(IndexExpression index) {
    if (!reduced.containsAll(index.axesRead())) {
      return Level.TOGETHER;
    }
    return index.isPlace() && !AffineAddress.of(index, scope).isEven() ? Level.ONCE : Level.SHARED;
  }

  /** The level of a reduction: its own axis does not count, but where the axis ends. */
  private Level ofReduction(Reduce reduce) {
    Set<String> more = new HashSet<>(reduced);
    more.add(reduce.axis());
    boolean even = scope.batch().ranges(reduce.axis()).stream().distinct().count() == 1;
    return new Levels(scope.with(reduce.axis()), arguments, more, new HashMap<>())
        .of(reduce.body())
        .and(even ? Level.SHARED : Level.ONCE)
        .and(reduce.last().map(this::ofIndex).orElse(Level.SHARED));
  }

  private Level ofParts(Expression expression) {
    return expression.parts().stream().map(this::of).reduce(Level.SHARED, Level::and);
  }

  private Level ofCall(Call call) {
    Function function = scope.function(call);
    Map<String, Level> inner = new HashMap<>();
    for (int i = 0; i < call.states().size(); i++) {
      inner.put(function.states().get(i), of(call.states().get(i)));
    }
    for (int i = 0; i < call.parameters().size(); i++) {
      inner.put(function.parameters().get(i), of(call.parameters().get(i)));
    }
    Given key = new Given(call.function(), inner);
    Level known = done.get(key);
    if (known == null) {
      known = new Levels(scope, inner, reduced, done).of(scope.body(call));
      done.put(key, known);
    }
    return known;
  }
}
