package unfold.circuit;

import java.util.Map;
import java.util.Set;
import unfold.equation.Extents;
import unfold.equation.IndexExpression;
import unfold.equation.Tree;

/**
 * The rule by which a target's index tells the index that is read of a source, along one of the
 * source's axes. A source without axes has no index map: it is read everywhere.
 */
public sealed interface IndexMap {
  /** The axes all of whose indices are read. */
  default Set<String> reduced() {
    return Set.of();
  }

  /**
   * The index of the source that is read.
   *
   * @param indices the target's, and one on each axis that is reduced
   */
  default int at(Map<String, Integer> indices, Extents extents) {
    return switch (this) {
      case Shift(String axis, int offset) -> indices.getOrDefault(axis, 0) + offset;
      case Over(String axis, int offset) -> indices.getOrDefault(axis, 0) + offset;
      case Place(var place) -> place.at(indices, extents);
      case General(var index, _) -> index.at(indices, extents);
      case Child(String axis, var side) ->
          extents.tree(axis).child(indices.getOrDefault(axis, 0), side);
    };
  }

  /**
   * The target's index on the same axis plus an offset: 0 is a plain wire, −1 one black square, +1
   * a hollow one.
   */
  record Shift(String axis, int offset) implements IndexMap {}

  /** One fixed place, whatever the target's index: {@code h(tau)}, {@code s(1)}. */
  record Place(IndexExpression place) implements IndexMap {}

  /**
   * Every index of the axis, plus an offset: what a reduction reads, as {@code sum_t(h(t-1))} reads
   * h at −1 from each t.
   */
  record Over(String axis, int offset) implements IndexMap {
    @Override
    public Set<String> reduced() {
      return Set.of(axis);
    }
  }

  /**
   * Any other whole number made of the target's indices and of axes that the target reduces over:
   * {@code x(tau+1-k)}, {@code sum_k(x(t+k))}. Drawn as a plain arrow.
   *
   * @param reduced the axes all of whose indices are read
   */
  record General(IndexExpression index, Set<String> reduced) implements IndexMap {
    public General {
      reduced = Set.copyOf(reduced);
    }
  }

  /** A child of the target's own node of a tree: {@code h(v.left)}. */
  record Child(String axis, Tree.Side side) implements IndexMap {}
}
