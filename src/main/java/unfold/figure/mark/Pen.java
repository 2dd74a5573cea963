package unfold.figure.mark;

import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.typesetting.MathLabel;

/**
 * The drawing port: the few operations that a page offers so that figures can be drawn on it.
 * Lengths are in figure units.
 */
public interface Pen {

  /** Begins a group that shows a subject, up to {@link #end}. Groups are never nested. */
  void begin(Subject subject);

  /** Ends the open group. */
  void end();

  /** Fills by the non-zero rule, then strokes with butt ends and mitred corners. */
  void path(Path path, ShapeStyle look);

  /** Fills and strokes a circle. */
  void disc(Point center, double radius, ShapeStyle look);

  /**
   * Fills and strokes a box.
   *
   * @param corner the radius of the corners; 0 for sharp ones
   */
  void plate(Box box, double corner, ShapeStyle look);

  /**
   * Draws the outlines of a label.
   *
   * @param at the place of the label's origin
   */
  void label(MathLabel label, Point at, Colour colour);
}
