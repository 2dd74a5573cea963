package unfold.figure.mark;

import unfold.figure.theme.Colour;
import unfold.figure.theme.Ramp;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.typesetting.MathLabel;

/** A shape to draw, in figure units, with the subject it shows. */
public sealed interface Mark {
  Subject subject();

  /** The box that holds all of its ink. */
  Box bounds();

  /** Tells whether a finger on the point touches it; thin lines are as wide as a finger needs. */
  default boolean touches(Point point) {
    return bounds().contains(point);
  }

  /** A filled or stroked circle: a variable. */
  record Disc(Subject subject, Point center, double radius, ShapeStyle look) implements Mark {
    @Override
    public Box bounds() {
      double reach = 2 * radius + look.width();
      return Box.around(center, reach, reach);
    }

    @Override
    public boolean touches(Point point) {
      return center.distance(point) <= radius + look.width() / 2;
    }
  }

  /** A square with sharp corners: a delay. */
  record Square(Subject subject, Point center, double side, ShapeStyle look) implements Mark {
    /** The outline of the square, without its stroke. */
    public Box box() {
      return Box.around(center, side, side);
    }

    @Override
    public Box bounds() {
      return box().grow(look.width() / 2);
    }
  }

  /** A box with rounded corners: a parameter, an operation, a chip, the band. */
  record Plate(Subject subject, Box box, double corner, ShapeStyle look) implements Mark {
    @Override
    public Box bounds() {
      return box.grow(look.width() / 2);
    }
  }

  /** Lines and curves: a wire, its head, hatching. */
  record Line(Subject subject, Path path, ShapeStyle look) implements Mark {
    static final double FINGER = 6;

    @Override
    public Box bounds() {
      return path.bounds().grow(look.width() / 2);
    }

    @Override
    public boolean touches(Point point) {
      return bounds().grow(FINGER).contains(point) && path.distanceTo(point) <= FINGER;
    }
  }

  /**
   * A formula or words.
   *
   * @param at the place of the label's origin
   */
  record Label(Subject subject, MathLabel label, Point at, Colour colour) implements Mark {
    @Override
    public Box bounds() {
      return label.box().translate(at.x(), at.y());
    }
  }

  /**
   * Numbers as signed bars, upwards and rust-coloured for what is positive, downwards and blue for
   * what is negative, so that length says what colour says.
   *
   * @param box the box of all cells together
   * @param values one for each cell, row by row, as fractions of the scale from -1 to 1
   * @param opacity the opacity of the whole, from 0 to 1
   */
  record Cells(Subject subject, Box box, CellGrid values, Ramp ramp, double opacity)
      implements Mark {
    @Override
    public Box bounds() {
      return box;
    }
  }
}
