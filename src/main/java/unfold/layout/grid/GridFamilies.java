package unfold.layout.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Groups the blocks that share a grid: the axes of each are among those of the largest of them, and
 * its cells stand among the cells of that one. A block in no grid is a family of its own.
 */
final class GridFamilies {
  private GridFamilies() {}

  /** The families in the order of their levels, the first to be read first. */
  static List<List<Block>> of(Collection<Block> blocks, AxisDirections bearings) {
    List<List<Block>> families = new ArrayList<>();
    blocks.stream()
        .sorted(Comparator.comparingInt((Block block) -> block.axes().size()).reversed())
        .forEach(block -> join(block, families, bearings));
    Comparator<Block> byLevel = Comparator.comparingInt(Block::level);
    return families.stream()
        .map(family -> family.stream().sorted(byLevel).toList())
        .sorted(Comparator.comparing(List::getFirst, byLevel))
        .toList();
  }

  private static void join(Block block, List<List<Block>> families, AxisDirections bearings) {
    Stream<List<Block>> larger =
        families.stream()
            .filter(family -> bearings.isGrid(block.axes()))
            .filter(family -> Set.copyOf(family.getFirst().axes()).containsAll(block.axes()));
    larger.findFirst().ifPresentOrElse(family -> family.add(block), () -> begin(block, families));
  }

  private static void begin(Block block, List<List<Block>> families) {
    families.add(new ArrayList<>(List.of(block)));
  }
}
