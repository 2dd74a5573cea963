package unfold.session;

import java.util.List;
import java.util.Optional;
import unfold.chain.Chain;
import unfold.circuit.Circuit;
import unfold.circuit.Grain;
import unfold.data.Dataset;
import unfold.equation.Checked;
import unfold.equation.EquationSystem;
import unfold.layout.CircuitLayout;
import unfold.layout.UnfoldingLayout;
import unfold.schedule.Schedule;
import unfold.unfolding.Unfolding;

/**
 * The drawing of a document before anything is computed: of one member of a minibatch, with what is
 * known of the others.
 *
 * @param chain that it was made by, for figures that are drawn otherwise
 * @param minibatch what is given to all members
 * @param member the one that is drawn, from 0
 * @param schedules of all members
 */
public record Drawing(
    Chain chain,
    Dataset minibatch,
    int member,
    List<Schedule> schedules,
    CircuitLayout circuitLayout,
    UnfoldingLayout unfoldingLayout) {
  public Drawing {
    schedules = List.copyOf(schedules);
  }

  static Checked<Drawing> of(Chain chain, Grain grain) {
    return chain
        .schedules(grain)
        .then(all ->
            chain
                .circuitLayout(grain)
                .then(circuit ->
                    chain.unfoldingLayout(grain).map(it -> of(chain, all, circuit, it))));
  }

  private static Drawing of(
      Chain chain, List<Schedule> schedules, CircuitLayout circuit, UnfoldingLayout unfolding) {
    Dataset minibatch = chain.dataset().value().orElseThrow();
    return new Drawing(chain, minibatch, chain.member(), schedules, circuit, unfolding);
  }

  /** The schedule of the member that is drawn. */
  public Schedule schedule() {
    return schedules.get(member);
  }

  public Unfolding unfolding() {
    return schedule().unfolding();
  }

  public Circuit circuit() {
    return unfolding().circuit();
  }

  /** The number of the member so many after it; the first follows on the last. */
  public int memberAfter(int by) {
    return Math.floorMod(member + by, minibatch.size());
  }

  public EquationSystem system() {
    return circuit().system();
  }

  /** The axis that the window's τ counts; empty for a system without one. */
  public Optional<String> axis() {
    return system().axes().stream().findFirst().map(it -> it.name());
  }

  /** The last index of that axis. */
  public Optional<Integer> extent() {
    return axis().map(unfolding().extents()::last);
  }
}
