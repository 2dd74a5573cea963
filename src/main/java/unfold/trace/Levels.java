package unfold.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** How often each part of an equation has to be computed. */
final class Levels {
  private final Scope scope;
  private final Map<String, Level> arguments;

  private Levels(Scope scope, Map<String, Level> arguments) {
    this.scope = scope;
    this.arguments = arguments;
  }

  static Level of(Expression expression, Scope scope) {
    Map<String, Level> arguments = new HashMap<>();
    scope.arguments().forEach((name, value) -> arguments.put(name, value.level()));
    return new Levels(scope, arguments).of(expression);
  }

  private Level of(Expression expression) {
    return switch (expression) {
      case IndexValue it -> ofIndices(List.of(it.index()));
      case Reference it ->
          scope.cycle().contains(it.name()) ? Level.STEPWISE : ofIndices(it.indices());
      case Argument it -> arguments.getOrDefault(it.name(), Level.ONCE);
      case Call it -> ofCall(it).and(ofParts(it));
      case Reduce it -> ofReduction(it);
      case Apply it when it.function() == BuiltIn.DRAW && scope.axis().isPresent() ->
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

  private Level ofIndices(List<IndexExpression> indices) {
    return indices.stream().allMatch(scope::isPlace) ? Level.ONCE : Level.TOGETHER;
  }

  /** Its own axis does not count, but what it reads of a cycle, and arguments that change. */
  private Level ofReduction(Reduce reduce) {
    return of(reduce.body()) == Level.STEPWISE
        ? Level.STEPWISE
        : reduce
            .walk()
            .filter(Argument.class::isInstance)
            .map(this::of)
            .reduce(Level.ONCE, Level::and);
  }

  private Level ofParts(Expression expression) {
    return expression.parts().stream().map(this::of).reduce(Level.ONCE, Level::and);
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
    return new Levels(scope, inner).of(scope.body(call));
  }
}
