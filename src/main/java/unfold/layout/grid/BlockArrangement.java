package unfold.layout.grid;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import unfold.circuit.Node;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.layout.place.NodePlace;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * Arranges blocks. Those that share an axis are aligned along it: a block without an upright axis
 * is a row, below the grid if the grid reads it and else above; one without a level axis is a
 * column beside the grid. Nodes that exist once stand over the one place they have to do with, or
 * beside it where that is in a grid.
 */
final class BlockArrangement {
  /** A strip of blocks that share their rows, or their columns. */
  private record Strip(List<Block> blocks) {
    int level() {
      return blocks.stream().mapToInt(Block::level).min().orElse(0);
    }
  }

  private final AxisDirections bearings;
  private final SequencedMap<Block, Cell> cells;
  private final Map<String, AxisRuler> rulers;
  private final SoleReaders soleReaders;
  private final Map<Block, Double> xs = new HashMap<>();
  private final Map<Block, Double> ys = new HashMap<>();

  private BlockArrangement(
      Unfolding unfolding,
      AxisDirections bearings,
      SequencedMap<Block, Cell> cells,
      Map<String, AxisRuler> rulers) {
    this.soleReaders = new SoleReaders(unfolding);
    this.bearings = bearings;
    this.cells = cells;
    this.rulers = rulers;
  }

  /** The origin of each block, which is that of its cell at the first indices. */
  static SequencedMap<Block, Point> of(
      Unfolding unfolding,
      AxisDirections bearings,
      SequencedMap<Block, Cell> cells,
      Map<String, AxisRuler> rulers) {
    BlockArrangement strips = new BlockArrangement(unfolding, bearings, cells, rulers);
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
    return Grids.whole(requireNonNull(cells.get(block)).box(), block.along(rulers));
  }

  private Box whole(Strip strip) {
    return strip.blocks.stream().map(this::whole).reduce(Box::union).orElseThrow();
  }

  /**
   * Places the columns: the blocks with a level axis, and those without one to their left and
   * right.
   */
  private void columns() {
    List<Block> level = blocks(block -> bearings.isLevel(block.axes()));
    level.forEach(block -> xs.put(block, 0.0));
    Box grid = level.isEmpty() ? Box.around(Point.ORIGIN, 0, 0) : whole(new Strip(level));
    int before =
        level.stream()
            .filter(block -> bearings.isUpright(block.axes()))
            .mapToInt(Block::level)
            .min()
            .orElse(Integer.MIN_VALUE);
    leftOf(grid.x(), blocks(block -> isBeside(block) && block.level() < before));
    rightOf(grid.right(), blocks(block -> isBeside(block) && block.level() >= before));
  }

  private void leftOf(double grid, List<Block> beside) {
    double left = grid;
    for (Block block : beside.reversed()) {
      Box box = whole(block);
      left -= Grids.BETWEEN_COLUMNS + box.width();
      xs.put(block, left - box.x());
    }
  }

  private void rightOf(double grid, List<Block> beside) {
    double right = grid;
    for (Block block : beside) {
      Box box = whole(block);
      xs.put(block, right + Grids.BETWEEN_COLUMNS - box.x());
      right += Grids.BETWEEN_COLUMNS + box.width();
    }
  }

  private boolean isBeside(Block block) {
    return !bearings.isLevel(block.axes())
        && (bearings.isUpright(block.axes())
            || soleReaders.of(block).filter(this::isInGrid).isPresent());
  }

  private boolean isInGrid(Instance instance) {
    return bearings.isUpright(instance.node().axes());
  }

  private List<Block> blocks(Predicate<Block> wanted) {
    return cells.keySet().stream()
        .filter(wanted)
        .sorted(Comparator.comparingInt(Block::level))
        .toList();
  }

  /** Places the rows from below, first those that the others read. */
  private void rows() {
    List<Block> upright = blocks(block -> bearings.isUpright(block.axes()));
    List<Strip> strips = new ArrayList<>();
    blocks(block -> !upright.contains(block) && !isBeside(block))
        .forEach(block -> strips.add(new Strip(List.of(block))));
    strips.addAll(grids(upright));
    strips.sort(Comparator.comparingInt(Strip::level));
    double top = 0;
    for (Strip strip : strips) {
      Box box = whole(strip);
      double y = top - box.bottom();
      strip.blocks.forEach(block -> ys.put(block, y));
      top = y + box.y() - Grids.BETWEEN_ROWS;
    }
  }

  /** The grids, each with the blocks that have its rows and no column. */
  private List<Strip> grids(List<Block> upright) {
    List<Block> beside = new ArrayList<>(upright);
    beside.removeIf(block -> bearings.isLevel(block.axes()));
    List<Block> level = new ArrayList<>(upright);
    level.removeAll(beside);
    List<Strip> grids = new ArrayList<>();
    for (List<Block> family : GridFamilies.of(level, bearings)) {
      List<Block> grid = new ArrayList<>(family);
      Predicate<Block> hasRows = block -> grid.getFirst().axes().containsAll(block.axes());
      beside.stream().filter(hasRows).forEach(grid::add);
      beside.removeIf(hasRows);
      grids.add(new Strip(grid));
    }
    beside.forEach(block -> grids.add(new Strip(List.of(block))));
    return grids;
  }

  private void single() {
    for (Block block : cells.keySet()) {
      Optional<Point> anchor = soleReaders.of(block).flatMap(this::place);
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
            GridPlaces.at(instance, rulers)
                .plus(origin(block))
                .plus(within(block, instance.node()).center()));
  }

  private NodePlace within(Block block, Node node) {
    return requireNonNull(requireNonNull(cells.get(block)).nodes().get(node));
  }
}
