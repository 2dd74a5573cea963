package unfold.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import unfold.view.model.ThemeMode;
import unfold.view.widget.CanvasPen;

/** The style sheets and fonts that come with the program. */
final class Themes {
  private static final List<String> FONTS =
      List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "JetBrainsMono-Regular.ttf");

  static {
    FONTS.forEach(name -> Font.loadFont(address("/fonts/" + name), 13));
  }

  private Themes() {}

  /** Gives a scene, and the controls of all scenes, the colours of a theme. */
  static void dress(Scene scene, ThemeMode lighting) {
    Theme controls = lighting.isDark() ? new PrimerDark() : new PrimerLight();
    Application.setUserAgentStylesheet(controls.getUserAgentStylesheet());
    scene.getStylesheets().setAll(sheets(lighting.isDark()));
    scene.setFill(CanvasPen.color(lighting.theme().ground()));
  }

  static List<String> sheets(boolean dark) {
    return Stream.of(dark ? "dark.css" : "light.css", "window.css")
        .map(name -> address("/themes/" + name))
        .toList();
  }

  private static String address(String resource) {
    return Objects.requireNonNull(Themes.class.getResource(resource), resource).toExternalForm();
  }
}
