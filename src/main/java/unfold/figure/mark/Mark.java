package unfold.figure.mark;

import unfold.figure.theme.Colour;
import unfold.figure.theme.Ramp;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.typesetting.MathLabel;

/** One thing to draw, in figure units, with what it shows. */
public sealed interface Mark {
  Subject subject();

  /** A box that holds all of its ink. */
  Box bounds();

  /** Whether a finger on the point touches it; thin lines are as wide as a finger needs. */
  default boolean touches(Point point) {
    return bounds().contains(point);
  }

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
    /** Its outline. */
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
   * @param at where the label's origin goes
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
   * @param box of all cells together
   * @param values one for each cell, row by row, as fractions of the scale from -1 to 1
   * @param opacity of all of it
   */
  record Cells(Subject subject, Box box, CellGrid values, Ramp ramp, double opacity)
      implements Mark {
    @Override
    public Box bounds() {
      return box;
    }
  }
}
