package unfold.expansion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unfold.circuit.Node;
import unfold.circuit.Node.InputNode;
import unfold.equation.Expression;
import unfold.equation.Expression.Reference;
import unfold.equation.print.Notation;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * Writes an instance as the function g of one step, whose arguments are all inputs it depends on,
 * the latest first, and the starts (Eq. 10.8).
 */
final class HistoryFunction {
  private HistoryFunction() {}

  static String before(Instance instance, Unfolding unfolding, Notation notation) {
    Leaves leaves = new Leaves(unfolding);
    Expression like = leaves.equation(instance).orElseThrow();
    SequencedMap<Instance, ExpansionPart> pieces =
        ExpansionParts.of(
            instance, it -> new ExpansionPart(it, like, false, parts(it, unfolding, leaves)));
    String arguments =
        pieces.keySet().stream()
            .flatMap(it -> read(it, unfolding))
            .distinct()
            .filter(leaves::isLeaf)
            .sorted(order(unfolding))
            .map(it -> notation.reference(Leaves.reference(it, like)))
            .collect(Collectors.joining(", "));
    Reference step = Leaves.reference(instance, like);
    return notation.reference(step)
        + " = "
        + notation.reference(new Reference("g", step.indices(), like.span()))
        + "("
        + arguments
        + ")";
  }

  private static Stream<Instance> read(Instance instance, Unfolding unfolding) {
    return Stream.concat(
            unfolding.incomingEdgesOf(instance).stream(), unfolding.assumed(instance).stream())
        .map(Dependency::source);
  }

  private static List<Instance> parts(Instance instance, Unfolding unfolding, Leaves leaves) {
    return read(instance, unfolding).distinct().filter(it -> !leaves.isLeaf(it)).toList();
  }

  private static Comparator<Instance> order(Unfolding unfolding) {
    List<Node> nodes = new ArrayList<>(unfolding.circuit().nodes());
    Comparator<Instance> inputsFirst =
        Comparator.comparing(it -> !(it.node() instanceof InputNode));
    return inputsFirst
        .thenComparing(Instance::index, Comparator.reverseOrder())
        .thenComparing(it -> nodes.indexOf(it.node()));
  }
}
