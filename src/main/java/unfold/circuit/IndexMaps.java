package unfold.circuit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import unfold.equation.IndexExpression;

/** What stands between the brackets of a reference, as index maps. */
final class IndexMaps {
  private IndexMaps() {}

  /**
   * @param reduced the axes that the reader reduces over, rather than being indexed by
   */
  static List<IndexMap> of(List<IndexExpression> indices, Set<String> reduced) {
    return indices.stream().map(index -> of(index, reduced)).toList();
  }

  private static IndexMap of(IndexExpression index, Set<String> reduced) {
    if (index.isPlace()) {
      return new IndexMap.Place(index);
    }
    Optional<String> shifted = index.shiftedAxis();
    if (shifted.isEmpty()) {
      throw new IllegalArgumentException("no shift and no place: " + index);
    }
    String axis = shifted.get();
    int offset = index.shiftAlong(axis).orElseThrow();
    return reduced.contains(axis)
        ? new IndexMap.Over(axis, offset)
        : new IndexMap.Shift(axis, offset);
  }
}
