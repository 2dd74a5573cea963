package unfold.view.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.session.WindowView.Place;
import unfold.view.widget.CanvasPen;

/** The pane of a figure, which can be moved, enlarged and pointed at. */
public final class FigurePane extends Region {
  private static final double WHEEL = 1.0015;
  private static final double CLICK = 4;

  private final FigureCanvas canvas = new FigureCanvas();
  private final Region veil = new Region();
  private final Label heading;
  private final Label remark = new Label();
  private final Consumer<Optional<Subject>> clicked;
  private Runnable moving = () -> {};
  private boolean fitted = true;
  private boolean following = true;
  private boolean scrolls;
  private boolean scrollsDown;
  private Viewport viewport = Viewport.PLAIN;
  private @Nullable Place wanted;
  private Object placed = "";
  private @Nullable Figure figure;
  private @Nullable Region footer;
  private Point pressed = Point.ORIGIN;
  private Point dragged = Point.ORIGIN;
  private boolean moved;

  public FigurePane(String title, Consumer<Optional<Subject>> clicked) {
    this.clicked = clicked;
    heading = new Label(title);
    heading.getStyleClass().add("heading");
    remark.getStyleClass().add("remark");
    getStyleClass().add("figure-pane");
    veil.getStyleClass().add("veil");
    veil.setVisible(false);
    veil.setMouseTransparent(true);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().addAll(canvas, veil, heading, remark);
    clip();
    setMinSize(120, 120);
    heading.setMouseTransparent(true);
    remark.setMouseTransparent(true);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
  }

  // a canvas is as large as the pane, but what stands at its foot may be wider
  private void clip() {
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  /** Places a region at the foot of the pane, over the figure. */
  public void setFooter(Region below) {
    footer = below;
    below.setMouseTransparent(true);
    getChildren().add(below);
  }

  /** Shows the figure alone, without heading, remark and footer; or as usual. */
  public void setBare(boolean bare) {
    heading.setVisible(!bare);
    remark.setVisible(!bare);
    if (footer != null) {
      getChildren().remove(footer);
      if (!bare) {
        getChildren().add(footer);
      }
    }
  }

  /** Sets what is done when a hand moves or enlarges the figure. */
  public void setOnMoving(Runnable action) {
    moving = action;
  }

  public Optional<Figure> figure() {
    return Optional.ofNullable(figure);
  }

  public Viewport viewport() {
    return viewport;
  }

  public void setRemark(String words) {
    remark.setText(words);
  }

  /** Leaves the figure's place in the pane to {@link PaneFitting} again. */
  public void fit() {
    fitted = true;
    following = true;
    wanted = null;
  }

  /** The place that a hand has given to the figure; empty where it is fitted. */
  public Optional<Place> place() {
    return wanted != null || fitted
        ? Optional.ofNullable(wanted)
        : Optional.of(
            new Place(viewport.scale(), viewport.toFigure(getWidth() / 2, getHeight() / 2)));
  }

  /** Gives the figure a place as a hand does; or fits it, where there is none. */
  public void put(Optional<Place> place) {
    fit();
    wanted = place.orElse(null);
    placed = "";
  }

  /** Takes on a viewport unless a hand has moved the figure; one scrolled to a step stays there. */
  void lay(Viewport fit, boolean scrolls, boolean scrollsDown) {
    this.scrolls = scrolls;
    this.scrollsDown = scrollsDown;
    placeAsWanted();
    if (fitted) {
      boolean stays = fit.scale() == viewport.scale();
      double dx = stays && scrolls ? viewport.dx() : fit.dx();
      double dy = stays && scrollsDown ? viewport.dy() : fit.dy();
      viewport = new Viewport(fit.scale(), dx, dy);
    }
  }

  /** Keeps the wanted place in the middle while the size of the pane settles. */
  private void placeAsWanted() {
    Object size = new Dimension2D(getWidth(), getHeight());
    if (wanted != null && !size.equals(placed)) {
      placed = size;
      viewport = Viewport.at(wanted, getWidth(), getHeight());
      fitted = false;
    }
  }

  public void setDimmed(boolean dimmed) {
    veil.setVisible(dimmed);
  }

  public void zoom(double factor) {
    zoom(factor, getWidth() / 2, getHeight() / 2);
  }

  private void zoom(double factor, double x, double y) {
    move(viewport.zoomed(factor, x, y));
  }

  private void move(Viewport next) {
    fitted = false;
    wanted = null;
    viewport = next;
    repaint();
    moving.run();
  }

  /**
   * Brings a part of a figure into view, if it is not.
   *
   * @param height the height of what can be seen below {@code top}, in pixels
   */
  void follow(Box part, Box whole, double height, double top) {
    if (following && (scrolls || !fitted)) {
      viewport = viewport.following(part.x(), part.right(), whole, getWidth());
    }
    if (following && scrollsDown) {
      viewport =
          viewport
              .panned(0, -top)
              .followingDown(part.y(), part.bottom(), whole, height)
              .panned(0, top);
    }
  }

  /** Shows a figure from now on. */
  public void show(Figure next) {
    figure = next;
    repaint();
  }

  private void repaint() {
    if (figure != null && getWidth() > 0) {
      List<Mark> marks = figure.marks(visible()).toList();
      canvas.paint(marks, viewport, CanvasPen.color(figure.theme().ground()));
    }
  }

  /** The subjects of the part of the figure that is seen. */
  public Stream<Subject> seen() {
    return figure().stream().flatMap(it -> it.marks(visible())).map(Mark::subject);
  }

  private Box visible() {
    return viewport.visible(getWidth(), getHeight());
  }

  private void press(MouseEvent event) {
    pressed = new Point(event.getX(), event.getY());
    dragged = pressed;
    moved = false;
    requestFocus();
  }

  private void drag(MouseEvent event) {
    Point now = new Point(event.getX(), event.getY());
    moved |= now.distance(pressed) > CLICK;
    if (moved) {
      following = false;
      move(viewport.panned(now.x() - dragged.x(), now.y() - dragged.y()));
      dragged = now;
    }
  }

  private void release(MouseEvent event) {
    if (!moved && event.getButton() == MouseButton.PRIMARY) {
      clicked.accept(subjectAt(event.getX(), event.getY()));
    }
  }

  Optional<Subject> subjectAt(double x, double y) {
    return figure()
        .flatMap(it -> it.at(viewport.toFigure(x, y)))
        .filter(it -> !(it instanceof Subject.Furniture));
  }

  private void scroll(ScrollEvent event) {
    if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
      move(viewport.panned(event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX(), 0));
    } else if (!event.isInertia()) {
      zoom(Math.pow(WHEEL, event.getDeltaY()), event.getX(), event.getY());
    }
    event.consume();
  }

  @Override
  protected void layoutChildren() {
    if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
      canvas.invalidate();
    }
    veil.resize(getWidth(), getHeight());
    heading.resizeRelocate(24, 20, heading.prefWidth(-1), heading.prefHeight(-1));
    double room = Math.max(0, getWidth() - heading.getWidth() - 72);
    double width = Math.min(room, remark.prefWidth(-1));
    remark.resizeRelocate(getWidth() - 24 - width, 18, width, remark.prefHeight(-1));
    layFooter();
    repaint();
  }

  private void layFooter() {
    if (footer != null) {
      double height = footer.prefHeight(getWidth());
      footer.resizeRelocate(0, getHeight() - height, getWidth(), height);
    }
  }
}
