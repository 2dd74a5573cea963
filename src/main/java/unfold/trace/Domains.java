package unfold.trace;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.equation.Extents.Range;
import unfold.equation.Statement;
import unfold.unfolding.IndexBox;
import unfold.unfolding.Region;
import unfold.unfolding.Unfolding;

/** Finds the indices at which each name is recorded: where it exists, boundaries included. */
public final class Domains {
  private final Unfolding unfolding;

  public Domains(Unfolding unfolding) {
    this.unfolding = unfolding;
  }

  /** The domain of each name, in the order of the statements. */
  public Map<String, Domain> all() {
    Map<String, Domain> byName = new LinkedHashMap<>();
    unfolding.circuit().system().statements().values().forEach(it -> byName.put(it.name(), of(it)));
    return byName;
  }

  private Domain of(Statement statement) {
    List<Range> ranges = ranges(statement);
    return new Domain(statement.axes(), ranges, missing(region(statement), ranges));
  }

  /** The box around the indices of a name, a range for each axis. */
  public List<Range> ranges(Statement statement) {
    Region region = region(statement);
    return IntStream.range(0, statement.axes().size())
        .mapToObj(axis ->
            region.isEmpty() ? new Range(1, 0) : new Range(region.first(axis), region.last(axis)))
        .toList();
  }

  private Region region(Statement statement) {
    return unfolding
        .circuit()
        .find(statement.name())
        .map(unfolding::region)
        .orElseGet(() -> new Region(List.of(whole(statement))));
  }

  private IndexBox whole(Statement statement) {
    return IndexBox.of(statement.axes().stream().map(unfolding.extents()::range).toList());
  }

  private static BitSet missing(Region region, List<Range> ranges) {
    BitSet missing = new BitSet();
    long count = ranges.stream().mapToLong(Range::count).reduce(1, Math::multiplyExact);
    if (region.count() < count) {
      missing.set(0, Math.toIntExact(count));
      for (IndexBox box : region.boxes()) {
        rows(box, ranges).forEach(row -> missing.clear(row.first(), row.last() + 1));
      }
    }
    return missing;
  }

  /** The positions of the rows of a box along its last axis. */
  private static List<Range> rows(IndexBox box, List<Range> ranges) {
    List<Range> rows = List.of(new Range(0, 0));
    for (int axis = 0; axis < box.axes(); axis++) {
      Range side = ranges.get(axis);
      int first = box.first(axis) - side.first();
      int last = box.last(axis) - side.first();
      boolean isLast = axis == box.axes() - 1;
      rows =
          rows.stream()
              .flatMap(row -> {
                int start = row.first() * side.count();
                return isLast
                    ? Stream.of(new Range(start + first, start + last))
                    : IntStream.rangeClosed(start + first, start + last)
                        .mapToObj(at -> new Range(at, at));
              })
              .toList();
    }
    return rows;
  }
}
