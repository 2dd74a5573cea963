package unfold.layout;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.equation.Place;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * Where blocks stand. Blocks that share an axis are aligned along it: what has no upright axis is a
 * row, below the grid if the grid reads it and else above; what has no level one is a column beside
 * the grid. What exists once stands over the one place it has to do with, or beside it where that
 * is in a grid.
 */
final class Strips {
  /** Blocks that share their rows, or their columns. */
  private record Strip(List<Block> blocks) {
    int level() {
      return blocks.stream().mapToInt(Block::level).min().orElse(0);
    }
  }

  private final Unfolding unfolding;
  private final Circuit circuit;
  private final Bearings bearings;
  private final SequencedMap<Block, Cell> cells;
  private final Map<String, Ruler> rulers;
  private final Map<Block, Double> xs = new HashMap<>();
  private final Map<Block, Double> ys = new HashMap<>();

  private Strips(
      Unfolding unfolding,
      Bearings bearings,
      SequencedMap<Block, Cell> cells,
      Map<String, Ruler> rulers) {
    this.unfolding = unfolding;
    this.circuit = unfolding.circuit();
    this.bearings = bearings;
    this.cells = cells;
    this.rulers = rulers;
  }

  /** The origin of each block: where its cell at the first indices has its own. */
  static SequencedMap<Block, Point> of(
      Unfolding unfolding,
      Bearings bearings,
      SequencedMap<Block, Cell> cells,
      Map<String, Ruler> rulers) {
    Strips strips = new Strips(unfolding, bearings, cells, rulers);
    strips.columns();
    strips.rows();
    strips.single();
    SequencedMap<Block, Point> origins = new LinkedHashMap<>();
    cells.keySet().forEach(block -> origins.put(block, strips.origin(block)));
    return origins;
  }

  private Point origin(Block block) {
    return new Point(requireNonNull(xs.get(block)), requireNonNull(ys.get(block)));
  }

  private Box whole(Block block) {
    List<Ruler> along =
        block.axes().stream().map(axis -> requireNonNull(rulers.get(axis))).toList();
    return Grids.whole(requireNonNull(cells.get(block)).box(), along);
  }

  private Box whole(Strip strip) {
    return strip.blocks.stream().map(this::whole).reduce(Box::union).orElseThrow();
  }

  /** All that has a level axis, and to its left and right what has none. */
  private void columns() {
    List<Block> level = blocks(block -> bearings.isLevel(block.axes()));
    level.forEach(block -> xs.put(block, 0.0));
    Strip grid = new Strip(level.isEmpty() ? List.of() : level);
    int before =
        level.stream()
            .filter(block -> bearings.isUpright(block.axes()))
            .mapToInt(Block::level)
            .min()
            .orElse(Integer.MIN_VALUE);
    double left = level.isEmpty() ? 0 : whole(grid).x();
    double right = level.isEmpty() ? 0 : whole(grid).right();
    List<Block> beside = blocks(this::isBeside);
    for (Block block : beside.reversed()) {
      if (block.level() < before) {
        Box box = whole(block);
        left -= Grids.BETWEEN_COLUMNS + box.width();
        xs.put(block, left - box.x());
      }
    }
    for (Block block : beside) {
      if (block.level() >= before) {
        Box box = whole(block);
        xs.put(block, right + Grids.BETWEEN_COLUMNS - box.x());
        right += Grids.BETWEEN_COLUMNS + box.width();
      }
    }
  }

  private boolean isBeside(Block block) {
    return !bearings.isLevel(block.axes())
        && (bearings.isUpright(block.axes()) || anchor(block).filter(this::isInGrid).isPresent());
  }

  private boolean isInGrid(Instance instance) {
    return bearings.isUpright(instance.node().axes());
  }

  private List<Block> blocks(java.util.function.Predicate<Block> wanted) {
    return cells.keySet().stream()
        .filter(wanted)
        .sorted(Comparator.comparingInt(Block::level))
        .toList();
  }

