package unfold.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.Checked;
import unfold.equation.Extents;
import unfold.unfolding.Unfolding;

/** Puts unfoldings in order. */
public final class Scheduling {
  private Scheduling() {}

  /**
   * The schedule of an unfolding, or why it cannot be computed although its circuit can at some
   * extents: a cycle through a fixed place or a reduction, named with its indices.
   */
  public static Checked<Schedule> of(Unfolding unfolding) {
    Unfolding variables = ofVariables(unfolding);
    Graph<ClauseInstances, ReadingLink> portions = Portions.of(variables);
    Stages stages = Stages.of(portions, variables);
    return stages.stuck().isEmpty()
        ? Checked.of(new Schedule(unfolding, portions, stages.inOrder()))
        : Checked.mistaken(
            stages.stuck().stream()
                .map(component -> PlaceCycles.mistake(component, variables))
                .toList());
  }

  /** One for each member of a minibatch; members of the same extents have the same. */
  public static Checked<List<Schedule>> ofMembers(Circuit circuit, List<Extents> members) {
    Map<Extents, Checked<Schedule>> known = new HashMap<>();
    return Checked.all(
        members.stream()
            .map(it -> known.computeIfAbsent(it, each -> of(Unfolding.of(circuit, each))))
            .toList());
  }

  private static Unfolding ofVariables(Unfolding unfolding) {
    Circuit circuit = unfolding.circuit();
    return switch (circuit.grain()) {
      case VARIABLES -> unfolding;
      case OPERATIONS ->
          Unfolding.of(
              Circuits.of(circuit.system(), Grain.VARIABLES).value().orElseThrow(),
              unfolding.extents());
    };
  }
}
