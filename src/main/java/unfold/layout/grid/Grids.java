package unfold.layout.grid;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.circuit.Node;
import unfold.equation.Extents.Range;
import unfold.equation.Tree;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.layout.grid.AxisDirections.Bearing;
import unfold.layout.place.NodePlace;
import unfold.layout.slice.ColumnCost;
import unfold.unfolding.Region;
import unfold.unfolding.Unfolding;

/** Finds the rulers of all axes: wide enough for each cell that is repeated along them. */
final class Grids {
  /** The free width between the nodes of neighbouring cells. */
  static final double BETWEEN_COLUMNS = ColumnCost.SLICE - 2 * NodePlace.VARIABLE_RADIUS;

  static final double BETWEEN_ROWS = ColumnCost.ROW - 2 * NodePlace.VARIABLE_RADIUS;

  private final Unfolding unfolding;
  private final AxisDirections bearings;
  private final SequencedMap<Block, Cell> cells;
  private final Map<String, AxisRuler> rulers = new HashMap<>();

  private Grids(Unfolding unfolding, AxisDirections bearings, SequencedMap<Block, Cell> cells) {
    this.unfolding = unfolding;
    this.bearings = bearings;
    this.cells = cells;
  }

  static Map<String, AxisRuler> of(
      Unfolding unfolding, AxisDirections bearings, SequencedMap<Block, Cell> cells) {
    Grids grids = new Grids(unfolding, bearings, cells);
    int nests = bearings.axes().stream().mapToInt(it -> bearings.of(it).nest()).max().orElse(0);
    for (int nest = 0; nest <= nests; nest++) {
      for (String axis : bearings.axes()) {
        if (bearings.of(axis).nest() == nest) {
          grids.rulers.put(axis, grids.ruler(axis));
        }
      }
    }
    return Map.copyOf(grids.rulers);
  }

  private AxisRuler ruler(String axis) {
    Bearing bearing = bearings.of(axis);
    int first = unfolding.extents().range(axis).first();
    return switch (bearing.way()) {
      case RIGHT -> new AxisRuler.Even(range(axis), first, new Point(width(axis), 0));
      case DOWN -> new AxisRuler.Even(range(axis), first, new Point(0, height(axis)));
      case UP -> new AxisRuler.Even(range(axis), first, new Point(0, -height(axis)));
      case TREE -> {
        Tree tree = unfolding.extents().tree(axis);
        yield AxisRuler.Branching.of(tree, width(axis), rise(axis, tree));
      }
    };
  }

  private double width(String axis) {
    return along(axis).mapToDouble(Box::width).max().orElse(0)
        + BETWEEN_COLUMNS * (1 + bearings.of(axis).nest());
  }

  private double height(String axis) {
    return along(axis).mapToDouble(Box::height).max().orElse(0) + BETWEEN_ROWS;
  }

  /** The boxes that an axis repeats: one for each grid, and for each block in none. */
  private Stream<Box> along(String axis) {
    return GridFamilies.of(cells.keySet(), bearings).stream()
        .flatMap(family ->
            family.stream()
                .filter(block -> block.axes().contains(axis))
                .map(block -> inner(block, axis))
                .reduce(Box::union)
                .stream());
  }

  /** The box of a cell, repeated along the axes within. */
  private Box inner(Block block, String axis) {
    int nest = bearings.of(axis).nest();
    List<AxisRuler> within =
        block.axes().stream()
            .filter(other -> bearings.of(other).isLevel() && bearings.of(other).nest() < nest)
            .map(other -> requireNonNull(rulers.get(other)))
            .toList();
    return whole(requireNonNull(cells.get(block)).box(), within);
  }

  /** The box of what is repeated along rulers. */
  static Box whole(Box one, List<AxisRuler> rulers) {
    Box whole = one;
    for (AxisRuler ruler : rulers) {
      Box before = whole;
      Range range = ruler.range();
      IntStream indices =
          ruler instanceof AxisRuler.Even
              ? IntStream.of(range.first(), range.last())
              : IntStream.rangeClosed(range.first(), range.last());
      whole =
          indices
              .mapToObj(ruler::at)
              .map(at -> before.translate(at.x(), at.y()))
              .reduce(Box::union)
              .orElse(before);
    }
    return whole;
  }

  /**
   * The distance of heights in a tree: room for the nodes of forks, but for those of the root
   * alone.
   */
  private double rise(String axis, Tree tree) {
    SequencedMap<Node, NodePlace> forks = new LinkedHashMap<>();
    cells.entrySet().stream()
        .filter(it -> it.getKey().axes().contains(axis))
        .flatMap(it -> it.getValue().nodes().entrySet().stream())
        .filter(it -> isAtForks(it.getKey(), axis, tree))
        .forEach(it -> forks.put(it.getKey(), it.getValue()));
    return new Cell(forks).box().height() + BETWEEN_ROWS;
  }

  private boolean isAtForks(Node node, String axis, Tree tree) {
    int position = node.axes().indexOf(axis);
    return position < 0
        || unfolding.region(node).boxes().stream()
            .anyMatch(
                box -> !tree.isLeaf(box.last(position)) && box.first(position) < tree.nodes());
  }

  /** The range from the first to the last index with anything at it. */
  private Range range(String axis) {
    Range own = unfolding.extents().range(axis);
    int first = own.first();
    int last = own.last();
    for (Node node : unfolding.circuit().nodes()) {
      int position = node.axes().indexOf(axis);
      if (position >= 0 && !Parameters.standsWithReaders(node, unfolding.circuit())) {
        for (Region region : List.of(unfolding.region(node), unfolding.assumed(node))) {
          first = region.isEmpty() ? first : Math.min(first, region.first(position));
          last = region.isEmpty() ? last : Math.max(last, region.last(position));
        }
      }
    }
    return new Range(first, last);
  }
}
