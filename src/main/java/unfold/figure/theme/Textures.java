package unfold.figure.theme;

import java.util.List;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.Outline;

/** Patterns fitted to nodes: within the rim, and clear of what is written there. */
public final class Textures {
  /** Distance from the middle of a line to the writing: 2 remain beside the widest line. */
  private static final double CLEAR = 2.7;

  /**
   * Steps of a figure unit to which boxes are rounded, as those of copies differ in the last bits.
   */
  private static final double GRID = 64;

  private record Fitted(Pattern pattern, Outline outline, List<Box> writing) {
    Path cut() {
      return TextureClearing.outside(writing, pattern.strokes(outline));
    }
  }

  private final Memo<Fitted, Path> known = new Memo<>(Fitted::cut);

  /**
   * The strokes in a node, empty if there are none.
   *
   * @param outline the border of the node around its centre
   * @param writing the boxes of what is written in the node
   */
  public Path of(Pattern pattern, Outline outline, Point center, List<Box> writing) {
    List<Box> around = writing.stream().map(box -> around(box, center)).toList();
    return known.apply(new Fitted(pattern, outline, around)).translate(center.x(), center.y());
  }

  private static Box around(Box box, Point center) {
    Box clear = box.grow(CLEAR).translate(-center.x(), -center.y());
    return Box.ofCorners(rounded(clear.topLeft()), rounded(clear.bottomRight()));
  }

  private static Point rounded(Point point) {
    return new Point(Math.rint(point.x() * GRID) / GRID, Math.rint(point.y() * GRID) / GRID);
  }
}
