package unfold.view.strip;

import java.util.function.DoubleConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import unfold.figure.theme.Theme;
import unfold.view.widget.SharpCanvas;

/** The strip of all states at all steps, with the handle that moves through time. */
public final class StatesStrip extends Region {
  private static final double PADDING = 20;
  private static final double HEADING = 26;
  private static final double SLIDER = 34;
  private static final double LOW_PADDING = 8;
  private static final double LOW = 190;
  private static final double TRACK = 4;
  private static final double ROW = 34;
  private static final double LEAST = 34;
  private static final double MOST = 220;

  private final SharpCanvas canvas = new SharpCanvas();
  private final Label heading = new Label(StripMessages.heading());
  private final Label remark = new Label();
  private final Slider slider = new Slider(0, 1, 0);
  // the slider's own track cannot be filled up to the handle
  private final Region track = new Region();
  private final Region played = new Region();
  private final DoubleConsumer scrub;
  private StripContent content = StripContent.NONE;
  private Theme theme = Theme.LIGHT;
  private double moment;
  private boolean following;

  /**
   * A strip without states yet.
   *
   * @param scrub receives the moment that the handle was moved to
   */
  public StatesStrip(DoubleConsumer scrub) {
    this.scrub = scrub;
    getStyleClass().add("strip");
    heading.getStyleClass().add("heading");
    remark.getStyleClass().add("quiet");
    slider.setId("scrubber");
    slider.setAccessibleText(StripMessages.moment());
    slider.setBlockIncrement(1);
    slider.valueProperty().addListener((_, _, value) -> moved(value.doubleValue()));
    canvas.setOnMousePressed(this::pick);
    canvas.setOnMouseDragged(this::pick);
    track.getStyleClass().add("scrub-track");
    played.getStyleClass().add("scrub-played");
    revealHandle(false);
    getChildren().addAll(canvas, heading, remark, track, played, slider);
  }

  public Slider handle() {
    return slider;
  }

  private void moved(double value) {
    if (!following) {
      scrub.accept(value);
    }
  }

  /** Goes to the end of the step that computes the clicked cell. */
  private void pick(MouseEvent event) {
    StripGrid grid = grid();
    double column =
        (canvas.inside(event.getX()) - grid.left() + grid.scrolled()) / grid.columnWidth();
    if (column >= 0 && column < grid.columns()) {
      scrub.accept(content.momentOf(grid.rowAt(canvas.inside(event.getY())), (int) column));
    }
  }

  /** Shows other numbers, or the same ones at another moment. */
  public void show(StripContent next, Theme colours, double now) {
    boolean same = next.equals(content) && colours == theme && drawnAlike(now);
    StripContent before = content;
    content = next;
    theme = colours;
    moment = now;
    following = true;
    slider.setMax(Math.max(1, content.ticks()));
    slider.setValue(now);
    following = false;
    revealHandle(content.schedule().isPresent());
    placePlayed();
    remark.setText(content.remark());
    heading.setText(content.heading());
    if (next.rows() != before.rows()) {
      requestLayout();
    }
    if (!same) {
      draw();
    }
  }

  private void revealHandle(boolean there) {
    slider.setVisible(there);
    track.setVisible(there);
    played.setVisible(there);
  }

  private boolean drawnAlike(double now) {
    return content.state(now).equals(content.state(moment));
  }

  @Override
  protected double computePrefHeight(double width) {
    double rows = Math.clamp(content.rows() * ROW, LEAST, MOST);
    return PADDING + HEADING + StripGrid.HEADER + rows + SLIDER + 12;
  }

  @Override
  protected double computeMinHeight(double width) {
    return PADDING + HEADING + SLIDER + 8;
  }

  @Override
  protected void layoutChildren() {
    canvas.cover(getWidth(), Math.max(0, getHeight() - 1));
    canvas.setLayoutY(1);
    double top = isLow() ? LOW_PADDING + 5 : PADDING;
    heading.resizeRelocate(24, top, heading.prefWidth(-1), heading.prefHeight(-1));
    double left = 24 + heading.getWidth() + 24;
    remark.resizeRelocate(left, top - 3, Math.max(0, getWidth() - left - 24), 20);
    draw();
  }

  /** Tells whether there is room for little more than the cells. */
  private boolean isLow() {
    return getHeight() < LOW;
  }

  private StripGrid grid() {
    boolean sharesItsLine = isLow() && content.remark().isEmpty();
    double top = sharesItsLine ? LOW_PADDING : (isLow() ? LOW_PADDING : PADDING) + HEADING;
    double height = getHeight() - top - SLIDER - 8;
    return StripGrid.of(
        getWidth(), top, height, content.columns(), content.rows(), content.focus(moment));
  }

  private void draw() {
    StripGrid grid = grid();
    new StripPainter(canvas.pen(), theme).paint(content, grid, moment, getWidth());
    placeSlider(grid);
  }

  /** Places the handle under the middle of its column, unless the columns scroll away. */
  private void placeSlider(StripGrid grid) {
    double half = slider.lookup(".thumb") == null ? 8 : slider.lookup(".thumb").prefWidth(-1) / 2;
    boolean aligned = grid.showsAll(getWidth()) && content.isOneWalk();
    double from = aligned ? grid.middle(-content.first()) : grid.left();
    double to = aligned ? grid.middle(content.columns() - 1) : getWidth() - StripGrid.RIGHT;
    double y = getHeight() - SLIDER;
    double length = Math.max(60, to - from);
    slider.resizeRelocate(from - half, y, length + 2 * half, SLIDER - 10);
    track.resizeRelocate(from, y + (SLIDER - 10 - TRACK) / 2, length, TRACK);
    placePlayed();
  }

  private void placePlayed() {
    double share = slider.getValue() / slider.getMax();
    played.resizeRelocate(track.getLayoutX(), track.getLayoutY(), share * track.getWidth(), TRACK);
  }
}
