package unfold.view.model;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import unfold.figure.theme.Theme;

/** The theme of the window: light, dark, or of high contrast. */
public final class ThemeMode {
  private static final List<Theme> ALL = List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST);

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** The theme of the figures. */
  public Theme theme() {
    return theme.get();
  }

  /** Tells whether the controls of the window are light on dark. */
  public boolean isDark() {
    return theme() == Theme.DARK;
  }

  /** Changes to the next theme, and after the last to the first again. */
  public void toggle() {
    theme.set(ALL.get((ALL.indexOf(theme()) + 1) % ALL.size()));
  }
}
