package unfold.circuit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import unfold.equation.IndexExpression;

/**
 * Turns the indices of a reference into index maps.
 *
 * @param reduced the axes that the reader reduces over, rather than being indexed by
 * @param ends for an axis of which a reduction goes to an index of another reduced axis, that axis
 */
record IndexMaps(Set<String> reduced, Map<String, String> ends) {
  /** The index maps of a reader all of whose reductions go to an end of their own. */
  IndexMaps(Set<String> reduced) {
    this(reduced, Map.of());
  }

  /**
   * The index maps of a reference, one for each of its indices.
   *
   * @param axes those of the name that is read
   */
  List<IndexMap> of(List<IndexExpression> indices, List<String> axes) {
    return IntStream.range(0, indices.size())
        .mapToObj(position -> of(indices.get(position), axes.get(position)))
        .toList();
  }

  private IndexMap of(IndexExpression index, String own) {
    return switch (index) {
      case IndexExpression.Spot it -> new IndexMap.Place(it);
      case IndexExpression.Child(String axis, var side)
          when axis.equals(own) && !reduced.contains(axis) ->
          new IndexMap.Child(axis, side);
      case IndexExpression.Child it -> general(it);
      case IndexExpression.Affine it when it.isPlace() -> new IndexMap.Place(it);
      case IndexExpression.Affine it when it.shiftAlong(own).isEmpty() -> general(it);
      case IndexExpression.Affine it ->
          !reduced.contains(own)
              ? new IndexMap.Shift(own, it.constant())
              : ends.containsKey(own) ? general(it) : new IndexMap.Over(own, it.constant());
    };
  }

  private IndexMap general(IndexExpression index) {
    Set<String> read = new HashSet<>(index.axesRead());
    read.retainAll(reduced);
    Set<String> around = new HashSet<>();
    read.stream().map(ends::get).filter(Objects::nonNull).forEach(around::add);
    read.addAll(around);
    return new IndexMap.General(index, read);
  }
}
