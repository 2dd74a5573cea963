package unfold.circuit;

import java.util.List;
import java.util.Optional;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;

/** Wires equations. */
public final class Circuits {
  private Circuits() {}

  /**
   * The circuit of a system, or why there is none: a cycle that nothing computes at any extent is a
   * mistake, the same in both grains.
   */
  public static Wiring of(EquationSystem system, Grain grain) {
    Draft variables = VariablesGrain.of(system);
    List<Diagnostic> mistakes = Cycles.mistakes(variables);
    if (!mistakes.isEmpty()) {
      return new Wiring(Optional.empty(), mistakes);
    }
    Draft draft =
        switch (grain) {
          case VARIABLES -> variables;
          case OPERATIONS -> OperationsGrain.of(system);
        };
    return new Wiring(Optional.of(new Circuit(draft, grain)), List.of());
  }
}
