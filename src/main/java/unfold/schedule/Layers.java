package unfold.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;

/**
 * The layer in which each index of some portions is computed: after all that it reads across a
 * square, and with what it reads without one.
 */
public final class Layers {
  private final Map<ClauseInstances, int[]> byPosition;
  private final int count;

  /**
   * The layers of some portions.
   *
   * @param byPosition for each index of a portion's region, in its order, the layer from 0; not
   *     copied
   */
  Layers(Map<ClauseInstances, int[]> byPosition) {
    this.byPosition = Map.copyOf(byPosition);
    int highest = 0;
    for (int[] layers : byPosition.values()) {
      for (int layer : layers) {
        highest = Math.max(highest, layer);
      }
    }
    this.count = highest + 1;
  }

  /** The number of layers. */
  public int count() {
    return count;
  }

  /**
   * The layer of an instance, from 0.
   *
   * @throws IllegalArgumentException if the instance is not of one of the portions
   */
  int of(Instance instance) {
    for (var entry : byPosition.entrySet()) {
      if (entry.getKey().contains(instance)) {
        long position = entry.getKey().region().positionOf(instance.index());
        return entry.getValue()[(int) position];
      }
    }
    throw new IllegalArgumentException("not layered: " + instance);
  }

  /** The indices of a portion in each layer, from layer 0. */
  public List<List<Index>> of(ClauseInstances portion) {
    List<List<Index>> indices = new ArrayList<>();
    for (int layer = 0; layer < count; layer++) {
      indices.add(new ArrayList<>());
    }
    int[] layers = byPosition.getOrDefault(portion, new int[0]);
    int position = 0;
    for (Index index : portion.region()) {
      indices.get(layers[position++]).add(index);
    }
    return indices;
  }
}
