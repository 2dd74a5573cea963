package unfold.view.figure;

import unfold.figure.mark.Figure;
import unfold.geometry.Box;

/**
 * The way in which both figures are fitted into their panes until a hand moves them: at one scale
 * and one height, so that what crosses the divider crosses it level.
 *
 * @param heading pixels at the head of the panes that stay free
 * @param footer pixels at their foot that stay free
 * @param margin pixels that stay free around a figure
 */
public record PaneFitting(double heading, double footer, double margin, ScaleLimits limits) {
  private static final double HEADING = 44;
  private static final double MARGIN = 24;
  private static final double SIDE = 20;

  /** The margin in a low pane, as a part of the height. */
  private static final double MODEST = 0.06;

  /** The margin when presenting, as a part of the height. */
  private static final double SLIM = 0.03;

  /**
   * The way at a desk.
   *
   * @param footer the height of what stands at the foot of the panes, in pixels
   * @param height the height of the panes in pixels
   */
  public static PaneFitting desk(double footer, double height) {
    double margin = Math.clamp((height - HEADING - footer) * MODEST, 0, MARGIN);
    return new PaneFitting(HEADING, footer, margin, ScaleLimits.DESK);
  }

  /**
   * The way when presenting: nothing stands above or below the figures.
   *
   * @param height the height of the panes in pixels
   */
  public static PaneFitting presenting(double height) {
    return new PaneFitting(0, 0, SLIM * height, ScaleLimits.PRESENTING);
  }

  /** The same with all of the figures in view, however small they become. */
  public PaneFitting whole() {
    return new PaneFitting(heading, footer, margin, limits.whole());
  }

  /** Fits the circuit and an unfolding with the same rows. */
  public void both(FigurePane left, Figure circuit, FigurePane right, Figure unfolded) {
    double height = room(right);
    Box rows = circuit.extent().union(unfolded.extent());
    Box one = with(circuit.extent(), rows);
    Box other = with(unfolded.extent(), rows);
    double down = Viewport.filling(rows.height(), height, margin);
    double small = limits.whole().row(Viewport.filling(one.width(), left.getWidth(), side()), down);
    double large = limits.row(Viewport.filling(other.width(), right.getWidth(), margin), down);
    boolean alone = right.getWidth() < 2 * margin;
    double scale = alone ? small : Math.min(small, large);
    lay(left, scale, one, height);
    lay(right, scale, other, height);
  }

  private void lay(FigurePane pane, double scale, Box box, double height) {
    Viewport fit = Viewport.at(scale, box, pane.getWidth(), height, margin).panned(0, heading);
    pane.lay(fit, box.width() * scale > pane.getWidth() - 2 * side(), false);
  }

  /** Fits the circuit and a plane, which have no rows in common: each in the middle of its pane. */
  public void each(FigurePane left, Figure circuit, FigurePane right, Figure plane) {
    double height = room(right);
    Box box = plane.extent();
    Viewport fit = Viewport.ofPlane(box, right.getWidth(), height, margin, limits);
    boolean across = box.width() * fit.scale() > right.getWidth() - 2 * margin + 1;
    boolean down = box.height() * fit.scale() > height - 2 * margin + 1;
    right.lay(fit.panned(0, heading), across, down);
    Box small = circuit.extent();
    double whole =
        limits
            .whole()
            .row(
                Viewport.filling(small.width(), left.getWidth(), side()),
                Viewport.filling(small.height(), height, margin));
    lay(left, Math.min(whole, Math.max(fit.scale(), limits.legible())), small, height);
  }

  /** Brings a part of a figure into view, if it is not. */
  public void follow(FigurePane pane, Box part, Figure whole) {
    pane.follow(part, whole.extent(), room(pane), heading);
  }

  /**
   * The width of the circuit's pane at which both figures are as large as they can be side by side.
   *
   * @param width of both panes in pixels
   * @param height of the panes in pixels
   */
  public double roomFor(Figure circuit, Figure unfolded, double width, double height) {
    Box rows = circuit.extent().union(unfolded.extent());
    double both = circuit.extent().width() + unfolded.extent().width();
    double across = (width - 2 * side() - 2 * margin) / Math.max(1, both);
    double down = Viewport.filling(rows.height(), height - heading - footer, margin);
    return circuit.extent().width() * limits.row(across, down) + 2 * side();
  }

  /** The pixels that stay free beside the circuit. */
  private double side() {
    return Math.max(SIDE, margin);
  }

  private double room(FigurePane pane) {
    return pane.getHeight() - heading - footer;
  }

  /** A box with the columns of one and the rows of another. */
  private static Box with(Box columns, Box rows) {
    return new Box(columns.x(), rows.y(), columns.width(), rows.height());
  }
}
