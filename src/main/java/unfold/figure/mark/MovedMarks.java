package unfold.figure.mark;

import unfold.geometry.Point;

/** Moves marks to another place. */
public final class MovedMarks {

  private MovedMarks() {}

  /** The mark moved by a vector in figure units, otherwise the same. */
  public static Mark by(Mark mark, Point apart) {
    return switch (mark) {
      case Mark.Disc(var subject, var center, double radius, var look) ->
          new Mark.Disc(subject, center.plus(apart), radius, look);
      case Mark.Square(var subject, var center, double side, var look) ->
          new Mark.Square(subject, center.plus(apart), side, look);
      case Mark.Plate(var subject, var box, double corner, var look) ->
          new Mark.Plate(subject, box.translate(apart.x(), apart.y()), corner, look);
      case Mark.Line(var subject, var path, var look) ->
          new Mark.Line(subject, path.translate(apart.x(), apart.y()), look);
      case Mark.Label(var subject, var label, var at, var colour) ->
          new Mark.Label(subject, label, at.plus(apart), colour);
      case Mark.Cells(var subject, var box, var values, var ramp, double opacity) ->
          new Mark.Cells(subject, box.translate(apart.x(), apart.y()), values, ramp, opacity);
    };
  }
}
