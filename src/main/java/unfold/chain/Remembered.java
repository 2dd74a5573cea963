package unfold.chain;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import unfold.result.StopSignal;

/** A function that computes each of its values once; threads wait for one another. */
final class Remembered<K, V> {
  private final Function<K, V> function;
  private final Map<K, V> known = new HashMap<>();

  Remembered(Function<K, V> function) {
    this.function = function;
  }

  synchronized V at(K key) {
    V value = known.get(key);
    // not computeIfAbsent, as one value may follow from another
    if (value == null) {
      StopSignal.check();
      value = function.apply(key);
      known.put(key, value);
    }
    return value;
  }
}
