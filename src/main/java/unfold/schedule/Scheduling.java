package unfold.schedule;

import org.jgrapht.Graph;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.Checked;
import unfold.unfolding.Unfolding;

/** Makes the schedule of an unfolding, or the mistakes that leave it without one. */
public final class Scheduling {
  private Scheduling() {}

  /**
   * The schedule of an unfolding, or the reasons why it cannot be computed although its circuit can
   * at some extents: a cycle through a fixed place or a reduction, named with its indices.
   */
  public static Checked<Schedule> of(Unfolding unfolding) {
    return switch (unfolding.circuit().grain()) {
      case VARIABLES -> ofVariables(unfolding);
      case OPERATIONS -> ofVariables(variables(unfolding)).map(it -> it.over(unfolding));
    };
  }

  private static Checked<Schedule> ofVariables(Unfolding unfolding) {
    Graph<ClauseInstances, ReadingLink> portions = Portions.of(unfolding);
    Stages stages = Stages.of(portions, unfolding);
    return stages.stuck().isEmpty()
        ? Checked.of(new Schedule(unfolding, portions, stages.inOrder()))
        : Checked.mistaken(
            stages.stuck().stream()
                .map(component -> PlaceCycles.mistake(component, unfolding))
                .toList());
  }

  private static Unfolding variables(Unfolding operations) {
    Circuit variables =
        Circuits.of(operations.circuit().system(), Grain.VARIABLES).value().orElseThrow();
    return Unfolding.of(variables, operations.extents());
  }
}
