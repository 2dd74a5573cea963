package unfold.view.figure;

import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.session.WindowView.Place;

/**
 * The map from figure units to the pixels of a pane: screen = figure × scale + offset.
 *
 * @param scale pixels for one figure unit
 * @param dx the offset to the right, in pixels
 * @param dy the offset downwards, in pixels
 */
public record Viewport(double scale, double dx, double dy) {
  public static final Viewport PLAIN = new Viewport(1, 0, 0);
  public static final double SMALLEST = 0.1;
  public static final double LARGEST = 6;

  /** The scale at which a length in figure units fills a room in pixels but for its margins. */
  static double filling(double length, double room, double margin) {
    return (room - 2 * margin) / Math.max(1, length);
  }

  /**
   * The viewport with all of a figure that goes on in both directions in the middle of a pane;
   * where that would be too small to read, with its start at the left and the top.
   *
   * @param width the width of the pane in pixels
   * @param height the height of the pane in pixels
   * @param side the pixels that stay free on the left and the right
   * @param margin the pixels that stay free above and below
   */
  public static Viewport ofPlane(
      Box figure, double width, double height, double side, double margin, ScaleLimits limits) {
    double down = filling(figure.height(), height, margin);
    double scale = limits.plane(filling(figure.width(), width, side), down);
    Viewport fit = at(scale, figure, width, height, side);
    return down >= scale ? fit : new Viewport(scale, fit.dx, margin - figure.y() * scale);
  }

  /**
   * The viewport with a figure in the middle of a pane; one that is too long starts at the left.
   */
  public static Viewport at(double scale, Box figure, double width, double height, double side) {
    double dy = height / 2 - figure.center().y() * scale;
    boolean scrolls = figure.width() * scale > width - 2 * side + 1;
    double dx = scrolls ? side - figure.x() * scale : width / 2 - figure.center().x() * scale;
    return new Viewport(scale, dx, dy);
  }

  /** The viewport with a figure at its place in a pane of a size in pixels. */
  static Viewport at(Place place, double width, double height) {
    double scale = Math.clamp(place.scale(), SMALLEST, LARGEST);
    Point centre = place.centre();
    return new Viewport(scale, width / 2 - centre.x() * scale, height / 2 - centre.y() * scale);
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

  /** The box of the figure that is seen in a pane of a size in pixels. */
  public Box visible(double width, double height) {
    return Box.ofCorners(toFigure(0, 0), toFigure(width, height));
  }

  /** The viewport a fraction of the way to another, from 0 to 1. */
  Viewport towards(Viewport other, double fraction) {
    return fraction == 1
        ? other
        : new Viewport(
            scale + (other.scale - scale) * fraction,
            dx + (other.dx - dx) * fraction,
            dy + (other.dy - dy) * fraction);
  }

  public Viewport panned(double x, double y) {
    return new Viewport(scale, dx + x, dy + y);
  }

  /** The viewport enlarged by a factor, within limits, around the pixel (x, y). */
  public Viewport zoomed(double factor, double x, double y) {
    double next = Math.clamp(scale * factor, SMALLEST, LARGEST);
    double ratio = next / scale;
    return new Viewport(next, x - (x - dx) * ratio, y - (y - dy) * ratio);
  }

  /**
   * The viewport moved sideways, if it must be, until a stretch of the figure is seen with room on
   * both sides, but not beyond the ends of the figure.
   *
   * @param left and {@code right} the stretch in figure units
   * @param figure the extent of the figure
   * @param width the width of the pane in pixels
   */
  public Viewport following(double left, double right, Box figure, double width) {
    Box there = toScreen(new Box(left, figure.y(), right - left, figure.height()));
    Box all = toScreen(figure);
    return panned(shift(there.x(), there.right(), all.x(), all.right(), width), 0);
  }

  /** The viewport moved upwards or downwards as {@link #following} does sideways. */
  public Viewport followingDown(double top, double bottom, Box figure, double height) {
    Box there = toScreen(new Box(figure.x(), top, figure.width(), bottom - top));
    Box all = toScreen(figure);
    return panned(0, shift(there.y(), there.bottom(), all.y(), all.bottom(), height));
  }

  /**
   * The distance to move so that from-to lies within the room, and start-end fills it if it can;
   * all in pixels.
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
