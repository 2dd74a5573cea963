package unfold.session;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

/** A store of words among the preferences that the system keeps for its users. */
public final class SystemPreferences implements PreferenceStore {
  // held, for a logger that nobody holds forgets its level
  private final Logger silenced = Logger.getLogger("java.util.prefs");
  private final Preferences place;

  /**
   * @param place where to; asked once what it says on its way is silenced: that a folder is made
   *     for it, or that nothing can be kept, is no news
   */
  public SystemPreferences(Supplier<Preferences> place) {
    silenced.setLevel(Level.OFF);
    this.place = place.get();
  }

  @Override
  public Map<String, String> kept() {
    Map<String, String> words = new HashMap<>();
    try {
      for (String name : place.keys()) {
        words.put(name, place.get(name, ""));
      }
    } catch (BackingStoreException | IllegalStateException unreadable) {
      return Map.of();
    }
    return words;
  }

  @Override
  public void keep(Map<String, String> words) {
    try {
      words.forEach(place::put);
      place.flush();
    } catch (BackingStoreException | IllegalStateException unwritable) {
      // kept until the program ends, at least
    }
  }
}
