package unfold.view.figure;

import unfold.geometry.Box;
import unfold.geometry.Point;

/**
 * How figure units lie on a pane: screen = figure × scale + offset.
 *
 * @param scale pixels for one figure unit
 */
public record Viewport(double scale, double dx, double dy) {
  public static final Viewport PLAIN = new Viewport(1, 0, 0);
  public static final double SMALLEST = 0.1;
  public static final double LARGEST = 6;

  /**
   * Below this a long figure is not shrunk to fit: it scrolls instead, so that it stays legible.
   */
  public static final double LEGIBLE = 0.72;

  /** Below this a tall figure is not shrunk to fit either. */
  public static final double LEAST = 0.45;

  /** The same for one that goes on in both directions, where to see all of it helps most. */
  public static final double LEAST_PLANE = 0.36;

  /** A small figure is not blown up beyond this to fill a pane. */
  public static final double COMFORTABLE = 1.25;

  /**
   * All of a figure in the middle of a pane; where that would be too small to read, its start from
   * the left.
   */
  public static Viewport fit(Box figure, double width, double height, double margin) {
    double across = Math.max(LEGIBLE, across(figure, width, margin));
    return at(scale(across, figure, height, margin), figure, width, height, margin);
  }

  /** All of a figure in the middle of a pane. */
  public static Viewport whole(Box figure, double width, double height, double margin) {
    double across = across(figure, width, margin);
    return at(scale(across, figure, height, margin), figure, width, height, margin);
  }

  private static double across(Box figure, double width, double margin) {
    return (width - 2 * margin) / Math.max(1, figure.width());
  }

  /**
   * All of a figure that goes on in both directions in the middle of a pane; where that would be
   * too small to read, its start from the left and from the top.
   */
  public static Viewport ofPlane(Box figure, double width, double height, double margin) {
    double across = across(figure, width, margin);
    double down = down(figure, height, margin);
    double all = Math.min(across, down);
    double scale = all < LEAST_PLANE ? LEGIBLE : Math.min(all, COMFORTABLE);
    Viewport fit = at(scale, figure, width, height, margin);
    return down >= scale ? fit : new Viewport(scale, fit.dx, margin - figure.y() * scale);
  }

  private static double down(Box figure, double height, double margin) {
    return (height - 2 * margin) / Math.max(1, figure.height());
  }

  private static double scale(double across, Box figure, double height, double margin) {
    return Math.clamp(Math.min(across, down(figure, height, margin)), LEAST, COMFORTABLE);
  }

  /** As {@link #fit} lays it, at a scale that something else decided. */
  public static Viewport at(double scale, Box figure, double width, double height, double margin) {
    double dy = height / 2 - figure.center().y() * scale;
    boolean scrolls = figure.width() * scale > width - 2 * margin + 1;
    double dx = scrolls ? margin - figure.x() * scale : width / 2 - figure.center().x() * scale;
    return new Viewport(scale, dx, dy);
  }

  public Point toScreen(Point figure) {
    return new Point(figure.x() * scale + dx, figure.y() * scale + dy);
  }

  public Point toFigure(double x, double y) {
    return new Point((x - dx) / scale, (y - dy) / scale);
  }

  public Box toScreen(Box figure) {
    return figure.scale(scale).translate(dx, dy);
  }

  /** What is seen of the figure in a pane of this size. */
  public Box visible(double width, double height) {
    return Box.ofCorners(toFigure(0, 0), toFigure(width, height));
  }

  public Viewport panned(double x, double y) {
    return new Viewport(scale, dx + x, dy + y);
  }

  /** Larger by a factor, with the place under (x, y) staying where it is. */
  public Viewport zoomed(double factor, double x, double y) {
    double next = Math.clamp(scale * factor, SMALLEST, LARGEST);
    double ratio = next / scale;
    return new Viewport(next, x - (x - dx) * ratio, y - (y - dy) * ratio);
  }

  /**
   * Moved sideways, if it must be, until a stretch of the figure is seen with room on both sides,
   * but not beyond the ends of the figure.
   *
   * @param left and {@code right} the stretch in figure units
   * @param figure all of it
   */
  public Viewport following(double left, double right, Box figure, double width) {
    Box there = toScreen(new Box(left, figure.y(), right - left, figure.height()));
    Box all = toScreen(figure);
    return panned(shift(there.x(), there.right(), all.x(), all.right(), width), 0);
  }

  /** The same upwards or downwards. */
  public Viewport followingDown(double top, double bottom, Box figure, double height) {
    Box there = toScreen(new Box(figure.x(), top, figure.width(), bottom - top));
    Box all = toScreen(figure);
    return panned(0, shift(there.y(), there.bottom(), all.y(), all.bottom(), height));
  }

  /**
   * How far to move so that from-to lies within the room, and start-end fills it if it can; all on
   * the screen.
   */
  private static double shift(double from, double to, double start, double end, double room) {
    double margin = Math.min(to - from, room / 4);
    if (from >= margin && to <= room - margin) {
      return 0;
    }
    double centred = room / 2 - (from + to) / 2;
    double first = margin / 2 - start;
    double last = room - margin / 2 - end;
    return last > first ? centred : Math.clamp(centred, last, first);
  }
}
