package unfold.unfolding;

import java.util.Optional;
import java.util.stream.Stream;
import unfold.circuit.Wire;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;

/** All copies of a wire: the source indices that each target index reads, and the reverse. */
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
   * The copies of a wire between two regions.
   *
   * @param sources where the source exists
   * @param targets where the clause that reads it defines the target
   */
  static WireCopies of(Wire wire, Region sources, Region targets, Extents extents) {
    return SeparableCopies.suits(wire, extents)
        ? new SeparableCopies(wire, sources, targets, extents)
        : new ScatteredCopies(wire, sources, targets, extents);
  }

  public Wire wire() {
    return wire;
  }

  /** The copies that lead from one region to another. */
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

  /** The nodes of the tree and 0, the child of a leaf, which does not exist. */
  private Range wholeTree() {
    return new Range(0, extents.range(wire.target().axes().getFirst()).last());
  }

  /**
   * The indices of a target's box on an axis; where the target reduces over it all that any index
   * of the box reduces.
   */
  Range side(String axis, IndexBox target) {
    int position = wire.target().axes().indexOf(axis);
    if (position >= 0 && !reduces(axis)) {
      return new Range(target.first(position), target.last(position));
    }
    Range whole = extents.range(axis);
    return Optional.ofNullable(extents.bounds().get(axis))
        .filter(_ -> reduces(axis))
        .map(it -> new AffineIndex(it.axes(), it.ends(extents)).range(own -> side(own, target)))
        .map(it -> new Range(whole.first(), it.last()))
        .orElse(whole);
  }

  boolean reduces(String axis) {
    return wire.maps().stream().anyMatch(map -> map.reduced().contains(axis));
  }

  /** The boxes around all that is read. */
  Stream<IndexBox> reads() {
    return targets.boxes().stream().map(this::read);
  }

  /** The indices of a target's box that read anything in a source's box, and maybe a few more. */
  abstract IndexBox readers(IndexBox target, IndexBox source);

  abstract Iterable<Index> sourcesOf(Index target);

  /** The instances that an instance of the target reads. */
  public Iterable<Instance> sources(Instance target) {
    return LazyIterables.map(
        sourcesOf(target.index()), index -> new Instance(wire.source(), index));
  }

  abstract long countSourcesOf(Index target);

  abstract Iterable<Index> targetsOf(Index source);

  abstract long countTargetsOf(Index source);

  /** The number of copies. */
  public abstract long count();

  /** Whether there are no copies, which may be known sooner than their number. */
  public abstract boolean isEmpty();

  abstract boolean connects(Index source, Index target);

  /** The indices that a target index reads although they do not exist. */
  abstract Region assumedBy(Index target);

  /** The boxes of indices that are read although they do not exist. */
  abstract Stream<IndexBox> assumed();

  /**
   * The distance between the ends of the copies along a direction; empty where no number bounds it,
   * as in a tree. Where it is the same at every extent, it is given without any copies too.
   *
   * @return empty where there are no copies either
   */
  public Optional<Gap> gap(Direction direction) {
    return new Distance(this, direction).gap();
  }
}
