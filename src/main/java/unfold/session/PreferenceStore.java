package unfold.session;

import java.util.Map;

/** A store that keeps words from one start of the program to the next. */
public interface PreferenceStore {
  /** The words kept last; empty where nothing was, or where nothing can be read. */
  Map<String, String> kept();

  /** Keeps these in place of the ones before; or, where nothing can be written, does not. */
  void keep(Map<String, String> words);
}
