package unfold.layout.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import unfold.circuit.IndexMap;
import unfold.circuit.Wire;

/**
 * The effect of a square on a wire: it holds the value of one index before, along an axis, or,
 * hollow, reads that of the next.
 */
public record Delay(String axis, boolean hollow) {
  /** The delays of a wire, one for each square, in the order in which a value passes them. */
  public static List<Delay> of(Wire wire) {
    List<Delay> delays = new ArrayList<>();
    for (IndexMap map : wire.maps()) {
      if (map instanceof IndexMap.Shift(String axis, int offset)) {
        delays.addAll(Collections.nCopies(Math.abs(offset), new Delay(axis, offset > 0)));
      }
    }
    return List.copyOf(delays);
  }

  /** The offset of the index that is read: 1 for a hollow square, else −1. */
  public int offset() {
    return hollow ? 1 : -1;
  }
}
