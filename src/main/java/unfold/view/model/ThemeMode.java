package unfold.view.model;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import unfold.figure.theme.Theme;

/** The mode of the window: light or dark. */
public final class ThemeMode {
  private final BooleanProperty dark = new SimpleBooleanProperty(false);

  public BooleanProperty darkProperty() {
    return dark;
  }

  /** The theme of the figures in this mode. */
  public Theme theme() {
    return dark.get() ? Theme.DARK : Theme.LIGHT;
  }

  public void toggle() {
    dark.set(!dark.get());
  }
}
