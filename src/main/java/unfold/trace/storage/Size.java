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
 * The size of a recording, told before any of it is made.
 *
 * @param numbers the count of numbers of each name, of all members
 */
public record Size(EquationSystem system, Map<String, Double> numbers, Precision precision) {
  /** The size of the recordings of all batches. */
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

  /**
   * The mistake of a size beyond a limit, or of a single name beyond what one buffer holds.
   *
   * @param limit in bytes
   */
  public Optional<Diagnostic> beyond(long limit) {
    if (bytes() > limit) {
      return Optional.of(mistake(StorageMessages.limit(Bytes.inWords(limit))));
    }
    return numbers(largest()) > precision.most()
        ? Optional.of(mistake(StorageMessages.mostNumbers(precision.most())))
        : Optional.empty();
  }

  /** The mistake of a size beyond the memory that there is. */
  public Diagnostic beyondMemory() {
    return mistake(StorageMessages.notEnoughMemory());
  }

  private Diagnostic mistake(String reason) {
    Statement largest = largest();
    return Diagnostic.mistake(
        largest.span(),
        StorageMessages.tooLarge(
            Bytes.inWords(bytes()), largest.name(), Bytes.inWords(bytes(largest)), reason));
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
