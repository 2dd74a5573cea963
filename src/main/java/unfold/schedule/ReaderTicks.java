package unfold.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.circuit.IndexMap;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.unfolding.AffineIndex;
import unfold.unfolding.Instance;

/** When a portion that reads another may be computed. */
final class ReaderTicks {
  private final ReadingLink link;
  private final Extents extents;

  ReaderTicks(ReadingLink link, Extents extents) {
    this.link = link;
    this.extents = extents;
  }

  /**
   * The clock of the source as the target's index tells it, and never after its last value.
   *
   * @param clock the source's own
   */
  TickFunction clock(TickFunction clock) {
    int latest = clock.latest(link.source().node(), link.source().region());
    Optional<Map<String, AffineIndex>> lines = lines();
    if (lines.isPresent() && clock.isEven()) {
      return clock.read(lines.get(), reduced()).until(latest);
    }
    return TickFunction.byLayers(target -> read(clock, target), latest);
  }

  /** Of every axis of the source; empty where a child of a tree is read. */
  private Optional<Map<String, AffineIndex>> lines() {
    Map<String, AffineIndex> lines = new HashMap<>();
    List<IndexMap> maps = link.strand().wire().maps();
    for (int axis = 0; axis < maps.size(); axis++) {
      Optional<AffineIndex> line = AffineIndex.of(maps.get(axis), extents);
      if (line.isEmpty()) {
        return Optional.empty();
      }
      lines.put(link.source().node().axes().get(axis), line.get());
    }
    return Optional.of(lines);
  }

  private Map<String, Range> reduced() {
    Map<String, Range> reduced = new HashMap<>();
    for (IndexMap map : link.strand().wire().maps()) {
      map.reduced().forEach(axis -> reduced.put(axis, extents.range(axis)));
    }
    return reduced;
  }

  private long read(TickFunction clock, Instance target) {
    long latest = 0;
    for (var source : link.strand().sources(target)) {
      latest = Math.max(latest, clock.at(source));
    }
    return latest;
  }
}
