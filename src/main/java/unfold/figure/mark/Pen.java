package unfold.figure.mark;

import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.typesetting.MathLabel;

/** What a page must be able to do so that figures can be drawn on it. */
public interface Pen {

  /** All that follows, up to {@link #end}, shows this subject. Never nested. */
  void begin(Subject subject);

  void end();

  /** Fills by the non-zero rule, then strokes with butt ends and mitred corners. */
  void path(Path path, ShapeStyle look);

  void disc(Point center, double radius, ShapeStyle look);

  /**
   * @param corner the radius of the corners; 0 for sharp ones
   */
  void plate(Box box, double corner, ShapeStyle look);

  /**
   * @param at where the label's origin goes
   */
  void label(MathLabel label, Point at, Colour colour);
}
