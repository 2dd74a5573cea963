package unfold.unfolding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.circuit.IndexMap;
import unfold.equation.Extents.Range;

/** The distance that a wire's copies lead along a direction: target minus source. */
final class Distance {
  private final WireCopies copies;
  private final Direction direction;

  Distance(WireCopies copies, Direction direction) {
    this.copies = copies;
    this.direction = direction;
  }

  /**
   * The range of distances; empty without copies, or where the numbers of a tree's children count.
   */
  Optional<Gap> gap() {
    List<IndexMap> maps = followed().mapToObj(copies.wire.maps()::get).toList();
    if (maps.stream().anyMatch(map -> AffineIndex.of(map, copies.extents).isEmpty())) {
      return Optional.empty();
    }
    AffineIndex line = line();
    boolean same = line.factors().isEmpty() && followed().noneMatch(this::isReduced);
    return same
        ? Optional.of(new Gap(line.constant(), line.constant()))
        : copies.targets.boxes().stream()
            .flatMap(target -> copies.sources.boxes().stream().flatMap(it -> gap(line, target, it)))
            .reduce(Gap::or);
  }

  private Stream<Gap> gap(AffineIndex line, IndexBox target, IndexBox source) {
    IndexBox readers = copies.readers(target, source);
    if (readers.isEmpty()) {
      return Stream.empty();
    }
    Range own = line.range(axis -> own(axis, readers));
    int nearest = own.first();
    int farthest = own.last();
    for (int axis : followed().filter(this::isReduced).toArray()) {
      Range read = read(axis, readers, source);
      int step = step(axis);
      nearest -= Math.max(step * read.first(), step * read.last());
      farthest -= Math.min(step * read.first(), step * read.last());
    }
    Range whole = beforeEnds(line, readers);
    return Stream.of(new Gap(Math.max(nearest, whole.first()), Math.min(farthest, whole.last())));
  }

  /**
   * The distances if the source had no ends: what a sum to t reads is at most t whatever t is,
   * which the ranges of both by themselves do not tell.
   */
  private Range beforeEnds(AffineIndex line, IndexBox readers) {
    AffineIndex nearest = line;
    AffineIndex farthest = line;
    for (int axis : followed().filter(this::isReduced).toArray()) {
      AffineIndex read = known(axis).times(step(axis));
      nearest = nearest.plus(end(read, true).times(-1));
      farthest = farthest.plus(end(read, false).times(-1));
    }
    int first = nearest.range(axis -> own(axis, readers)).first();
    return new Range(first, farthest.range(axis -> own(axis, readers)).last());
  }

  /** The greatest or least value over the reduced axes, by the target's own index. */
  private AffineIndex end(AffineIndex read, boolean greatest) {
    AffineIndex end = new AffineIndex(Map.of(), read.constant());
    for (var factor : read.factors().entrySet()) {
      AffineIndex value = new AffineIndex(Map.of(factor.getKey(), 1), 0);
      if (copies.reduces(factor.getKey())) {
        boolean last = factor.getValue() > 0 == greatest;
        value = last ? last(factor.getKey()) : first(factor.getKey());
      }
      end = end.plus(value.times(factor.getValue()));
    }
    return end;
  }

  private AffineIndex first(String reduced) {
    return new AffineIndex(Map.of(), copies.extents.range(reduced).first());
  }

  private AffineIndex last(String reduced) {
    return Optional.ofNullable(copies.extents.bounds().get(reduced))
        .map(it -> new AffineIndex(it.axes(), it.ends(copies.extents)))
        .orElseGet(() -> new AffineIndex(Map.of(), copies.extents.last(reduced)));
  }

  /** The target's own indices on an axis, also where it reduces over an axis of the same name. */
  private Range own(String axis, IndexBox readers) {
    int position = copies.wire.target().axes().indexOf(axis);
    return position < 0
        ? copies.extents.range(axis)
        : new Range(readers.first(position), readers.last(position));
  }

  /** The existing part of what a reduction reads along an axis of the source. */
  private Range read(int axis, IndexBox readers, IndexBox source) {
    Range read = known(axis).range(name -> copies.side(name, readers));
    return new Range(
        Math.max(read.first(), source.first(axis)), Math.min(read.last(), source.last(axis)));
  }

  /** The positions of the source's axes that lead along the direction. */
  private IntStream followed() {
    return IntStream.range(0, copies.wire.maps().size()).filter(axis -> step(axis) != 0);
  }

  private int step(int axis) {
    return direction.along(copies.wire.source().axes().get(axis));
  }

  private AffineIndex known(int axis) {
    return AffineIndex.of(copies.wire.maps().get(axis), copies.extents).orElseThrow();
  }

  private boolean isReduced(int axis) {
    return known(axis).factors().keySet().stream().anyMatch(copies::reduces);
  }

  /** The distance as an affine index, without what a reduction reads. */
  private AffineIndex line() {
    Map<String, Integer> factors = new HashMap<>();
    copies.wire.target().axes().forEach(axis -> factors.put(axis, direction.along(axis)));
    int constant = 0;
    for (int axis : followed().filter(it -> !isReduced(it)).toArray()) {
      AffineIndex read = known(axis);
      int step = step(axis);
      read.factors().forEach((name, factor) -> factors.merge(name, -step * factor, Integer::sum));
      constant -= step * read.constant();
    }
    factors.values().removeIf(factor -> factor == 0);
    return new AffineIndex(factors, constant);
  }
}
