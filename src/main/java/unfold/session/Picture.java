package unfold.session;

import java.util.Optional;
import unfold.circuit.Circuit;
import unfold.data.Dataset;
import unfold.equation.EquationSystem;
import unfold.layout.CircuitLayout;
import unfold.layout.UnfoldingLayout;
import unfold.schedule.Schedule;
import unfold.unfolding.Unfolding;

/** All that can be drawn of a document before anything is computed. */
public record Picture(
    Dataset dataset,
    Circuit circuit,
    Unfolding unfolding,
    Schedule schedule,
    CircuitLayout circuitLayout,
    UnfoldingLayout unfoldingLayout) {

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
