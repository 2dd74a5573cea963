package unfold.unfolding;

import java.util.Map;
import java.util.stream.Collectors;
import unfold.circuit.Node;
import unfold.equation.Extents.Range;

/**
 * A direction through the axes: for each axis, the number of steps from one index to the next.
 * {@code t: 1} walks forwards along t, {@code i: 1, j: 1} from one anti-diagonal of a grid to the
 * next.
 *
 * @param steps without zeros
 */
public record Direction(Map<String, Integer> steps) {
  public Direction {
    steps =
        steps.entrySet().stream()
            .filter(step -> step.getValue() != 0)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public static Direction along(String axis, int step) {
    return new Direction(Map.of(axis, step));
  }

  /** The steps from one index on an axis to the next; 0 for an axis that it does not follow. */
  public int along(String axis) {
    return steps.getOrDefault(axis, 0);
  }

  /** Whether the direction follows one axis alone, a step at a time. */
  public boolean isAlongOneAxis() {
    return steps.size() == 1 && Math.abs(steps.values().iterator().next()) == 1;
  }

  /** The range of the steps at which the indices of a node in a region lie. */
  public Range range(Node node, Region region) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (IndexBox box : region.boxes()) {
      Range range = new AffineIndex(steps, 0).range(axis -> side(axis, node, box));
      first = Math.min(first, range.first());
      last = Math.max(last, range.last());
    }
    return new Range(first, last);
  }

  private static Range side(String axis, Node node, IndexBox box) {
    int position = node.axes().indexOf(axis);
    return position < 0 ? new Range(0, 0) : new Range(box.first(position), box.last(position));
  }

  /**
   * The step at which an instance lies: the sum of its indices, each times the steps of its axis.
   */
  public long of(Instance instance) {
    long sum = 0;
    for (int axis = 0; axis < instance.index().axes(); axis++) {
      sum += (long) along(instance.node().axes().get(axis)) * instance.index().at(axis);
    }
    return sum;
  }
}
