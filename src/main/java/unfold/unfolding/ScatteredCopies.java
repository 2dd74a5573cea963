package unfold.unfolding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.circuit.IndexMap;
import unfold.circuit.Wire;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;

/**
 * The copies of a wire that reads by any whole-number expression, or along a tree: each index is
 * worked out by itself, among those that bounds leave over.
 */
final class ScatteredCopies extends WireCopies {
  private static final int ROUNDS = 3;

  private final List<String> reduced;

  /** Whether what one target reads is a whole box, whose indices need not be worked out. */
  private final boolean readsBoxes;

  ScatteredCopies(Wire wire, Region sources, Region targets, Extents extents) {
    super(wire, sources, targets, extents);
    this.reduced =
        wire.maps().stream()
            .flatMap(map -> map.reduced().stream().sorted())
            .distinct()
            .sorted(Comparator.comparing(extents.bounds()::containsKey))
            .toList();
    this.readsBoxes = readsBoxes();
  }

  /** Whether each reduced axis moves one index of the source alone, by one at a time. */
  private boolean readsBoxes() {
    List<String> moved =
        wire.maps().stream().flatMap(map -> map.reduced().stream()).distinct().toList();
    long moves = wire.maps().stream().mapToLong(map -> map.reduced().size()).sum();
    return moves == moved.size()
        && wire.maps().stream()
            .allMatch(map ->
                map.reduced().size() < 2
                    && AffineIndex.of(map, extents).filter(line -> isEven(line, map)).isPresent());
  }

  private static boolean isEven(AffineIndex line, IndexMap map) {
    return map.reduced().stream()
        .allMatch(axis -> Math.abs(line.factors().getOrDefault(axis, 0)) == 1);
  }

  @Override
  Iterable<Index> sourcesOf(Index target) {
    return existing(target);
  }

  @Override
  long countSourcesOf(Index target) {
    if (!readsBoxes) {
      return existing(target).size();
    }
    IndexBox read = read(target);
    return targets.contains(target)
        ? sources.boxes().stream().mapToLong(box -> read.intersect(box).count()).sum()
        : 0;
  }

  private List<Index> existing(Index target) {
    return targets.contains(target) ? read(target, sources::contains) : List.of();
  }

  /** The indices that one target index reads, each once. */
  private List<Index> read(Index target, Predicate<Index> wanted) {
    Map<String, Integer> indices = new HashMap<>(new Instance(wire.target(), target).places());
    Set<Index> read = new LinkedHashSet<>();
    readAll(indices, 0, read);
    return read.stream().filter(this::isSomewhere).filter(wanted).toList();
  }

  /** Whether an index is a place at all: a leaf has no children, not even assumed ones. */
  private boolean isSomewhere(Index read) {
    return IntStream.range(0, read.axes())
        .noneMatch(axis -> wire.maps().get(axis) instanceof IndexMap.Child && read.at(axis) == 0);
  }

  /** Reads at every index of the reduced axes from one position on. */
  private void readAll(Map<String, Integer> indices, int position, Set<Index> read) {
    if (position == reduced.size()) {
      read.add(at(indices));
      return;
    }
    String axis = reduced.get(position);
    Range range = extents.reduced(axis, indices);
    for (int index = range.first(); index <= range.last(); index++) {
      indices.put(axis, index);
      readAll(indices, position + 1, read);
    }
  }

  private Index at(Map<String, Integer> indices) {
    return Index.of(wire.maps().stream().mapToInt(map -> map.at(indices, extents)).toArray());
  }

  @Override
  Iterable<Index> targetsOf(Index source) {
    return sources.contains(source) ? readersOf(source) : List.of();
  }

  @Override
  long countTargetsOf(Index source) {
    return sources.contains(source) ? readersOf(source).size() : 0;
  }

  private List<Index> readersOf(Index source) {
    List<Index> readers = new ArrayList<>();
    for (IndexBox box : targets.boxes()) {
      for (Index target : readers(box, IndexBox.of(source))) {
        if (!read(target, source::equals).isEmpty()) {
          readers.add(target);
        }
      }
    }
    return readers;
  }

  /**
   * Narrows the box in a few rounds: each affine index bounds its axes by the bounds of the others.
   */
  @Override
  IndexBox readers(IndexBox target, IndexBox source) {
    IndexBox box = target;
    for (int round = 0; round < ROUNDS && !box.isEmpty(); round++) {
      for (int axis = 0; axis < wire.maps().size(); axis++) {
        IndexMap map = wire.maps().get(axis);
        Optional<AffineIndex> line = AffineIndex.of(map, extents);
        Range wanted = new Range(source.first(axis), source.last(axis));
        IndexBox before = box;
        box =
            line.map(it -> bounded(it, wanted, before)).orElseGet(() -> above(map, wanted, before));
      }
    }
    return box;
  }

  /**
   * The targets above a child: one child has one parent, which saves asking every node of a tree.
   */
  private IndexBox above(IndexMap map, Range wanted, IndexBox target) {
    if (map instanceof IndexMap.Child(String axis, _) && wanted.count() == 1) {
      int parent = extents.tree(axis).parent(wanted.first());
      return target.within(wire.target().axes().indexOf(axis), parent, parent);
    }
    return target;
  }

  private IndexBox bounded(AffineIndex line, Range wanted, IndexBox target) {
    Range whole = line.range(axis -> side(axis, target));
    if (whole.last() < wanted.first() || wanted.last() < whole.first()) {
      return target.none();
    }
    IndexBox box = target;
    List<String> axes = wire.target().axes();
    for (int position = 0; position < axes.size(); position++) {
      int factor = line.factors().getOrDefault(axes.get(position), 0);
      if (factor != 0 && !reduced.contains(axes.get(position))) {
        Range own = new Range(target.first(position), target.last(position));
        int least = whole.first() - Math.min(factor * own.first(), factor * own.last());
        int most = whole.last() - Math.max(factor * own.first(), factor * own.last());
        box = between(box, position, factor, wanted.first() - most, wanted.last() - least);
      }
    }
    return box;
  }

  /** The part of a box where a multiple of the index lies between two numbers. */
  private static IndexBox between(IndexBox box, int position, int factor, int low, int high) {
    return factor > 0
        ? box.within(position, Math.ceilDiv(low, factor), Math.floorDiv(high, factor))
        : box.within(position, Math.ceilDiv(high, factor), Math.floorDiv(low, factor));
  }

  @Override
  public long count() {
    return perSource().mapToLong(this::countSourcesOf).sum();
  }

  @Override
  public boolean isEmpty() {
    return perSource().allMatch(target -> countSourcesOf(target) == 0);
  }

  /** The targets that may read an existing index, each once. */
  private Stream<Index> perSource() {
    return targets.boxes().stream()
        .flatMap(target ->
            Region.union(sources.boxes().stream().map(source -> readers(target, source)).toList())
                .stream());
  }

  @Override
  boolean connects(Index source, Index target) {
    return targets.contains(target)
        && sources.contains(source)
        && !read(target, source::equals).isEmpty();
  }

  @Override
  Region assumedBy(Index target) {
    return targets.contains(target)
        ? Region.union(
            read(target, it -> !sources.contains(it)).stream().map(IndexBox::of).toList())
        : Region.EMPTY;
  }

  @Override
  Stream<IndexBox> assumed() {
    return targets.boxes().stream()
        .flatMap(box -> new Region(List.of(read(box))).minus(sources.boxes()).stream())
        .distinct()
        .filter(index -> !readersOf(index).isEmpty())
        .map(IndexBox::of);
  }
}
