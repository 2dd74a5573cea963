package unfold.layout.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import unfold.circuit.IndexMap;
import unfold.circuit.Wire;

/**
 * What a square on a wire does: it holds the value of one index before, along an axis, or, hollow,
 * reads that of the next.
 */
public record Delay(String axis, boolean hollow) {
  /** One for each square of a wire, in the order in which a value passes them. */
  public static List<Delay> of(Wire wire) {
    List<Delay> delays = new ArrayList<>();
    for (IndexMap map : wire.maps()) {
      if (map instanceof IndexMap.Shift(String axis, int offset)) {
        delays.addAll(Collections.nCopies(Math.abs(offset), new Delay(axis, offset > 0)));
      }
    }
    return List.copyOf(delays);
  }

  /** By how much it shifts the index. */
  public int offset() {
    return hollow ? 1 : -1;
  }
}
