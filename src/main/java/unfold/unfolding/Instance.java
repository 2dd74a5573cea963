package unfold.unfolding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import unfold.circuit.Node;

/** A vertex of the unfolding: the copy of a node at an index. {@link #node()} is the fold. */
public record Instance(Node node, Index index) implements Comparable<Instance> {
  /** The index on each axis of the node, by the name of the axis. */
  public Map<String, Integer> places() {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int axis = 0; axis < index.axes(); axis++) {
      places.put(node.axes().get(axis), index.at(axis));
    }
    return Collections.unmodifiableMap(places);
  }

  /**
   * Compares by index, then by node: a total order, so that algorithms break ties alike on every
   * run.
   */
  @Override
  public int compareTo(Instance other) {
    int byIndex = index.compareTo(other.index);
    return byIndex != 0 ? byIndex : node.id().compareTo(other.node.id());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Instance it && index.equals(it.index) && node.equals(it.node);
  }

  /**
   * A cheap hash: the identifier alone tells nodes of a circuit apart, and graph algorithms hash a
   * lot.
   */
  @Override
  public int hashCode() {
    return 31 * index.hashCode() + node.id().hashCode();
  }

  /** The instance as the language writes it: {@code h(3)}. */
  @Override
  public String toString() {
    return index.axes() == 0 ? node.id() : node.id() + "(" + index + ")";
  }
}
