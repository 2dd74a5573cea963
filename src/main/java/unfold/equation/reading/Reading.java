package unfold.equation.reading;

import java.util.List;
import java.util.Optional;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;

/**
 * What reading a text gave.
 *
 * @param system present exactly where no diagnostic is a mistake
 * @param diagnostics mistakes and notes in the order of the text
 */
public record Reading(Optional<EquationSystem> system, List<Diagnostic> diagnostics) {
  public Reading {
    diagnostics = List.copyOf(diagnostics);
    if (system.isPresent() == diagnostics.stream().anyMatch(Diagnostic::isMistake)) {
      throw new IllegalArgumentException("a system exists exactly where there is no mistake");
    }
  }
}
