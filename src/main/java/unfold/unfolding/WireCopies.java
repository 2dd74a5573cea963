package unfold.unfolding;

import java.util.Optional;
import java.util.stream.Stream;
import unfold.circuit.Wire;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;

/** All copies of a wire: which source indices each target index reads, and back. */
public abstract sealed class WireCopies permits SeparableCopies, ScatteredCopies {
  final Wire wire;
  final Region sources;
  final Region targets;
  final Extents extents;

  WireCopies(Wire wire, Region sources, Region targets, Extents extents) {
    this.wire = wire;
    this.sources = sources;
    this.targets = targets;
    this.extents = extents;
  }

  /**
   * @param sources where the source exists
   * @param targets where the clause that reads it defines the target
   */
  static WireCopies of(Wire wire, Region sources, Region targets, Extents extents) {
    return SeparableCopies.suits(wire)
        ? new SeparableCopies(wire, sources, targets, extents)
        : new ScatteredCopies(wire, sources, targets, extents);
  }

  public Wire wire() {
    return wire;
  }

  /** Those of the copies that lead from one region to another. */
  public WireCopies between(Region someSources, Region someTargets) {
    return of(wire, someSources, someTargets, extents);
  }

  Region targets() {
    return targets;
  }

  /** A box around what a target index reads, whether it exists or not. */
  public IndexBox read(Index target) {
    return read(IndexBox.of(target));
  }

  /** A box around what a box of target indices reads, whether it exists or not. */
  IndexBox read(IndexBox target) {
    int axes = wire.maps().size();
    int[] first = new int[axes];
    int[] last = new int[axes];
    for (int axis = 0; axis < axes; axis++) {
      Range range =
          AffineIndex.of(wire.maps().get(axis), extents)
              .map(line -> along(line, target))
              .orElseGet(this::wholeTree);
      first[axis] = range.first();
      last[axis] = range.last();
    }
    return IndexBox.of(first, last);
  }

  private Range along(AffineIndex line, IndexBox target) {
    return line.range(axis -> side(axis, target));
  }

  /** Below a leaf there is node 0, which does not exist. */
  private Range wholeTree() {
    return new Range(0, extents.range(wire.target().axes().getFirst()).last());
  }

  /** The indices of a target's box on an axis; all of the axis where the target reduces over it. */
  Range side(String axis, IndexBox target) {
    int position = wire.target().axes().indexOf(axis);
    return position < 0 || reduces(axis)
        ? extents.range(axis)
        : new Range(target.first(position), target.last(position));
  }

  boolean reduces(String axis) {
    return wire.maps().stream().anyMatch(map -> map.reduced().contains(axis));
  }

  /** The corners of all that is read. */
  Stream<IndexBox> reads() {
    return targets.boxes().stream().map(this::read);
  }

  /** The indices of a target's box that read anything in a source's box, and maybe a few more. */
  abstract IndexBox readers(IndexBox target, IndexBox source);

  abstract Iterable<Index> sourcesOf(Index target);

  /** What an instance of the target reads. */
  public Iterable<Instance> sources(Instance target) {
    return LazyIterables.map(
        sourcesOf(target.index()), index -> new Instance(wire.source(), index));
  }

  abstract long countSourcesOf(Index target);

  abstract Iterable<Index> targetsOf(Index source);

  abstract long countTargetsOf(Index source);

  /** How many copies the wire has. */
  public abstract long count();

  /** Whether it has none, which may be known sooner. */
  public abstract boolean isEmpty();

  abstract boolean connects(Index source, Index target);

  /** What a target index reads although it does not exist. */
  abstract Region assumedBy(Index target);

  /** All that is read although it does not exist. */
  abstract Stream<IndexBox> assumed();

  /**
   * How far its ends lie apart along a direction; empty where no number bounds it, as in a tree.
   * Where it is the same at every extent, it is so without any copies too.
   *
   * @return empty where there are no copies either
   */
  public Optional<Gap> gap(Direction direction) {
    return new Distance(this, direction).gap();
  }
}
