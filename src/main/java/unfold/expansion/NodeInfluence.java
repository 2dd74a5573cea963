package unfold.expansion;

import unfold.circuit.Node;
import unfold.unfolding.Region;

/**
 * The part of one node in what an instance depends on or feeds.
 *
 * @param where the indices of the node that take part
 * @param shortest the number of edges of the shortest path from or to any of these
 * @param longest the number of edges of the longest path
 * @param squares the most squares that a path crosses
 */
public record NodeInfluence(Node node, Region where, int shortest, int longest, int squares) {
  public long count() {
    return where.count();
  }
}
