package unfold.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jgrapht.Graph;
import unfold.circuit.Circuit;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.equation.Diagnostic;
import unfold.equation.Extents;
import unfold.unfolding.Unfolding;

/**
 * What putting an unfolding in order gave.
 *
 * @param schedule present exactly where there is no mistake
 * @param mistakes why it cannot be computed although its circuit can at some extents: a cycle
 *     through a fixed place or a reduction, named with its indices; in the order of the text
 */
public record Scheduling(Optional<Schedule> schedule, List<Diagnostic> mistakes) {
  public Scheduling {
    mistakes = mistakes.stream().sorted(Diagnostic.IN_ORDER_OF_TEXT).toList();
    if (schedule.isPresent() != mistakes.isEmpty()) {
      throw new IllegalArgumentException("a schedule exists exactly where there is no mistake");
    }
  }

  public static Scheduling of(Unfolding unfolding) {
    Unfolding variables = ofVariables(unfolding);
    Graph<ClauseInstances, ReadingLink> portions = Portions.of(variables);
    Stages stages = Stages.of(portions, variables);
    Optional<Schedule> schedule =
        stages.stuck().isEmpty()
            ? Optional.of(new Schedule(unfolding, portions, stages.inOrder()))
            : Optional.empty();
    return new Scheduling(
        schedule,
        stages.stuck().stream()
            .map(component -> PlaceCycles.mistake(component, variables))
            .toList());
  }

  /** One for each member of a minibatch; members of the same extents have the same. */
  public static List<Scheduling> ofMembers(Circuit circuit, List<Extents> members) {
    Map<Extents, Scheduling> known = new HashMap<>();
    return members.stream()
        .map(it -> known.computeIfAbsent(it, each -> of(Unfolding.of(circuit, each))))
        .toList();
  }

  private static Unfolding ofVariables(Unfolding unfolding) {
    Circuit circuit = unfolding.circuit();
    return switch (circuit.grain()) {
      case VARIABLES -> unfolding;
      case OPERATIONS ->
          Unfolding.of(
              Circuits.of(circuit.system(), Grain.VARIABLES).circuit().orElseThrow(),
              unfolding.extents());
    };
  }
}
