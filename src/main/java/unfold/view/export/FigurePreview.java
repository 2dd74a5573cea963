package unfold.view.export;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import unfold.export.sheet.Sheet;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.view.figure.FigureCanvas;
import unfold.view.figure.Viewport;
import unfold.view.widget.CanvasPen;

/** The preview of a page as it will be written, as large as there is room for. */
public final class FigurePreview extends Region {
  /** The least scale; of a longer page only the start is shown, so that it can be read. */
  private static final double SMALLEST = 0.12;

  private static final double READABLE = 0.4;

  /** The largest scale, for a small page. */
  private static final double LARGEST = 1.25;

  private final FigureCanvas canvas = new FigureCanvas();
  // stands behind the canvas, which is as large
  private final Pane page = new Pane(canvas);
  private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper(true);
  private @Nullable Sheet sheet;

  FigurePreview() {
    setId("preview");
    getStyleClass().add("preview");
    page.getStyleClass().add("page");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(200, 160);
    getChildren().add(page);
  }

  void show(Sheet next) {
    sheet = next;
    setAccessibleText(next.words());
    requestLayout();
  }

  /** The sheet that is shown, if there is one. */
  public Optional<Sheet> sheet() {
    return Optional.ofNullable(sheet);
  }

  /** Tells whether all of the page is in view. */
  ReadOnlyBooleanProperty wholeProperty() {
    return whole.getReadOnlyProperty();
  }

  @Override
  protected void layoutChildren() {
    if (sheet != null && width() > 0 && height() > 0) {
      paint(sheet);
    }
  }

  private void paint(Sheet shown) {
    Box box = shown.box();
    double scale = scale(box);
    double width = Math.rint(Math.min(width(), box.width() * scale));
    double height = Math.rint(Math.min(height(), box.height() * scale));
    whole.set(box.width() * scale <= width() + 1 && box.height() * scale <= height() + 1);
    canvas.setWidth(width);
    canvas.setHeight(height);
    page.resizeRelocate(
        Math.rint((getWidth() - width) / 2), Math.rint((getHeight() - height) / 2), width, height);
    Theme theme = shown.figure().theme();
    page.setBackground(shown.transparent() ? Checkers.on(theme) : plain(theme));
    canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
    canvas.invalidate();
    Viewport viewport = new Viewport(scale, -box.x() * scale, -box.y() * scale);
    Box visible = viewport.visible(width, height);
    canvas.paint(shown.figure().marks(visible).toList(), viewport, Color.TRANSPARENT);
  }

  private static Background plain(Theme theme) {
    Color ground = CanvasPen.color(theme.ground());
    return new Background(new BackgroundFill(ground, CornerRadii.EMPTY, Insets.EMPTY));
  }

  private double scale(Box box) {
    double whole = Math.min(width() / box.width(), height() / box.height());
    return whole < SMALLEST ? READABLE : Math.min(whole, LARGEST);
  }

  private double width() {
    return getWidth() - snappedLeftInset() - snappedRightInset();
  }

  private double height() {
    return getHeight() - snappedTopInset() - snappedBottomInset();
  }
}