  /** From below, those first that the others read. */
  private void rows() {
    List<Block> upright = blocks(block -> bearings.isUpright(block.axes()));
    List<Strip> strips = new ArrayList<>();
    blocks(block -> !upright.contains(block) && !isBeside(block))
        .forEach(block -> strips.add(new Strip(List.of(block))));
    strips.sort(Comparator.comparingInt(Strip::level));
    if (!upright.isEmpty()) {
      Strip grid = new Strip(upright);
      long below = strips.stream().filter(it -> it.level() <= grid.level()).count();
      strips.add((int) below, grid);
    }
    double top = 0;
    for (Strip strip : strips) {
      Box box = whole(strip);
      double y = top - box.bottom();
      strip.blocks.forEach(block -> ys.put(block, y));
      top = y + box.y() - Grids.BETWEEN_ROWS;
    }
  }

  private void single() {
    for (Block block : cells.keySet()) {
      Optional<Point> anchor = anchor(block).flatMap(this::place);
      Point middle = requireNonNull(cells.get(block)).box().center();
      if (!ys.containsKey(block)) {
        ys.put(block, anchor.map(it -> it.y() - middle.y()).orElse(0.0));
      }
      if (!xs.containsKey(block)) {
        xs.put(block, anchor.map(Point::x).orElseGet(this::middle) - middle.x());
      }
    }
  }

  private double middle() {
    return cells.keySet().stream()
        .filter(block -> bearings.isLevel(block.axes()))
        .map(this::whole)
        .reduce(Box::union)
        .map(box -> box.center().x())
        .orElse(0.0);
  }

  private Optional<Point> place(Instance instance) {
    return cells.keySet().stream()
        .filter(block -> block.nodes().contains(instance.node()))
        .filter(block -> xs.containsKey(block) && ys.containsKey(block))
        .findFirst()
        .map(block ->
            Plane.at(instance, rulers)
                .plus(origin(block))
                .plus(within(block, instance.node()).center()));
  }

  private NodePlace within(Block block, Node node) {
    return requireNonNull(requireNonNull(cells.get(block)).nodes().get(node));
  }

  /** The only indexed place that a block of what exists once reads, or else that reads it. */
  private Optional<Instance> anchor(Block block) {
    if (!block.axes().isEmpty()) {
      return Optional.empty();
    }
    return only(wires(block)
            .filter(wire -> !block.nodes().contains(wire.source()))
            .map(this::source))
        .or(() ->
            only(
                wires(block)
                    .filter(wire -> !block.nodes().contains(wire.target()))
                    .map(this::target)));
  }

  private static Optional<Instance> only(Stream<Optional<Instance>> instances) {
    Set<Optional<Instance>> all = instances.collect(Collectors.toSet());
    return all.size() == 1 ? all.iterator().next() : Optional.empty();
  }

  private Stream<Wire> wires(Block block) {
    return circuit.graph().edgeSet().stream()
        .filter(wire -> !(wire.source() instanceof Node.ParameterNode))
        .filter(
            wire -> block.nodes().contains(wire.source()) || block.nodes().contains(wire.target()));
  }

  private Optional<Instance> source(Wire wire) {
    boolean fixed =
        !wire.maps().isEmpty()
            && wire.maps().stream().allMatch(unfold.circuit.IndexMap.Place.class::isInstance);
    return fixed
        ? Optional.of(
            new Instance(
                wire.source(),
                Index.of(
                    wire.maps().stream()
                        .map(unfold.circuit.IndexMap.Place.class::cast)
                        .mapToInt(map -> map.place().at(Map.of(), unfolding.extents()))
                        .toArray())))
        : Optional.empty();
  }

  private Optional<Instance> target(Wire wire) {
    List<Place> places = circuit.clauses(wire.target()).get(wire.clause()).places();
    boolean fixed =
        !places.isEmpty()
            && places.stream().allMatch(place -> place instanceof Place.Fixed it && it.isSingle());
    return fixed
        ? Optional.of(
            new Instance(
                wire.target(),
                Index.of(
                    places.stream()
                        .map(Place.Fixed.class::cast)
                        .mapToInt(it -> it.from().orElseThrow().at(Map.of(), unfolding.extents()))
                        .toArray())))
        : Optional.empty();
  }
}
