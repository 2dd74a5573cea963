package unfold.trace;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import unfold.data.Bytes;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Statement;

/** How much a recording takes, before any of it is made. */
record Size(EquationSystem system, Map<String, Domain> domains, Precision precision) {
  /** What to say where it takes more than a limit, or a single name more than one array holds. */
  Optional<Diagnostic> beyond(long limit) {
    boolean tooLong = numbers(largest()) > Integer.MAX_VALUE - 8;
    return bytes() > limit || tooLong
        ? Optional.of(mistake("and the limit is " + Bytes.inWords(limit)))
        : Optional.empty();
  }

  Diagnostic beyondMemory() {
    return mistake("and there is not as much memory");
  }

  private Diagnostic mistake(String why) {
    Statement largest = largest();
    return Diagnostic.mistake(
        largest.span(),
        "recording every step takes %s, %s alone %s, %s"
            .formatted(Bytes.inWords(bytes()), largest.name(), Bytes.inWords(bytes(largest)), why));
  }

  private long bytes() {
    return system.statements().values().stream().mapToLong(this::bytes).sum();
  }

  private long bytes(Statement statement) {
    return numbers(statement) * precision.bytes();
  }

  private long numbers(Statement statement) {
    Domain domain = domains.get(statement.name());
    return domain == null ? 0 : domain.positions() * statement.shape().elements();
  }

  private Statement largest() {
    return system.statements().values().stream()
        .max(Comparator.comparingLong(this::bytes))
        .orElseThrow();
  }
}
