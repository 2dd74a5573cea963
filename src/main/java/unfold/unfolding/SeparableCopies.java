package unfold.unfolding;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import unfold.circuit.IndexMap;
import unfold.circuit.Wire;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;

/**
 * The copies of a wire that reads each axis of its source by itself, so that boxes go to boxes by
 * arithmetic.
 */
final class SeparableCopies extends WireCopies {
  SeparableCopies(Wire wire, Region sources, Region targets, Extents extents) {
    super(wire, sources, targets, extents);
  }

  /** Whether a wire reads each axis of the source by itself: by squares, places and whole axes. */
  static boolean suits(Wire wire, Extents extents) {
    return wire.maps().stream()
        .noneMatch(map ->
            map instanceof IndexMap.General
                || map instanceof IndexMap.Child
                || map.reduced().stream().anyMatch(extents.bounds()::containsKey));
  }

  private int position(IndexMap.Shift shift) {
    return wire.target().axes().indexOf(shift.axis());
  }

  @Override
  Iterable<Index> sourcesOf(Index target) {
    return targets.contains(target) ? new Region(existing(target)) : Region.EMPTY;
  }

  @Override
  long countSourcesOf(Index target) {
    return targets.contains(target)
        ? existing(target).stream().mapToLong(IndexBox::count).sum()
        : 0;
  }

  private List<IndexBox> existing(Index target) {
    IndexBox read = read(target);
    return sources.boxes().stream().map(read::intersect).toList();
  }

  @Override
  Iterable<Index> targetsOf(Index source) {
    return new Region(readersOf(source));
  }

  @Override
  long countTargetsOf(Index source) {
    return readersOf(source).stream().mapToLong(IndexBox::count).sum();
  }

  private List<IndexBox> readersOf(Index source) {
    if (!sources.contains(source)) {
      return List.of();
    }
    IndexBox only = IndexBox.of(source);
    return targets.boxes().stream().map(box -> readers(box, only)).toList();
  }

  @Override
  IndexBox readers(IndexBox target, IndexBox source) {
    IndexBox readers = target;
    for (int axis = 0; axis < wire.maps().size(); axis++) {
      int from = source.first(axis);
      int to = source.last(axis);
      readers =
          switch (wire.maps().get(axis)) {
            case IndexMap.Shift it ->
                readers.within(position(it), from - it.offset(), to - it.offset());
            case IndexMap.Place it -> {
              int place = it.place().at(Map.of(), extents);
              yield from <= place && place <= to ? readers : readers.none();
            }
            case IndexMap.Over it -> overlap(it, from, to) > 0 ? readers : readers.none();
            case IndexMap.General _, IndexMap.Child _ -> throw new IllegalStateException();
          };
    }
    return readers;
  }

  private long overlap(IndexMap.Over over, int from, int to) {
    Range range = extents.range(over.axis());
    int first = Math.max(range.first() + over.offset(), from);
    int last = Math.min(range.last() + over.offset(), to);
    return Math.max(0, (long) last - first + 1);
  }

  @Override
  public long count() {
    long sum = 0;
    for (IndexBox target : targets.boxes()) {
      for (IndexBox source : sources.boxes()) {
        sum += readers(target, source).count() * copies(source);
      }
    }
    return sum;
  }

  /** The number of indices of a source's box that one reader reads. */
  private long copies(IndexBox source) {
    long product = 1;
    for (int axis = 0; axis < wire.maps().size(); axis++) {
      if (wire.maps().get(axis) instanceof IndexMap.Over over) {
        product *= overlap(over, source.first(axis), source.last(axis));
      }
    }
    return product;
  }

  @Override
  public boolean isEmpty() {
    return count() == 0;
  }

  @Override
  boolean connects(Index source, Index target) {
    return targets.contains(target) && sources.contains(source) && read(target).contains(source);
  }

  @Override
  Region assumedBy(Index target) {
    return targets.contains(target)
        ? new Region(List.of(read(target))).minus(sources.boxes())
        : Region.EMPTY;
  }

  @Override
  Stream<IndexBox> assumed() {
    return targets.boxes().stream()
        .flatMap(box -> new Region(List.of(read(box))).minus(sources.boxes()).boxes().stream());
  }
}
