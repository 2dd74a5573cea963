package unfold.figure.mark;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import unfold.geometry.Box;

/** Draws marks with a pen: the only place where a mark becomes ink. */
public final class Painter {
  private final Pen pen;

  public Painter(Pen pen) {
    this.pen = pen;
  }

  /** Draws the marks of a figure inside a box, on a ground that is already there. */
  public void paint(Figure figure, Box visible) {
    paint(figure.marks(visible));
  }

  /** Draws the marks in their order; neighbours with the same subject go into one group. */
  public void paint(Stream<Mark> marks) {
    Groups groups = new Groups();
    // not by an iterator, for which a stream keeps all that one of its parts makes
    marks.forEachOrdered(groups::draw);
    groups.close();
  }

  private final class Groups {
    private @Nullable Subject open;

    void draw(Mark mark) {
      if (!mark.subject().equals(open)) {
        close();
        open = mark.subject();
        pen.begin(open);
      }
      ink(mark);
    }

    void close() {
      if (open != null) {
        pen.end();
        open = null;
      }
    }
  }

  private void ink(Mark mark) {
    switch (mark) {
      case Mark.Disc(_, var center, double radius, var look) -> pen.disc(center, radius, look);
      case Mark.Square square -> pen.plate(square.box(), 0, square.look());
      case Mark.Plate(_, var box, double corner, var look) -> pen.plate(box, corner, look);
      case Mark.Line(_, var path, var look) -> pen.path(path, look);
      case Mark.Label(_, var label, var at, var colour) -> pen.label(label, at, colour);
      case Mark.Cells cells -> CellBars.draw(cells, pen);
    }
  }
}
