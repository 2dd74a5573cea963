package unfold.trace.storage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.equation.Diagnostic;
import unfold.equation.Extents.Range;
import unfold.equation.Statement;
import unfold.trace.Domain;
import unfold.trace.Domains;
import unfold.trace.Precision;

/**
 * The layout of the names of a batch: for each a box around all that exists and is read, for all
 * members.
 *
 * @param domains the existing indices of each member, by name
 */
public record StorageLayout(
    Batch batch, List<Map<String, Domain>> domains, Map<String, List<Range>> boxes) {
  /** The layout of a batch. */
  public static StorageLayout of(Batch batch) {
    List<Map<String, Domain>> domains = new ArrayList<>();
    Map<String, List<Range>> boxes = new LinkedHashMap<>();
    for (Batch.Member member : batch.members()) {
      Map<String, Domain> own = new Domains(member.unfolding()).all();
      own.forEach((name, domain) -> boxes.merge(name, domain.ranges(), ReadRanges::union));
      ReadRanges.of(member.unfolding())
          .forEach((name, read) -> boxes.merge(name, read, ReadRanges::union));
      domains.add(own);
    }
    return new StorageLayout(batch, domains, boxes);
  }

  /** The indices at which a name is recorded for the member at a place of the batch. */
  Domain domain(String name, int place) {
    return requireNonNull(domains.get(place).get(name));
  }

  /** The mistake of a single name with more numbers than one buffer holds. */
  public Optional<Diagnostic> tooLong(Precision precision) {
    int most = precision.most();
    return batch.system().statements().values().stream()
        .filter(statement -> numbers(statement) > most)
        .findFirst()
        .map(statement ->
            Diagnostic.mistake(
                statement.span(),
                StorageMessages.tooLong(statement.name(), numbers(statement), most)));
  }

  private double numbers(Statement statement) {
    double numbers = (double) batch.membersOf(statement) * statement.shape().elements();
    for (Range range : boxes.getOrDefault(statement.name(), List.of())) {
      numbers *= range.count();
    }
    return numbers;
  }

  /** New storage of this layout. */
  public Storage storage() {
    Map<String, RecordedRange> names = new LinkedHashMap<>();
    for (Statement statement : batch.system().statements().values()) {
      List<Range> box = boxes.getOrDefault(statement.name(), List.of());
      names.put(
          statement.name(),
          new RecordedRange(names.size(), box, batch.membersOf(statement), statement.shape()));
    }
    return new Storage(names, batch.size());
  }
}
