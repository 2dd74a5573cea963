package unfold.trace.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import unfold.circuit.Clause;
import unfold.circuit.Node;
import unfold.data.SuppliedValues;
import unfold.data.Tensor;
import unfold.equation.DataSupply;
import unfold.equation.FixedPlace.Definition.ByData;
import unfold.equation.Statement;
import unfold.trace.Domain;
import unfold.trace.ProgressMonitor;
import unfold.trace.program.Arithmetic;
import unfold.unfolding.Index;
import unfold.unfolding.Region;

/** Writes the given values into the buffers, before anything is computed. */
public final class InputFilling {
  /** The numbers to write, about, before the monitor is asked again. */
  private static final int PIECE = 1 << 12;

  private final StorageLayout layout;
  private final Batch batch;
  private final Storage storage;
  private final Arithmetic.Workspace workspace;
  private final ProgressMonitor monitor;

  public InputFilling(
      StorageLayout layout,
      Storage storage,
      Arithmetic.Workspace workspace,
      ProgressMonitor monitor) {
    this.layout = layout;
    this.batch = layout.batch();
    this.storage = storage;
    this.workspace = workspace;
    this.monitor = monitor;
  }

  /**
   * Writes all given values.
   *
   * @return whether the monitor let it come to the end
   */
  public boolean toTheEnd() {
    storage.writeConstants(workspace);
    for (int place = 0; place < batch.size(); place++) {
      for (Statement statement : batch.system().statements().values()) {
        if (!fill(statement, layout.domain(statement.name(), place), place)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean fill(Statement statement, Domain domain, int place) {
    RecordedRange recorded = storage.of(statement.name());
    if (place > 0 && recorded.members() == 1) {
      return true;
    }
    Batch.Member member = batch.members().get(place);
    Optional<SuppliedValues> given = member.dataset().given(statement.name());
    if (given.isPresent() && !fill(recorded, given.get(), domain, place)) {
      return false;
    }
    // fixed places win over the data of the axis
    member
        .unfolding()
        .circuit()
        .find(statement.name())
        .ifPresent(it -> fillFixed(it, member, place));
    return true;
  }

  private boolean fill(RecordedRange recorded, SuppliedValues given, Domain domain, int place) {
    int size = (int) recorded.shape().elements();
    int piece = Math.clamp(PIECE / size, 1, Math.max(1, domain.line()));
    double[] values = new double[piece * size];
    for (int position = 0; position < domain.positions(); ) {
      if (!monitor.goesOn(0)) {
        return false;
      }
      int count = Math.min(piece, domain.line() - position % domain.line());
      read(given, domain, position, count, values);
      int offset = recorded.offset(domain.index(position), place);
      workspace.write(recorded.buffer(), offset, recorded.line(count), values);
      position += count;
    }
    return true;
  }

  /** Reads values that follow each other on the last axis; zeros where nothing is given. */
  private static void read(
      SuppliedValues given, Domain domain, int first, int count, double[] values) {
    int[] index = domain.index(first);
    int size = (int) given.shape().elements();
    for (int at = 0; at < count; at++) {
      if (domain.hasValue(first + at) && given.isGiven(index)) {
        given.copy(index, values, at * size);
      } else {
        Arrays.fill(values, at * size, (at + 1) * size, 0);
      }
      if (index.length > 0) {
        index[index.length - 1]++;
      }
    }
  }

  private void fillFixed(Node node, Batch.Member member, int place) {
    List<Clause> clauses = member.unfolding().circuit().clauses(node);
    for (int c = 0; c < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      if (!clause.isGeneral()
          && clause.definition().orElse(null) instanceof ByData data
          && !(data.supply() instanceof DataSupply.Leaves)) {
        Region region = member.unfolding().region(node, c);
        fill(storage.of(node.name()), region, member.dataset().fixed(data.supply()), place);
      }
    }
  }

  private void fill(RecordedRange recorded, Region region, Tensor value, int place) {
    double[] elements = value.toArray();
    for (Index index : region) {
      int offset = recorded.offset(index.toArray(), place);
      workspace.write(recorded.buffer(), offset, recorded.line(1), elements);
    }
  }
}
