package unfold.trace;

import java.util.List;
import java.util.Optional;
import unfold.circuit.Clause;
import unfold.circuit.Node;
import unfold.data.Given;
import unfold.data.Tensor;
import unfold.equation.FixedPlace.Definition.ByData;
import unfold.equation.Statement;
import unfold.unfolding.Index;
import unfold.unfolding.Region;

/** Writes what is given from outside into the buffers, before anything is computed. */
final class Filling {
  private static final int WATCHED = 1 << 12;

  private final Storing storing;
  private final Batch batch;
  private final Storage storage;
  private final Arithmetic.Workspace workspace;
  private final Watch watch;

  Filling(Storing storing, Storage storage, Arithmetic.Workspace workspace, Watch watch) {
    this.storing = storing;
    this.batch = storing.batch();
    this.storage = storage;
    this.workspace = workspace;
    this.watch = watch;
  }

  /**
   * @return whether it got to the end
   */
  boolean toTheEnd() {
    storage.writeConstants(workspace);
    for (int place = 0; place < batch.size(); place++) {
      for (Statement statement : batch.system().statements().values()) {
        if (!fill(statement, storing.domain(statement.name(), place), place)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean fill(Statement statement, Domain domain, int place) {
    Recorded recorded = storage.of(statement.name());
    Batch.Member member = batch.members().get(place);
    Optional<Given> given = member.dataset().given(statement.name());
    int own = recorded.members() == 1 ? 0 : place;
    if (given.isPresent() && !fill(recorded, given.get(), domain, own)) {
      return false;
    }
    // fixed places win over the data of the axis
    member.unfolding().circuit().find(statement.name()).ifPresent(it -> fillFixed(it, member, own));
    return true;
  }

  private boolean fill(Recorded recorded, Given given, Domain domain, int own) {
    double[] value = new double[(int) recorded.shape().elements()];
    for (int position = 0; position < domain.positions(); position++) {
      if (position % WATCHED == 0 && !watch.goesOn(0)) {
        return false;
      }
      int[] index = domain.index(position);
      if (domain.hasValue(position) && given.isGiven(index)) {
        given.copy(index, value, 0);
        workspace.write(recorded.buffer(), recorded.offset(index, own), value);
      }
    }
    return true;
  }

  private void fillFixed(Node node, Batch.Member member, int own) {
    List<Clause> clauses = member.unfolding().circuit().clauses(node);
    for (int c = 0; c < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      if (!clause.isGeneral() && clause.definition().orElse(null) instanceof ByData data) {
        Region region = member.unfolding().region(node, c);
        fill(storage.of(node.name()), region, member.dataset().fixed(data.supply()), own);
      }
    }
  }

  private void fill(Recorded recorded, Region region, Tensor value, int own) {
    double[] elements = value.toArray();
    for (Index index : region) {
      workspace.write(recorded.buffer(), recorded.offset(index.toArray(), own), elements);
    }
  }
}
