package unfold.circuit;

import java.util.List;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.SourceSpan;

/** Builds circuits from equations. */
public final class Circuits {
  private static final Diagnostic NOTHING =
      Diagnostic.mistake(new SourceSpan(0, 0, 1, 1), CircuitMessages.noEquation());

  private Circuits() {}

  /**
   * The circuit of a system, or the mistakes that leave it without one: a cycle that nothing
   * computes at any extent is a mistake, the same in both grains, and so is a text that has nothing
   * to wire.
   */
  public static Checked<Circuit> of(EquationSystem system, Grain grain) {
    CircuitBuilder variables = VariablesGrain.of(system);
    if (variables.nodes.isEmpty()) {
      return Checked.mistaken(List.of(NOTHING));
    }
    List<Diagnostic> mistakes = Cycles.mistakes(variables);
    if (!mistakes.isEmpty()) {
      return Checked.mistaken(mistakes);
    }
    CircuitBuilder builder =
        switch (grain) {
          case VARIABLES -> variables;
          case OPERATIONS -> OperationsGrain.of(system);
        };
    return Checked.of(new Circuit(builder, grain));
  }
}
