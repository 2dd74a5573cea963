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

/** Works out the ticks from which a portion that reads another may be computed. */
final class ReaderTicks {
  private final ReadingLink link;
  private final Extents extents;

  ReaderTicks(ReadingLink link, Extents extents) {
    this.link = link;
    this.extents = extents;
  }

  /**
   * The ticks of what the target reads, by the target's index; never after the source's last value.
   *
   * @param ticks those of the source, by its own index
   */
  TickFunction ticks(TickFunction ticks) {
    int latest = ticks.latest(link.source().node(), link.source().region());
    Optional<Map<String, AffineIndex>> lines = lines();
    if (lines.isPresent() && ticks.isEven() && !isBounded()) {
      return ticks.read(lines.get(), reduced()).until(latest);
    }
    return TickFunction.byLayers(target -> read(ticks, target), latest);
  }

  /**
   * Whether a reduction ends at an index of the target, so that each waits for values of its own.
   */
  private boolean isBounded() {
    return link.copies().wire().maps().stream()
        .flatMap(map -> map.reduced().stream())
        .anyMatch(extents.bounds()::containsKey);
  }

  /** The index that is read on every axis of the source; empty where a child of a tree is read. */
  private Optional<Map<String, AffineIndex>> lines() {
    Map<String, AffineIndex> lines = new HashMap<>();
    List<IndexMap> maps = link.copies().wire().maps();
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
    for (IndexMap map : link.copies().wire().maps()) {
      map.reduced().forEach(axis -> reduced.put(axis, extents.range(axis)));
    }
    return reduced;
  }

  private long read(TickFunction ticks, Instance target) {
    long latest = 0;
    for (var source : link.copies().sources(target)) {
      latest = Math.max(latest, ticks.at(source));
    }
    return latest;
  }
}
