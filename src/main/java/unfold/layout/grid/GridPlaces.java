package unfold.layout.grid;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;
import unfold.layout.place.PlacedInstance;
import unfold.unfolding.Instance;
import unfold.unfolding.Region;
import unfold.unfolding.Unfolding;

/** The places of the instances of an unfolding along several axes, in the cells of blocks. */
public final class GridPlaces {
  private static final double BAND = 9;

  private final Unfolding unfolding;
  private final Map<String, AxisRuler> rulers;
  private final SequencedMap<Block, Cell> cells;
  private final SequencedMap<Block, Point> origins;
  private final Map<Node, Block> blocks = new HashMap<>();
  private final Map<Node, List<Region>> regions = new HashMap<>();

  private GridPlaces(
      Unfolding unfolding,
      Map<String, AxisRuler> rulers,
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

  public static GridPlaces of(Unfolding unfolding) {
    AxisDirections bearings = AxisDirections.of(unfolding.circuit());
    CellLayout layouts = new CellLayout(unfolding.circuit(), bearings);
    SequencedMap<Block, Cell> cells = new LinkedHashMap<>();
    Blocks.of(unfolding.circuit(), bearings).forEach(block -> cells.put(block, layouts.of(block)));
    SequencedMap<Block, Cell> apart = BlockSeparation.of(cells, bearings);
    Map<String, AxisRuler> rulers = Grids.of(unfolding, bearings, apart);
    return new GridPlaces(
        unfolding, rulers, apart, BlockArrangement.of(unfolding, bearings, apart, rulers));
  }

  Unfolding unfolding() {
    return unfolding;
  }

  /** The place of an instance, from the origin of its block. */
  static Point at(Instance instance, Map<String, AxisRuler> rulers) {
    Point at = Point.ORIGIN;
    for (int axis = 0; axis < instance.index().axes(); axis++) {
      AxisRuler ruler = requireNonNull(rulers.get(instance.node().axes().get(axis)));
      at = at.plus(ruler.at(instance.index().at(axis)));
    }
    return at;
  }

  private Block block(Node node) {
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

  public NodePlace of(Instance instance) {
    return standsWithReaders(instance.node())
        ? in(firstCell(instance), instance.node())
        : in(cellOf(instance), instance.node());
  }

  private boolean standsWithReaders(Node node) {
    return Parameters.standsWithReaders(node, unfolding.circuit());
  }

  /** The cell that an instance is in. */
  CellPlace cellOf(Instance instance) {
    Block block = block(instance.node());
    Point origin = requireNonNull(origins.get(block)).plus(at(instance, rulers));
    return new CellPlace(block, instance.places(), origin);
  }

  NodePlace in(CellPlace cell, Node node) {
    return requireNonNull(requireNonNull(cells.get(cell.block())).nodes().get(node), node::id)
        .translate(cell.origin().x(), cell.origin().y());
  }

  /** The first cell that has a parameter. */
  private CellPlace firstCell(Instance parameter) {
    Block block = block(parameter.node());
    return cells(block, whole(block))
        .filter(cell -> isIn(cell, parameter.node()))
        .filter(cell -> cell.instance(parameter.node()).equals(parameter))
        .findFirst()
        .orElseThrow();
  }

  /** The cells that come close to a box. */
  private Stream<CellPlace> cells(Box visible) {
    return cells.keySet().stream().flatMap(block -> cells(block, visible));
  }

  private Stream<CellPlace> cells(Block block, Box visible) {
    Box cell = requireNonNull(cells.get(block)).box();
    CellPlace none = new CellPlace(block, Map.of(), requireNonNull(origins.get(block)));
    return new CellPlaces(cell, visible).along(block.along(rulers), none);
  }

  /** The instances placed within a box. */
  public Stream<PlacedInstance> within(Box visible) {
    return cells(visible).flatMap(this::in).filter(it -> it.place().box().intersects(visible));
  }

  private Stream<PlacedInstance> in(CellPlace cell) {
    return requireNonNull(cells.get(cell.block())).nodes().keySet().stream()
        .filter(node -> isIn(cell, node))
        .map(node -> new PlacedInstance(cell.instance(node), in(cell, node)));
  }

  /**
   * Whether a node is at the indices of a cell; for a parameter, whether something there uses it.
   */
  private boolean isIn(CellPlace cell, Node node) {
    return standsWithReaders(node)
        ? unfolding.circuit().graph().outgoingEdgesOf(node).stream()
            .map(Wire::target)
            .filter(cell.block().nodes()::contains)
            .anyMatch(reader -> exists(cell.instance(reader)))
        : exists(cell.instance(node));
  }

  private boolean exists(Instance instance) {
    return requireNonNull(regions.get(instance.node())).stream()
        .anyMatch(region -> region.contains(instance.index()));
  }

  private Box whole(Block block) {
    Point origin = requireNonNull(origins.get(block));
    return Grids.whole(requireNonNull(cells.get(block)).box(), block.along(rulers))
        .translate(origin.x(), origin.y());
  }

  /** The box of all cells, with something in them or not. */
  Box extent() {
    return cells.keySet().stream()
        .map(this::whole)
        .reduce(Box::union)
        .orElse(Box.around(Point.ORIGIN, 0, 0));
  }

  /** The box of all nodes of the cell an instance is in. */
  Box cell(Instance instance) {
    CellPlace cell = standsWithReaders(instance.node()) ? firstCell(instance) : cellOf(instance);
    return in(cell).map(it -> it.place().box()).reduce(Box::union).orElseThrow();
  }

  /** The band that lights up behind the cell an instance is in. */
  public Box band(Instance instance) {
    return cell(instance).grow(BAND);
  }
}
