package unfold.view;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.text.Font;

/** The style sheets and fonts that come with the program. */
final class Themes {
  private static final List<String> FONTS =
      List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "JetBrainsMono-Regular.ttf");

  static {
    FONTS.forEach(name -> Font.loadFont(address("/fonts/" + name), 13));
  }

  private Themes() {}

  static List<String> sheets(boolean dark) {
    return Stream.of(dark ? "dark.css" : "light.css", "window.css")
        .map(name -> address("/themes/" + name))
        .toList();
  }

  private static String address(String resource) {
    return Objects.requireNonNull(Themes.class.getResource(resource), resource).toExternalForm();
  }
}
