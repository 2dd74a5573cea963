package unfold.trace;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unfold.circuit.Node;
import unfold.data.Dataset;
import unfold.equation.Extents.Range;
import unfold.equation.Statement;
import unfold.unfolding.IndexBox;
import unfold.unfolding.Region;
import unfold.unfolding.Unfolding;

/** At which indices each name is recorded: where it exists, boundaries included. */
final class Domains {
  private final Unfolding unfolding;
  private final Dataset dataset;

  private Domains(Unfolding unfolding, Dataset dataset) {
    this.unfolding = unfolding;
    this.dataset = dataset;
  }

  /** By name, in the order of the statements. */
  static Map<String, Domain> of(Unfolding unfolding, Dataset dataset) {
    Domains domains = new Domains(unfolding, dataset);
    Map<String, Domain> byName = new LinkedHashMap<>();
    dataset.system().statements().values().forEach(it -> byName.put(it.name(), domains.of(it)));
    return byName;
  }

  private Domain of(Statement statement) {
    if (statement.axes().size() > 1) {
      throw Refusal.notYet(statement.span(), "several axes");
    }
    if (statement.axes().isEmpty()) {
      return Domain.SINGLE;
    }
    String axis = statement.axes().getFirst();
    return unfolding
        .circuit()
        .find(statement.name())
        .map(node -> along(axis, region(node)))
        .orElseGet(() -> Domain.along(axis, unfolding.extents().range(axis)));
  }

  private Domain along(String axis, Region region) {
    if (region.isEmpty()) {
      return Domain.along(axis, new Range(1, 0));
    }
    Range range = new Range(region.first(0), region.last(0));
    BitSet missing = new BitSet();
    if (region.count() < range.count()) {
      missing.set(0, range.count());
      for (IndexBox box : region.boxes()) {
        missing.clear(box.first(0) - range.first(), box.last(0) + 1 - range.first());
      }
    }
    return new Domain(List.of(axis), List.of(range), missing);
  }

  /** Data that go on beyond the axis are there where something reads them. */
  private Region region(Node node) {
    Region own = unfolding.region(node);
    return dataset
        .given(node.name())
        .flatMap(given -> given.rows())
        .map(rows -> rows.getFirst())
        .map(rows -> IndexBox.of(new int[] {rows.first()}, new int[] {rows.last()}))
        .map(rows -> own.and(unfolding.assumed(node), rows))
        .orElse(own);
  }
}
