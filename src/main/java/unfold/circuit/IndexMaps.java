package unfold.circuit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import unfold.equation.IndexExpression;

/** Turns the indices of a reference into index maps. */
final class IndexMaps {
  private IndexMaps() {}

  /**
   * The index maps of a reference, one for each of its indices.
   *
   * @param axes those of the name that is read
   * @param reduced the axes that the reader reduces over, rather than being indexed by
   */
  static List<IndexMap> of(List<IndexExpression> indices, List<String> axes, Set<String> reduced) {
    return IntStream.range(0, indices.size())
        .mapToObj(position -> of(indices.get(position), axes.get(position), reduced))
        .toList();
  }

  private static IndexMap of(IndexExpression index, String own, Set<String> reduced) {
    return switch (index) {
      case IndexExpression.Spot it -> new IndexMap.Place(it);
      case IndexExpression.Child(String axis, var side)
          when axis.equals(own) && !reduced.contains(axis) ->
          new IndexMap.Child(axis, side);
      case IndexExpression.Child it -> general(it, reduced);
      case IndexExpression.Affine it when it.isPlace() -> new IndexMap.Place(it);
      case IndexExpression.Affine it when it.shiftAlong(own).isEmpty() -> general(it, reduced);
      case IndexExpression.Affine it ->
          reduced.contains(own)
              ? new IndexMap.Over(own, it.constant())
              : new IndexMap.Shift(own, it.constant());
    };
  }

  private static IndexMap general(IndexExpression index, Set<String> reduced) {
    Set<String> read = new HashSet<>(index.axesRead());
    read.retainAll(reduced);
    return new IndexMap.General(index, read);
  }
}
