package unfold.layout.layers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders the upright stretches between two slices, where wires change from the height of one gate
 * to that of the next, so that few cross. Neighbours are exchanged in O(n²) steps for n wires.
 */
final class GapLanes {
  /**
   * A wire through the gap.
   *
   * @param left the y at which it meets the slice on the left
   * @param right the y at which it meets the slice on the right
   */
  record Crossing<K>(K key, double left, double right) {
    boolean spans(double y) {
      return Math.min(left, right) < y && y < Math.max(left, right);
    }
  }

  /** The width between two bands, where wires run level. */
  private static final double BETWEEN = 6;

  private static final double MARGIN = 10;
  private static final double PITCH = 12;

  private GapLanes() {}

  static double width(int crossings) {
    return BETWEEN + reach(crossings);
  }

  /** The distance by which the band of the slice on the right reaches left of it. */
  static double reach(int crossings) {
    return 2 * MARGIN + PITCH * Math.max(0, crossings - 1);
  }

  /**
   * The lane of each wire.
   *
   * @return how far right of the slice on the left each lane is
   */
  static <K> Map<K, Double> of(List<Crossing<K>> crossings) {
    List<Crossing<K>> order = new ArrayList<>(crossings);
    for (int round = 0; round < order.size(); round++) {
      for (int i = 1; i < order.size(); i++) {
        if (cost(order.get(i), order.get(i - 1)) < cost(order.get(i - 1), order.get(i))) {
          Collections.swap(order, i - 1, i);
        }
      }
    }
    Map<K, Double> lanes = new HashMap<>();
    for (Crossing<K> crossing : order) {
      lanes.put(crossing.key, BETWEEN + MARGIN + PITCH * lanes.size());
    }
    return Map.copyOf(lanes);
  }

  /** The number of crossings of two wires whose lanes are neighbours. */
  private static int cost(Crossing<?> first, Crossing<?> second) {
    return (second.spans(first.right) ? 1 : 0) + (first.spans(second.left) ? 1 : 0);
  }
}
