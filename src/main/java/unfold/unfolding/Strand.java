package unfold.unfolding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.circuit.IndexMap;
import unfold.circuit.Wire;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;

/**
 * All copies of a wire, by arithmetic: which source indices each target index reads, and back.
 * Every map of a wire is separable, so that boxes go to boxes.
 */
public final class Strand {
  private final Wire wire;
  private final Region sources;
  private final Region targets;
  private final Extents extents;

  /**
   * @param sources where the source exists
   * @param targets where the clause that reads it defines the target
   */
  Strand(Wire wire, Region sources, Region targets, Extents extents) {
    this.wire = wire;
    this.sources = sources;
    this.targets = targets;
    this.extents = extents;
  }

  public Wire wire() {
    return wire;
  }

  /** Those of the copies that lead from one region to another. */
  public Strand between(Region someSources, Region someTargets) {
    return new Strand(wire, someSources, someTargets, extents);
  }

  /** What a target index reads, whether it exists or not. */
  public IndexBox read(Index target) {
    return read(IndexBox.of(target));
  }

  private IndexBox read(IndexBox target) {
    int axes = wire.maps().size();
    int[] first = new int[axes];
    int[] last = new int[axes];
    for (int axis = 0; axis < axes; axis++) {
      switch (wire.maps().get(axis)) {
        case IndexMap.Shift it -> {
          first[axis] = target.first(position(it)) + it.offset();
          last[axis] = target.last(position(it)) + it.offset();
        }
        case IndexMap.Place it -> {
          first[axis] = it.place().at(Map.of(), extents);
          last[axis] = first[axis];
        }
        case IndexMap.Over it -> {
          first[axis] = extents.range(it.axis()).first() + it.offset();
          last[axis] = extents.range(it.axis()).last() + it.offset();
        }
      }
    }
    return IndexBox.of(first, last);
  }

  private int position(IndexMap.Shift shift) {
    return wire.target().axes().indexOf(shift.axis());
  }

  Iterable<Index> sourcesOf(Index target) {
    return targets.contains(target) ? new Region(existing(target)) : Region.EMPTY;
  }

  long countSourcesOf(Index target) {
    return targets.contains(target)
        ? existing(target).stream().mapToLong(IndexBox::count).sum()
        : 0;
  }

  private List<IndexBox> existing(Index target) {
    IndexBox read = read(target);
    return sources.boxes().stream().map(read::intersect).toList();
  }

  Iterable<Index> targetsOf(Index source) {
    return new Region(readersOf(source));
  }

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

  /** The indices of a target's box that read anything in a source's box. */
  private IndexBox readers(IndexBox target, IndexBox source) {
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

  /** How many copies the wire has. */
  public long count() {
    long sum = 0;
    for (IndexBox target : targets.boxes()) {
      for (IndexBox source : sources.boxes()) {
        sum += readers(target, source).count() * copies(source);
      }
    }
    return sum;
  }

  /** How many indices of a source's box one reader reads. */
  private long copies(IndexBox source) {
    long product = 1;
    for (int axis = 0; axis < wire.maps().size(); axis++) {
      if (wire.maps().get(axis) instanceof IndexMap.Over over) {
        product *= overlap(over, source.first(axis), source.last(axis));
      }
    }
    return product;
  }

  /**
   * How far its ends lie apart; empty where there are no copies, or where source and target do not
   * have one and the same axis.
   */
  public Optional<Gap> gap() {
    if (wire.source().axes().size() != 1 || !wire.source().axes().equals(wire.target().axes())) {
      return Optional.empty();
    }
    if (wire.maps().getFirst() instanceof IndexMap.Shift shift) {
      return Optional.of(new Gap(-shift.offset(), -shift.offset()));
    }
    return targets.boxes().stream()
        .flatMap(target -> sources.boxes().stream().flatMap(source -> gap(target, source)))
        .reduce(Gap::or);
  }

  private Stream<Gap> gap(IndexBox target, IndexBox source) {
    IndexBox readers = readers(target, source);
    if (readers.isEmpty()) {
      return Stream.empty();
    }
    IndexBox read = read(readers).intersect(source);
    return Stream.of(new Gap(readers.first(0) - read.last(0), readers.last(0) - read.first(0)));
  }

  boolean connects(Index source, Index target) {
    return targets.contains(target) && sources.contains(source) && read(target).contains(source);
  }

  /** What a target index reads although it does not exist. */
  Region assumedBy(Index target) {
    return targets.contains(target)
        ? new Region(List.of(read(target))).minus(sources.boxes())
        : Region.EMPTY;
  }

  /** All that is read although it does not exist. */
  Stream<IndexBox> assumed() {
    return targets.boxes().stream()
        .flatMap(box -> new Region(List.of(read(box))).minus(sources.boxes()).boxes().stream());
  }

  /** The corners of all that is read. */
  Stream<IndexBox> reads() {
    return targets.boxes().stream().map(this::read);
  }

  Region targets() {
    return targets;
  }
}
