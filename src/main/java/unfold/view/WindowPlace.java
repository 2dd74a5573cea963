package unfold.view;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import unfold.session.PreferenceStore;

/**
 * The place of a window: where it was last, if that is still on a screen, else in the middle. It is
 * no larger than its screen; one that would take more than half of it fills it.
 */
final class WindowPlace {
  private static final String NAME = "window";
  private static final String FILLS = "window-fills-screen";
  private static final double SMALLEST_WIDTH = 640;
  private static final double SMALLEST_HEIGHT = 400;
  // until a hand or the system has done with moving it
  private static final Duration REST = Duration.millis(300);

  private final Stage stage;
  private final PreferenceStore store;
  private final PauseTransition rest = new PauseTransition(REST);

  private WindowPlace(Stage stage, PreferenceStore store) {
    this.stage = stage;
    this.store = store;
    rest.setOnFinished(_ -> keep());
  }

  /** Places a window before it is shown, and keeps where it is from then on. */
  static void begin(Stage stage, Scene scene, PreferenceStore store) {
    Optional<Rectangle2D> last = last(store);
    Rectangle2D screen =
        last.map(WindowPlace::screenOf).orElse(Screen.getPrimary()).getVisualBounds();
    Rectangle2D place =
        last.map(it -> within(it, screen))
            .orElseGet(() -> centred(scene.getWidth(), scene.getHeight(), screen));
    stage.setMinWidth(Math.min(SMALLEST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(SMALLEST_HEIGHT, screen.getHeight()));
    stage.setX(place.getMinX());
    stage.setY(place.getMinY());
    stage.setWidth(place.getWidth());
    stage.setHeight(place.getHeight());
    stage.setMaximized(
        last.isPresent()
            ? Boolean.parseBoolean(store.kept().get(FILLS))
            : area(place) > area(screen) / 2);
    new WindowPlace(stage, store).follow();
  }

  /** The place that was kept, if some of it can be seen. */
  private static Optional<Rectangle2D> last(PreferenceStore store) {
    try {
      double[] sides =
          Arrays.stream(store.kept().getOrDefault(NAME, "").split(" "))
              .mapToDouble(Double::parseDouble)
              .toArray();
      boolean isPlace = sides.length == 4 && DoubleStream.of(sides).allMatch(Double::isFinite);
      return isPlace
          ? Optional.of(new Rectangle2D(sides[0], sides[1], sides[2], sides[3]))
              .filter(it -> !Screen.getScreensForRectangle(it).isEmpty())
          : Optional.empty();
    } catch (IllegalArgumentException ofAnotherVersion) {
      return Optional.empty();
    }
  }

  private static Screen screenOf(Rectangle2D place) {
    return Screen.getScreensForRectangle(place).getFirst();
  }

  private static Rectangle2D centred(double width, double height, Rectangle2D screen) {
    double w = Math.min(width, screen.getWidth());
    double h = Math.min(height, screen.getHeight());
    return new Rectangle2D(
        screen.getMinX() + (screen.getWidth() - w) / 2,
        screen.getMinY() + (screen.getHeight() - h) / 2,
        w,
        h);
  }

  private static Rectangle2D within(Rectangle2D place, Rectangle2D screen) {
    Rectangle2D size =
        centred(
            Math.max(SMALLEST_WIDTH, place.getWidth()),
            Math.max(SMALLEST_HEIGHT, place.getHeight()),
            screen);
    return new Rectangle2D(
        Math.clamp(place.getMinX(), screen.getMinX(), screen.getMaxX() - size.getWidth()),
        Math.clamp(place.getMinY(), screen.getMinY(), screen.getMaxY() - size.getHeight()),
        size.getWidth(),
        size.getHeight());
  }

  private static double area(Rectangle2D it) {
    return it.getWidth() * it.getHeight();
  }

  private void follow() {
    Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
        .forEach(it -> it.subscribe(_ -> rest.playFromStart()));
    stage.maximizedProperty().subscribe(_ -> rest.playFromStart());
  }

  /** Keeps where it is; of one that fills the screen, where it was before. */
  private void keep() {
    if (!stage.isShowing() || stage.isFullScreen() || stage.isIconified()) {
      return;
    }
    store.keep(Map.of(FILLS, String.valueOf(stage.isMaximized())));
    if (!stage.isMaximized() || !store.kept().containsKey(NAME)) {
      store.keep(
          Map.of(
              NAME,
              "%s %s %s %s"
                  .formatted(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())));
    }
  }
}
