package unfold.expansion;

import unfold.circuit.Node;
import unfold.unfolding.Region;

/**
 * One node's part in what an instance depends on or feeds.
 *
 * @param where at which of its indices
 * @param shortest edges of the shortest path from or to any of these
 * @param longest edges of the longest path
 * @param squares the most squares that a path crosses
 */
public record NodeInfluence(Node node, Region where, int shortest, int longest, int squares) {
  public long count() {
    return where.count();
  }
}
