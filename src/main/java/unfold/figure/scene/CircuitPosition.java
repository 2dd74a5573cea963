package unfold.figure.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.circuit.Node;
import unfold.equation.Extents.Range;
import unfold.schedule.Pass;
import unfold.schedule.Schedule;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * The index that a circuit stands for in a tick: the step of a pass along one axis; of a tick that
 * computes many places at once, the middle one.
 *
 * @param indices the index on each axis that the tick says something about
 */
public record CircuitPosition(Unfolding unfolding, Map<String, Integer> indices) {
  /** The most places of a tick that are looked through. */
  static final int MOST = 4096;

  public CircuitPosition {
    indices = Map.copyOf(indices);
  }

  /**
   * The position in a tick.
   *
   * @param tick the number of the tick, 0 before the first
   * @param step the step on the pass's axis
   */
  public static CircuitPosition of(Schedule schedule, int tick, int step) {
    Unfolding unfolding = schedule.unfolding();
    Pass pass = tick == 0 ? schedule.passes().getFirst() : schedule.tick(tick).pass();
    return pass.measure() == Pass.Measure.INDEX
        ? new CircuitPosition(unfolding, Map.of(pass.axes().getFirst(), step))
        : new CircuitPosition(unfolding, middle(schedule, pass, tick));
  }

  private static Map<String, Integer> middle(Schedule schedule, Pass pass, int tick) {
    List<Instance> made =
        schedule
            .depositedIn(tick)
            .filter(it -> it.node().axes().containsAll(pass.axes()))
            .limit(MOST)
            .toList();
    return made.isEmpty() ? Map.of() : new HashMap<>(made.get(made.size() / 2).places());
  }

  /** The copy of a node at this place, if there is one. */
  public Optional<Instance> at(Node node) {
    if (!indices.keySet().containsAll(node.axes())) {
      return Optional.empty();
    }
    int[] index = node.axes().stream().mapToInt(axis -> indices.getOrDefault(axis, 0)).toArray();
    return Optional.of(new Instance(node, Index.of(index))).filter(unfolding::containsVertex);
  }

  /** The index on an axis; where the tick says nothing about it, the middle one. */
  int along(String axis) {
    Integer index = indices.get(axis);
    Range range = unfolding.extents().range(axis);
    return index == null ? (range.first() + range.last()) / 2 : index;
  }
}
