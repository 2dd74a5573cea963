package unfold.benchmark;

import java.util.Map;
import unfold.session.PreferenceStore;

/** The settings of a window that begins as if it were the first. */
record NothingKept() implements PreferenceStore {
  @Override
  public Map<String, String> kept() {
    return Map.of();
  }

  @Override
  public void keep(Map<String, String> words) {}
}
