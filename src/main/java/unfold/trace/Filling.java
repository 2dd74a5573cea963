package unfold.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import unfold.circuit.Clause;
import unfold.circuit.Node;
import unfold.data.Dataset;
import unfold.data.Given;
import unfold.data.Tensor;
import unfold.equation.FixedPlace.Definition.ByData;
import unfold.equation.Statement;
import unfold.unfolding.Index;
import unfold.unfolding.Region;
import unfold.unfolding.Unfolding;

/** Writes what is given from outside into the buffers, before anything is computed. */
final class Filling {
  private static final int BLOCK_NUMBERS = 1 << 15;

  private final Unfolding unfolding;
  private final Dataset dataset;
  private final Storage storage;
  private final Arithmetic.Workspace workspace;
  private final Watch watch;

  Filling(
      Unfolding unfolding,
      Dataset dataset,
      Storage storage,
      Arithmetic.Workspace workspace,
      Watch watch) {
    this.unfolding = unfolding;
    this.dataset = dataset;
    this.storage = storage;
    this.workspace = workspace;
    this.watch = watch;
  }

  /**
   * @return whether it got to the end
   */
  boolean toTheEnd() {
    storage.writeConstants(workspace);
    for (Statement statement : dataset.system().statements().values()) {
      Optional<Given> given = dataset.given(statement.name());
      if (given.isPresent() && !fill(statement.name(), given.get())) {
        return false;
      }
      // fixed places win over the data of the axis
      unfolding.circuit().find(statement.name()).ifPresent(this::fillFixed);
    }
    return true;
  }

  private boolean fill(String name, Given given) {
    Recorded recorded = storage.of(name);
    int size = (int) recorded.shape().elements();
    int positions = recorded.domain().positions();
    int block = Math.clamp(BLOCK_NUMBERS / size, 1, Math.max(1, positions));
    double[] values = new double[block * size];
    for (int start = 0; start < positions; start += block) {
      if (!watch.goesOn(0)) {
        return false;
      }
      int count = Math.min(block, positions - start);
      for (int i = 0; i < count; i++) {
        copy(given, recorded.domain().index(start + i), values, i * size);
      }
      double[] full = count == block ? values : Arrays.copyOf(values, count * size);
      workspace.write(recorded.buffer(), start * size, full);
    }
    return true;
  }

  private static void copy(Given given, int[] index, double[] into, int offset) {
    if (given.isGiven(index)) {
      given.copy(index, into, offset);
    }
  }

  private void fillFixed(Node node) {
    List<Clause> clauses = unfolding.circuit().clauses(node);
    for (int c = 0; c < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      if (!clause.isGeneral() && clause.definition().orElse(null) instanceof ByData data) {
        fill(node, unfolding.region(node, c), dataset.fixed(data.supply()));
      }
    }
  }

  private void fill(Node node, Region region, Tensor value) {
    Recorded recorded = storage.of(node.name());
    double[] elements = value.toArray();
    for (Index index : region) {
      int position = recorded.domain().position(index.toArray());
      workspace.write(recorded.buffer(), position * elements.length, elements);
    }
  }
}
