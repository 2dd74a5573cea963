package unfold.circuit;

import java.util.List;
import java.util.Optional;
import unfold.equation.Diagnostic;

/**
 * What wiring a system gave.
 *
 * @param circuit present exactly where no diagnostic is a mistake
 * @param diagnostics in the order of the text
 */
public record Wiring(Optional<Circuit> circuit, List<Diagnostic> diagnostics) {
  public Wiring {
    diagnostics = diagnostics.stream().sorted(Diagnostic.IN_ORDER_OF_TEXT).toList();
    if (circuit.isPresent() == diagnostics.stream().anyMatch(Diagnostic::isMistake)) {
      throw new IllegalArgumentException("a circuit exists exactly where there is no mistake");
    }
  }
}
