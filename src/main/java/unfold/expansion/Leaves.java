package unfold.expansion;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import unfold.circuit.Circuit;
import unfold.circuit.Clause;
import unfold.circuit.Node;
import unfold.circuit.Node.VariableNode;
import unfold.equation.Expression;
import unfold.equation.Expression.Call;
import unfold.equation.Expression.Reference;
import unfold.equation.IndexExpression;
import unfold.equation.Statement;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/** Tells the instances that an expansion goes into from those it leaves as names. */
final class Leaves {
  private final Unfolding unfolding;
  private final Circuit circuit;

  Leaves(Unfolding unfolding) {
    this.unfolding = unfolding;
    this.circuit = unfolding.circuit();
  }

  /** The right side that defines an instance, if it is an equation. */
  Optional<Expression> equation(Instance instance) {
    return unfolding.containsVertex(instance) ? clause(instance).expression() : Optional.empty();
  }

  private Clause clause(Instance instance) {
    return circuit.clauses(instance.node()).get(unfolding.clauseAt(instance));
  }

  /**
   * Whether an instance stays a name: an input, an assumed or given start, and what exists once and
   * is made of parameters alone.
   */
  boolean isLeaf(Instance instance) {
    if (!(instance.node() instanceof VariableNode) || equation(instance).isEmpty()) {
      return true;
    }
    boolean everyStep = !instance.node().axes().isEmpty() && clause(instance).isGeneral();
    return !everyStep && equation(instance).stream().noneMatch(this::readsVariable);
  }

  private boolean readsVariable(Expression equation) {
    return equation
        .walk()
        .anyMatch(it ->
            it instanceof Reference read
                && circuit.system().statement(read.name()) instanceof Statement.Variable);
  }

  /** Whether an instance's equation is a single call of a function of the text. */
  boolean isCall(Instance instance) {
    return equation(instance).filter(Call.class::isInstance).isPresent();
  }

  boolean isState(Instance instance) {
    return instance.node() instanceof VariableNode it && circuit.states().contains(it);
  }

  /** The instance that a reference reads; empty for a parameter, or where an axis is not known. */
  Optional<Instance> read(Reference reference, Map<String, Integer> at) {
    Optional<Node> node = circuit.find(reference.name());
    boolean known =
        reference.indices().stream().allMatch(index -> at.keySet().containsAll(index.axesRead()));
    if (node.isEmpty() || !known || isParameter(reference)) {
      return Optional.empty();
    }
    int[] index =
        reference.indices().stream().mapToInt(it -> it.at(at, unfolding.extents())).toArray();
    return Optional.of(new Instance(node.get(), Index.of(index)));
  }

  private boolean isParameter(Reference reference) {
    return circuit.system().statement(reference.name()) instanceof Statement.Parameter;
  }

  /** An instance as the language refers to it. */
  static Reference reference(Instance instance, Expression like) {
    return new Reference(
        instance.node().name(),
        Arrays.stream(instance.index().toArray())
            .<IndexExpression>mapToObj(IndexExpression::constant)
            .toList(),
        like.span());
  }
}
