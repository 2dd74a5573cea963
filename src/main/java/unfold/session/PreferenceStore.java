package unfold.session;

import java.util.Map;
import java.util.stream.Collectors;

/** A store that keeps words from one start of the program to the next. */
public interface PreferenceStore {
  /** The words kept last; empty where nothing was, or where nothing can be read. */
  Map<String, String> kept();

  /**
   * Keeps these in place of the ones of the same names; or, where nothing can be written, does not.
   */
  void keep(Map<String, String> words);

  /** The words of this store whose names begin in a way, and that beginning left out. */
  default PreferenceStore under(String beginning) {
    PreferenceStore all = this;
    return new PreferenceStore() {
      @Override
      public Map<String, String> kept() {
        return all.kept().entrySet().stream()
            .filter(it -> it.getKey().startsWith(beginning))
            .collect(
                Collectors.toMap(
                    it -> it.getKey().substring(beginning.length()), Map.Entry::getValue));
      }

      @Override
      public void keep(Map<String, String> words) {
        all.keep(
            words.entrySet().stream()
                .collect(Collectors.toMap(it -> beginning + it.getKey(), Map.Entry::getValue)));
      }
    };
  }
}
