package unfold.layout;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.circuit.Node;
import unfold.circuit.Node.ParameterNode;
import unfold.circuit.Wire;
import unfold.equation.Extents.Range;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.UnfoldingLayout.Placed;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Region;
import unfold.unfolding.Unfolding;

/** Where the instances of an unfolding along several axes stand: the cells of blocks. */
final class Plane {
  /** A cell in its place. */
  record Spot(Block block, Map<String, Integer> indices, Point origin) {}

  private static final int FAR = 1 << 30;
  private static final double BAND = 9;

  private final Unfolding unfolding;
  private final Map<String, Ruler> rulers;
  private final SequencedMap<Block, Cell> cells;
  private final SequencedMap<Block, Point> origins;
  private final Map<Node, Block> blocks = new HashMap<>();
  private final Map<Node, List<Region>> regions = new HashMap<>();

  private Plane(
      Unfolding unfolding,
      Map<String, Ruler> rulers,
      SequencedMap<Block, Cell> cells,
      SequencedMap<Block, Point> origins) {
    this.unfolding = unfolding;
    this.rulers = rulers;
    this.cells = Collections.unmodifiableSequencedMap(cells);
    this.origins = Collections.unmodifiableSequencedMap(origins);
    cells.keySet().forEach(block -> block.nodes().forEach(node -> blocks.putIfAbsent(node, block)));
    for (Node node : blocks.keySet()) {
      regions.put(node, List.of(unfolding.region(node), unfolding.assumed(node)));
    }
  }

  static Plane of(Unfolding unfolding) {
    Bearings bearings = Bearings.of(unfolding.circuit());
    Cells layouts = new Cells(unfolding.circuit(), bearings);
    SequencedMap<Block, Cell> cells = new LinkedHashMap<>();
    Blocks.of(unfolding.circuit()).forEach(block -> cells.put(block, layouts.of(block)));
    Map<String, Ruler> rulers = Grids.of(unfolding, bearings, cells);
    return new Plane(unfolding, rulers, cells, Strips.of(unfolding, bearings, cells, rulers));
  }

  Unfolding unfolding() {
    return unfolding;
  }

  /** From the origin of its block. */
  static Point at(Instance instance, Map<String, Ruler> rulers) {
    Point at = Point.ORIGIN;
    for (int axis = 0; axis < instance.index().axes(); axis++) {
      Ruler ruler = requireNonNull(rulers.get(instance.node().axes().get(axis)));
      at = at.plus(ruler.at(instance.index().at(axis)));
    }
    return at;
  }

  Block block(Node node) {
    return requireNonNull(blocks.get(node), node::id);
  }

  /** The way of a wire within a cell, seen from the centre of its target, where it is known. */
  Optional<Path> within(Wire wire) {
    Cell cell = requireNonNull(cells.get(block(wire.target())));
    return Optional.ofNullable(cell.wires().get(wire))
        .map(path -> {
          Point at = requireNonNull(cell.nodes().get(wire.target())).center();
          return path.translate(-at.x(), -at.y());
        });
  }

  NodePlace of(Instance instance) {
    return instance.node() instanceof ParameterNode
        ? in(firstSpot(instance), instance.node())
        : in(spot(instance), instance.node());
  }

  /** The cell that an instance is in. */
  Spot spot(Instance instance) {
    Block block = block(instance.node());
    Point origin = requireNonNull(origins.get(block)).plus(at(instance, rulers));
    return new Spot(block, instance.places(), origin);
  }

  NodePlace in(Spot spot, Node node) {
    return requireNonNull(requireNonNull(cells.get(spot.block)).nodes().get(node), node::id)
        .translate(spot.origin.x(), spot.origin.y());
  }

  /** Of a parameter, the first cell that has it. */
  private Spot firstSpot(Instance parameter) {
    Block block = block(parameter.node());
    return spots(block, whole(block))
        .filter(spot -> isIn(spot, parameter.node()))
        .filter(spot -> instance(parameter.node(), spot).equals(parameter))
        .findFirst()
        .orElseThrow();
  }

  /** Cells that come close to a box. */
  Stream<Spot> spots(Box visible) {
    return cells.keySet().stream().flatMap(block -> spots(block, visible));
  }

  private Stream<Spot> spots(Block block, Box visible) {
    List<Ruler> along =
        block.axes().stream().map(axis -> requireNonNull(rulers.get(axis))).toList();
    Box cell = requireNonNull(cells.get(block)).box();
    Spot none = new Spot(block, Map.of(), requireNonNull(origins.get(block)));
    return spots(none, along, cell, visible);
  }

