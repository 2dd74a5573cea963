package unfold.layout.grid;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import unfold.geometry.Box;

/**
 * Separates the cells of blocks that share a grid: moves each above those it reads and to their
 * left, so that no two share a row or a column.
 */
final class BlockSeparation {
  private static final double BETWEEN = 24;

  private BlockSeparation() {}

  static SequencedMap<Block, Cell> of(SequencedMap<Block, Cell> cells, AxisDirections bearings) {
    SequencedMap<Block, Cell> apart = new LinkedHashMap<>(cells);
    for (List<Block> family : GridFamilies.of(cells.keySet(), bearings)) {
      Box taken = requireNonNull(cells.get(family.getFirst())).box();
      for (Block block : family.subList(1, family.size())) {
        Cell cell = moved(requireNonNull(cells.get(block)), taken);
        apart.put(block, cell);
        taken = taken.union(cell.box());
      }
    }
    return apart;
  }

  private static Cell moved(Cell cell, Box taken) {
    Box box = cell.box();
    return cell.translate(taken.x() - BETWEEN - box.right(), taken.y() - BETWEEN - box.bottom());
  }
}
