package unfold.expansion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.equation.Expression;
import unfold.equation.Expression.Call;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reference;
import unfold.equation.Extents.Range;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * Writes an instance as a call: the one its equation is, or f of the states it reads and then of
 * its other indexed names. What lies between it and those, in its own step, belongs to f.
 */
final class Calls {
  private final Unfolding unfolding;
  private final Leaves leaves;
  private final Set<Instance> states = new LinkedHashSet<>();
  private final Set<Instance> others = new LinkedHashSet<>();
  private final Set<Instance> within = new HashSet<>();

  private Calls(Unfolding unfolding) {
    this.unfolding = unfolding;
    this.leaves = new Leaves(unfolding);
  }

  static ExpansionPart of(Instance instance, Unfolding unfolding) {
    Calls calls = new Calls(unfolding);
    if (calls.leaves.isCall(instance) || calls.leaves.isLeaf(instance)) {
      return Definitions.of(instance, unfolding, false);
    }
    Expression equation = calls.leaves.equation(instance).orElseThrow();
    calls.collect(equation, instance.places());
    return calls.part(instance, equation);
  }

  private void collect(Expression expression, Map<String, Integer> at) {
    if (expression instanceof Reference it) {
      leaves.read(it, at).ifPresent(this::collect);
    } else if (expression instanceof Reduce it) {
      collectAll(it, at);
    } else {
      expression.parts().forEach(part -> collect(part, at));
    }
  }

  private void collectAll(Reduce reduce, Map<String, Integer> at) {
    Range range = unfolding.extents().reduced(reduce.axis(), at);
    IntStream.rangeClosed(range.first(), range.last())
        .forEach(index -> collect(reduce.body(), Definitions.with(at, reduce.axis(), index)));
  }

  private void collect(Instance read) {
    if (leaves.isState(read)) {
      states.add(read);
    } else if (leaves.isLeaf(read) || leaves.isCall(read)) {
      others.add(read);
    } else if (within.add(read)) {
      collect(leaves.equation(read).orElseThrow(), read.places());
    }
  }

  private ExpansionPart part(Instance instance, Expression like) {
    List<Instance> children = new ArrayList<>();
    List<Expression> arguments =
        Stream.concat(states.stream(), others.stream())
            .filter(it -> it.index().axes() > 0)
            .map(it -> argument(it, like, children))
            .toList();
    Call call = new Call("f", arguments, List.of(), like.span());
    return new ExpansionPart(instance, call, true, children);
  }

  private Expression argument(Instance read, Expression like, List<Instance> children) {
    if (leaves.isLeaf(read)) {
      return Leaves.reference(read, like);
    }
    children.add(read);
    return ExpansionPart.hole(children.size() - 1, like);
  }
}