  /** Fixes one axis after the other, the last of them first. */
  private static Stream<Spot> spots(Spot fixed, List<Ruler> rest, Box cell, Box visible) {
    if (rest.isEmpty()) {
      Box there = cell.translate(fixed.origin.x(), fixed.origin.y());
      return there.intersects(visible) ? Stream.of(fixed) : Stream.empty();
    }
    Ruler ruler = rest.getLast();
    List<Ruler> within = rest.subList(0, rest.size() - 1);
    Box inner = Grids.whole(cell, within).translate(fixed.origin.x(), fixed.origin.y());
    String axis = fixed.block.axes().get(rest.size() - 1);
    return indices(ruler, inner, visible)
        .boxed()
        .flatMap(index -> {
          Map<String, Integer> indices = new HashMap<>(fixed.indices);
          indices.put(axis, index);
          Point origin = fixed.origin.plus(ruler.at(index));
          return spots(new Spot(fixed.block, Map.copyOf(indices), origin), within, cell, visible);
        });
  }

  private static IntStream indices(Ruler ruler, Box inner, Box visible) {
    return switch (ruler) {
      case Ruler.Even it -> {
        Range x = meeting(it.step().x(), inner.x(), inner.right(), visible.x(), visible.right());
        Range y = meeting(it.step().y(), inner.y(), inner.bottom(), visible.y(), visible.bottom());
        yield IntStream.rangeClosed(
            (int) Math.max(it.range().first(), (long) it.zero() + Math.max(x.first(), y.first())),
            (int) Math.min(it.range().last(), (long) it.zero() + Math.min(x.last(), y.last())));
      }
      case Ruler.Branching it -> IntStream.rangeClosed(it.range().first(), it.range().last());
    };
  }

  /** Which multiples of a step bring a stretch to where it meets another. */
  private static Range meeting(double step, double from, double to, double low, double high) {
    if (step == 0) {
      return new Range(-FAR, FAR);
    }
    double one = (low - to) / step;
    double other = (high - from) / step;
    return new Range(
        (int) Math.clamp(Math.ceil(Math.min(one, other)), -FAR, FAR),
        (int) Math.clamp(Math.floor(Math.max(one, other)), -FAR, FAR));
  }

  /** What stands in cells that come close to a box. */
  Stream<Placed> within(Box visible) {
    return spots(visible).flatMap(this::in).filter(it -> it.place().box().intersects(visible));
  }

  private Stream<Placed> in(Spot spot) {
    return requireNonNull(cells.get(spot.block)).nodes().keySet().stream()
        .filter(node -> isIn(spot, node))
        .map(node -> new Placed(instance(node, spot), in(spot, node)));
  }

  /** Whether a node is at the indices of a cell; a parameter, where something there uses it. */
  boolean isIn(Spot spot, Node node) {
    return node instanceof ParameterNode
        ? unfolding.circuit().graph().outgoingEdgesOf(node).stream()
            .map(Wire::target)
            .filter(spot.block.nodes()::contains)
            .anyMatch(reader -> exists(instance(reader, spot)))
        : exists(instance(node, spot));
  }

  private boolean exists(Instance instance) {
    return requireNonNull(regions.get(instance.node())).stream()
        .anyMatch(region -> region.contains(instance.index()));
  }

  static Instance instance(Node node, Spot spot) {
    int[] index =
        node.axes().stream().mapToInt(axis -> requireNonNull(spot.indices.get(axis))).toArray();
    return new Instance(node, Index.of(index));
  }

  private Box whole(Block block) {
    Point origin = requireNonNull(origins.get(block));
    List<Ruler> along =
        block.axes().stream().map(axis -> requireNonNull(rulers.get(axis))).toList();
    return Grids.whole(requireNonNull(cells.get(block)).box(), along)
        .translate(origin.x(), origin.y());
  }

  /** All cells, with something in them or not. */
  Box extent() {
    return cells.keySet().stream()
        .map(this::whole)
        .reduce(Box::union)
        .orElse(Box.around(Point.ORIGIN, 0, 0));
  }

  /** Of the cell an instance is in, all nodes. */
  Box cell(Instance instance) {
    Spot spot = instance.node() instanceof ParameterNode ? firstSpot(instance) : spot(instance);
    return in(spot).map(it -> it.place().box()).reduce(Box::union).orElseThrow();
  }

  /** What lights up behind the cell an instance is in. */
  Box band(Instance instance) {
    return cell(instance).grow(BAND);
  }
}
