package unfold.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import unfold.circuit.StrongComponents;
import unfold.schedule.Stage.AllAtOnce;
import unfold.schedule.Stage.Once;
import unfold.unfolding.Unfolding;

/**
 * The strongly connected components of the portions, each after those it reads.
 *
 * @param inOrder the stages up to the first that cannot be computed
 * @param stuck the components that no order computes
 */
record Stages(List<Stage> inOrder, List<Graph<ClauseInstances, ReadingLink>> stuck) {
  static Stages of(Graph<ClauseInstances, ReadingLink> portions, Unfolding unfolding) {
    Map<ClauseInstances, Integer> position = new HashMap<>();
    portions.vertexSet().forEach(it -> position.put(it, position.size()));
    Comparator<ClauseInstances> textOrder = Comparator.comparing(position::get);
    List<Stage> inOrder = new ArrayList<>();
    List<Graph<ClauseInstances, ReadingLink>> stuck = new ArrayList<>();
    for (Set<ClauseInstances> portionsOfOne : StrongComponents.inOrder(portions)) {
      Graph<ClauseInstances, ReadingLink> component =
          StrongComponents.within(portions, portionsOfOne);
      stage(component, textOrder, unfolding)
          .ifPresentOrElse(inOrder::add, () -> stuck.add(component));
    }
    return new Stages(List.copyOf(inOrder), List.copyOf(stuck));
  }

  private static Optional<Stage> stage(
      Graph<ClauseInstances, ReadingLink> component,
      Comparator<ClauseInstances> textOrder,
      Unfolding unfolding) {
    if (component.edgeSet().isEmpty()) {
      ClauseInstances only = component.vertexSet().iterator().next();
      return Optional.of(only.node().axes().isEmpty() ? new Once(only) : new AllAtOnce(only));
    }
    return LinearSchedule.of(component, textOrder)
        .<Stage>map(it -> it)
        .or(() -> Layering.of(component, textOrder, unfolding));
  }
}
