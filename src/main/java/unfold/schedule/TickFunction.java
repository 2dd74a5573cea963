package unfold.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import unfold.circuit.Node;
import unfold.equation.Extents.Range;
import unfold.unfolding.AffineIndex;
import unfold.unfolding.Direction;
import unfold.unfolding.Index;
import unfold.unfolding.IndexBox;
import unfold.unfolding.Instance;
import unfold.unfolding.Region;

/**
 * The tick at which a portion has its value, as a function of the index: the greatest of a few
 * numbers, each of which grows evenly along a direction, but none after a last tick. Such functions
 * are closed under what wires do to an index and, never too early, under maximum; so a tick is
 * known by arithmetic at any extent. Ticks of layers are looked up.
 *
 * @param fronts by direction, the tick at index 0; the constant is the one along no direction
 * @param layers ticks that no direction tells
 * @param last no index has its value after it: what a shift reads beyond a region is not there
 */
record TickFunction(Map<Direction, Long> fronts, List<ToLongFunction<Instance>> layers, long last) {
  private static final Direction NOWHERE = new Direction(Map.of());

  static final TickFunction START = always(0);

  static TickFunction always(long tick) {
    return new TickFunction(Map.of(NOWHERE, tick), List.of(), tick);
  }

  /** One tick a step along a direction, from the tick at index 0 on, up to a last tick. */
  static TickFunction along(Direction direction, long atZero, long last) {
    return new TickFunction(Map.of(NOWHERE, 0L, direction, atZero), List.of(), last);
  }

  static TickFunction byLayers(ToLongFunction<Instance> layers, long last) {
    return new TickFunction(Map.of(NOWHERE, 0L), List.of(layers), last);
  }

  int at(Instance instance) {
    long tick = 0;
    for (var front : fronts.entrySet()) {
      tick = Math.max(tick, front.getKey().of(instance) + front.getValue());
    }
    for (ToLongFunction<Instance> layer : layers) {
      tick = Math.max(tick, layer.applyAsLong(instance));
    }
    return (int) Math.min(last, tick);
  }

  /** Whether arithmetic alone tells the ticks. */
  boolean isEven() {
    return layers.isEmpty();
  }

  TickFunction max(TickFunction other) {
    Map<Direction, Long> both = new HashMap<>(fronts);
    other.fronts.forEach((direction, tick) -> both.merge(direction, tick, Math::max));
    List<ToLongFunction<Instance>> all = new ArrayList<>(layers);
    all.addAll(other.layers);
    return new TickFunction(both, all, Math.max(last, other.last));
  }

  /** The same ticks, but none after a last one. */
  TickFunction until(long tick) {
    return new TickFunction(fronts, layers, Math.min(last, tick));
  }

  /**
   * The ticks of a reader of these values, by its own index.
   *
   * @param lines the index that is read on each axis of the source
   * @param reduced the axes that the target reduces over, all of which it waits for
   */
  TickFunction read(Map<String, AffineIndex> lines, Map<String, Range> reduced) {
    Map<Direction, Long> read = new HashMap<>();
    fronts.forEach((direction, tick) -> {
      AffineIndex line = through(direction, lines).most(reduced);
      read.merge(new Direction(line.factors()), tick + line.constant(), Math::max);
    });
    return new TickFunction(read, List.of(), last);
  }

  private static AffineIndex through(Direction direction, Map<String, AffineIndex> lines) {
    AffineIndex sum = new AffineIndex(Map.of(), 0);
    for (var step : direction.steps().entrySet()) {
      AffineIndex line = lines.getOrDefault(step.getKey(), new AffineIndex(Map.of(), 0));
      sum = sum.plus(line.times(step.getValue()));
    }
    return sum;
  }

  /** The greatest tick in a region, which lies at a corner where arithmetic tells it. */
  int latest(Node node, Region region) {
    return corners(node, region).mapToInt(this::at).max().orElse(0);
  }

  /** Whether no index of a region has its value here after it has it there. */
  boolean isNotAfter(TickFunction later, Node node, Region region) {
    Stream<Instance> all =
        isEven() && later.isEven()
            ? corners(node, region)
            : region.stream().map(index -> new Instance(node, index));
    return all.allMatch(instance -> at(instance) <= later.at(instance));
  }

  private Stream<Instance> corners(Node node, Region region) {
    return isEven()
        ? region.boxes().stream().flatMap(BoxCorners::of).map(index -> new Instance(node, index))
        : region.stream().map(index -> new Instance(node, index));
  }

  /** The indices of a box that have a tick. */
  Stream<Index> indicesAt(int tick, Node node, IndexBox box) {
    if (box.axes() == 0 || !isEven()) {
      return StreamSupport.stream(box.spliterator(), false)
          .filter(index -> at(new Instance(node, index)) == tick);
    }
    int axis = box.axes() - 1;
    return BoxCorners.rows(box)
        .flatMap(row -> {
          Instance start = new Instance(node, row.nth(0));
          return indicesAt(tick, start, row, axis);
        });
  }

  /**
   * The indices of a row that have a tick: along it the ticks first fall, then rise, since each
   * front is a line.
   */
  private Stream<Index> indicesAt(int tick, Instance start, IndexBox row, int axis) {
    Range until = until(tick, start, row, axis);
    Range before = until(tick - 1, start, row, axis);
    if (tick == 0) {
      before = new Range(1, 0);
    }
    List<Range> parts =
        before.count() == 0
            ? List.of(until)
            : List.of(
                new Range(until.first(), before.first() - 1),
                new Range(before.last() + 1, until.last()));
    return parts.stream()
        .flatMap(part ->
            StreamSupport.stream(row.within(axis, part.first(), part.last()).spliterator(), false));
  }

  /** The stretch of a row where no front is beyond a tick. */
  private Range until(int tick, Instance start, IndexBox row, int axis) {
    long first = row.first(axis);
    long end = row.last(axis);
    if (tick >= last) {
      return new Range((int) first, (int) end);
    }
    String name = start.node().axes().get(axis);
    for (var front : fronts.entrySet()) {
      int step = front.getKey().along(name);
      long atFirst = front.getKey().of(start) + front.getValue();
      long room = tick - atFirst;
      if (step > 0) {
        end = Math.min(end, row.first(axis) + Math.floorDiv(room, (long) step));
      } else if (step < 0) {
        first = Math.max(first, row.first(axis) + Math.ceilDiv(room, (long) step));
      } else if (room < 0) {
        end = first - 1;
      }
    }
    return first > end ? new Range(1, 0) : new Range((int) first, (int) end);
  }
}
