package unfold.layout.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import unfold.circuit.Circuit;
import unfold.circuit.IndexMap;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.IndexExpression;
import unfold.equation.Place;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * The steps of a figure as the book draws it: t-1, t, t+1 and no ends, or, where something has to
 * do with the last step, t-1, t, what comes between, and τ (Figure 10.5).
 *
 * @param range the steps of the slices
 * @param ending whether the last of them is the end of the axis
 */
public record BookSteps(String axis, Range range, boolean ending) {
  /**
   * The steps of an unfolding.
   *
   * @param unfolding of as many steps as {@link #extents} says
   */
  public static BookSteps of(Unfolding unfolding) {
    String axis = axis(unfolding.circuit());
    return new BookSteps(
        axis, unfolding.extents().range(axis), isEnding(unfolding.circuit(), axis));
  }

  /** The extents of such a figure: as given but on the axis that slices stand along. */
  public static Extents extents(Circuit circuit, Extents given) {
    String axis = axis(circuit);
    Map<String, Range> ranges = new HashMap<>(given.ranges());
    int more = isEnding(circuit, axis) ? 3 : 2;
    ranges.computeIfPresent(axis, (_, it) -> new Range(it.first(), it.first() + more));
    return new Extents(ranges);
  }

  private static String axis(Circuit circuit) {
    return circuit.system().axes().getFirst().name();
  }

  private static boolean isEnding(Circuit circuit, String axis) {
    return circuit.graph().edgeSet().stream().anyMatch(wire -> readsEnd(wire, axis))
        || circuit.nodes().stream().anyMatch(node -> isOnlyAtEnd(node, circuit, axis));
  }

  private static boolean readsEnd(Wire wire, String axis) {
    return wire.maps().stream()
        .anyMatch(map -> map instanceof IndexMap.Place(var place) && isEnd(place, axis));
  }

  private static boolean isOnlyAtEnd(Node node, Circuit circuit, String axis) {
    return circuit.clauses(node).stream()
        .flatMap(clause -> clause.places().stream())
        .anyMatch(place ->
            place instanceof Place.Fixed it
                && it.isSingle()
                && isEnd(it.from().orElseThrow(), axis));
  }

  private static boolean isEnd(IndexExpression place, String axis) {
    return place.equals(IndexExpression.last(axis, 0));
  }

  /** The step whose equations are those of all steps. */
  public int middle() {
    return range.first() + 1;
  }

  /** Whether a node has an index along this axis. */
  public boolean has(Node node) {
    return node.axes().equals(List.of(axis));
  }

  /** Whether an instance stands before or after the slices. */
  public boolean isOutside(Instance instance) {
    return has(instance.node()) && !range.contains(instance.index().at(0));
  }
}
