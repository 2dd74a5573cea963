package unfold.trace.storage;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Extents.Range;
import unfold.equation.Statement;
import unfold.result.Bytes;
import unfold.trace.Domains;
import unfold.trace.Precision;

/**
 * How much a recording takes, before any of it is made.
 *
 * @param numbers how many each name has, of all members
 */
public record Size(EquationSystem system, Map<String, Double> numbers, Precision precision) {
  public static Size of(List<Batch> batches, Precision precision) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (Batch batch : batches) {
      for (Batch.Member member : batch.members()) {
        Domains domains = new Domains(member.unfolding());
        batch
            .system()
            .statements()
            .values()
            .forEach(it -> numbers.merge(it.name(), numbers(it, domains), Double::sum));
      }
    }
    return new Size(batches.getFirst().system(), numbers, precision);
  }

  private static double numbers(Statement statement, Domains domains) {
    double numbers = statement.shape().elements();
    for (Range range : domains.ranges(statement)) {
      numbers *= range.count();
    }
    return numbers;
  }

  /** What to say where it takes more than a limit, or a single name more than one buffer holds. */
  public Optional<Diagnostic> beyond(long limit) {
    if (bytes() > limit) {
      return Optional.of(mistake("and the limit is " + Bytes.inWords(limit)));
    }
    return numbers(largest()) > precision.most()
        ? Optional.of(mistake("and a name may have %d numbers".formatted(precision.most())))
        : Optional.empty();
  }

  public Diagnostic beyondMemory() {
    return mistake("and there is not as much memory");
  }

  private Diagnostic mistake(String why) {
    Statement largest = largest();
    return Diagnostic.mistake(
        largest.span(),
        "recording every step takes %s, %s alone %s, %s"
            .formatted(Bytes.inWords(bytes()), largest.name(), Bytes.inWords(bytes(largest)), why));
  }

  private double bytes() {
    return system.statements().values().stream().mapToDouble(this::bytes).sum();
  }

  private double bytes(Statement statement) {
    return numbers(statement) * precision.bytes();
  }

  private double numbers(Statement statement) {
    return numbers.getOrDefault(statement.name(), 0.0);
  }

  private Statement largest() {
    return system.statements().values().stream()
        .max(Comparator.comparingDouble(this::bytes))
        .orElseThrow();
  }
}
