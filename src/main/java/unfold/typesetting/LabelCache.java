package unfold.typesetting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The most recently used labels. A label is made under a lock of its own, one at a time, so that a
 * thread that finds its label never waits for one that is being typeset.
 */
final class LabelCache {

  record Key(String source, boolean formula, double size) {}

  private final Map<Key, MathLabel> labels;
  private final Object typesetting = new Object();

  LabelCache(int capacity) {
    labels =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, MathLabel> eldest) {
            return size() > capacity;
          }
        };
  }

  MathLabel get(Key key, Supplier<MathLabel> typeset) {
    MathLabel known = find(key);
    if (known != null) {
      return known;
    }
    synchronized (typesetting) {
      MathLabel meanwhile = find(key);
      return meanwhile != null ? meanwhile : keep(key, typeset.get());
    }
  }

  private @Nullable MathLabel find(Key key) {
    synchronized (labels) {
      return labels.get(key);
    }
  }

  private MathLabel keep(Key key, MathLabel label) {
    synchronized (labels) {
      labels.put(key, label);
    }
    return label;
  }
}
