package unfold.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import unfold.figure.theme.Theme;
import unfold.session.PreferenceStore;
import unfold.session.WindowView.Part;
import unfold.view.model.Workbench;
import unfold.view.widget.Enlargement;

/** The habits of those who use the window, which outlast the program. */
final class WindowPreferences {
  private static final String FOLDED = "folded";
  private static final String LETTERS = "size-of-letters";
  private static final String SPEED = "speed";
  private static final String THEME = "theme";

  private final PreferenceStore store;

  private WindowPreferences(PreferenceStore store) {
    this.store = store;
  }

  /** Sets a window up as it was used last, and keeps what is changed from now on. */
  static void begin(
      Workbench workbench, WindowViews views, Enlargement letters, PreferenceStore store) {
    WindowPreferences words = new WindowPreferences(store);
    words.given(LETTERS, word -> letters.set(Double.parseDouble(word)));
    letters.wantedProperty().subscribe((_, factor) -> words.put(LETTERS, factor.toString()));
    words.given(FOLDED, word -> views.fold(parts(word)));
    views.onFolding(parts -> words.put(FOLDED, word(parts)));
    words.given(
        THEME, word -> Theme.named(word).ifPresent(workbench.lighting().themeProperty()::set));
    workbench.lighting().themeProperty().subscribe((_, theme) -> words.put(THEME, theme.name()));
    words.keep("stops-in-phases", workbench.transport().phasesProperty());
    words.keep("slow-first-step", workbench.transport().slowFirstProperty());
    words.given(SPEED, word -> workbench.transport().setSpeed(Double.parseDouble(word)));
    workbench
        .transport()
        .speedProperty()
        .subscribe((_, speed) -> words.put(SPEED, speed.toString()));
  }

  private void keep(String name, BooleanProperty choice) {
    given(name, word -> choice.set(Boolean.parseBoolean(word)));
    choice.subscribe((_, now) -> put(name, now.toString()));
  }

  private static Set<Part> parts(String word) {
    return Stream.of(Part.values())
        .filter(it -> List.of(word.split(" ")).contains(it.name()))
        .collect(Collectors.toSet());
  }

  private static String word(Set<Part> parts) {
    return parts.stream().sorted().map(Part::name).collect(Collectors.joining(" "));
  }

  private void given(String name, Consumer<String> use) {
    String word = store.kept().get(name);
    if (word != null) {
      try {
        use.accept(word);
      } catch (NumberFormatException ofAnotherVersion) {
        // then as usual
      }
    }
  }

  private void put(String name, String word) {
    store.keep(Map.of(name, word));
  }
}
