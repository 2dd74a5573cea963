package unfold.circuit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import unfold.equation.Axis;
import unfold.equation.EquationSystem;
import unfold.equation.IndexExpression;
import unfold.equation.IndexExpression.Affine;

/**
 * Turns the indices of a reference into index maps.
 *
 * @param reduced the axes that the reader reduces over, rather than being indexed by
 * @param ends for an axis of which a reduction goes to an index of another reduced axis, that axis
 * @param sparse those of the reduced axes of which a reduction may have no index at all
 */
record IndexMaps(Set<String> reduced, Map<String, String> ends, Set<String> sparse) {
  IndexMaps {
    reduced = Set.copyOf(reduced);
    ends = Map.copyOf(ends);
    sparse = Set.copyOf(sparse);
  }

  /** The index maps within reductions over some axes of a system. */
  static IndexMaps within(Set<String> reduced, EquationSystem system) {
    Map<String, String> ends = new HashMap<>();
    Set<String> sparse = new HashSet<>();
    for (Axis axis : system.axes()) {
      Optional<Affine> bound = axis.bound().filter(_ -> reduced.contains(axis.name()));
      bound
          .flatMap(Affine::shiftedAxis)
          .filter(reduced::contains)
          .ifPresent(end -> ends.put(axis.name(), end));
      bound.filter(it -> isSparse(axis, it, system)).ifPresent(_ -> sparse.add(axis.name()));
    }
    return new IndexMaps(reduced, ends, sparse);
  }

  /** Whether a reduction ends before it begins where the axis to which it goes begins. */
  private static boolean isSparse(Axis axis, Affine bound, EquationSystem system) {
    return system.axes().stream()
        .filter(other -> bound.axes().containsKey(other.name()))
        .anyMatch(other -> other.first() + bound.constant() < axis.first());
  }

  /**
   * The index maps of a reference, one for each of its indices. Within a reduction without an index
   * nothing is read, whether the reference has that index or not.
   *
   * @param axes those of the name that is read
   */
  List<IndexMap> of(List<IndexExpression> indices, List<String> axes) {
    Set<String> unused = new HashSet<>(sparse);
    indices.forEach(index -> unused.removeAll(index.axesRead()));
    return IntStream.range(0, indices.size())
        .mapToObj(position ->
            position == 0 && !unused.isEmpty()
                ? general(indices.get(position), unused)
                : of(indices.get(position), axes.get(position)))
        .toList();
  }

  private IndexMap of(IndexExpression index, String own) {
    return switch (index) {
      case IndexExpression.Spot it -> new IndexMap.Place(it);
      case IndexExpression.Child(String axis, var side)
          when axis.equals(own) && !reduced.contains(axis) ->
          new IndexMap.Child(axis, side);
      case IndexExpression.Child it -> general(it, Set.of());
      case IndexExpression.Affine it when it.isPlace() -> new IndexMap.Place(it);
      case IndexExpression.Affine it when it.shiftAlong(own).isEmpty() -> general(it, Set.of());
      case IndexExpression.Affine it ->
          !reduced.contains(own)
              ? new IndexMap.Shift(own, it.constant())
              : ends.containsKey(own)
                  ? general(it, Set.of())
                  : new IndexMap.Over(own, it.constant());
    };
  }

  private IndexMap general(IndexExpression index, Set<String> besides) {
    Set<String> read = new HashSet<>(index.axesRead());
    read.retainAll(reduced);
    read.addAll(besides);
    Set<String> around = new HashSet<>();
    read.stream().map(ends::get).filter(Objects::nonNull).forEach(around::add);
    read.addAll(around);
    return new IndexMap.General(index, read);
  }
}
