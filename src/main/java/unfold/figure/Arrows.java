package unfold.figure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import unfold.geometry.Path;

/** Arrows that were drawn lately, since measuring a curve costs more than drawing it. */
final class Arrows {
  private static final int MOST = 4096;

  private final Map<Object, Arrow> known = new ConcurrentHashMap<>();

  /**
   * @param key what tells its path from all others of the scene
   */
  Arrow along(Object key, Path path) {
    Arrow arrow = known.get(key);
    if (arrow == null) {
      if (known.size() >= MOST) {
        known.clear();
      }
      arrow = Arrow.along(path);
      known.put(key, arrow);
    }
    return arrow;
  }
}
