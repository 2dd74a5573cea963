package unfold.session;

import java.util.List;
import java.util.Optional;
import unfold.circuit.Circuit;
import unfold.data.Dataset;
import unfold.equation.EquationSystem;
import unfold.layout.CircuitLayout;
import unfold.layout.UnfoldingLayout;
import unfold.schedule.Schedule;
import unfold.unfolding.Unfolding;

/**
 * All that can be drawn of a document before anything is computed: of one member of a minibatch,
 * with what is known of the others.
 *
 * @param minibatch what is given to all members
 * @param member the one that is drawn, from 0
 * @param schedules of all members
 */
public record Drawing(
    Dataset minibatch,
    int member,
    List<Schedule> schedules,
    Circuit circuit,
    Unfolding unfolding,
    CircuitLayout circuitLayout,
    UnfoldingLayout unfoldingLayout) {
  public Drawing {
    schedules = List.copyOf(schedules);
  }

  /** Of the member that is drawn. */
  public Schedule schedule() {
    return schedules.get(member);
  }

  /** The number of the member so many after it; the first follows on the last. */
  public int memberAfter(int by) {
    return Math.floorMod(member + by, minibatch.size());
  }

  public EquationSystem system() {
    return circuit.system();
  }

  /** The axis that the window's τ counts; empty for a system without one. */
  public Optional<String> axis() {
    return system().axes().stream().findFirst().map(it -> it.name());
  }

  /** The last index of that axis. */
  public Optional<Integer> extent() {
    return axis().map(unfolding.extents()::last);
  }
}
