package unfold.figure.mark;

import java.util.Optional;
import java.util.stream.Stream;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.geometry.Point;

/** A drawing that makes only the marks inside the box that is looked at. */
public interface Figure {

  /** The box of everything that can be drawn, in figure units and without a margin. */
  Box extent();

  /** The theme whose colours it is drawn in, the ground among them. */
  Theme theme();

  /**
   * The marks in a box, in painting order, those of a subject one after another. A mark may reach
   * beyond the box; one that lies outside of it may be left out. The cost follows what is visible,
   * not the length of the unfolding.
   */
  Stream<Mark> marks(Box visible);

  /** The name of a subject in this figure, in plain words. */
  default String words(Subject subject) {
    return subject.words();
  }

  /** The subject that a finger on the point touches, the topmost if several. */
  default Optional<Subject> at(Point point) {
    Box near = Box.around(point, 2 * Mark.Line.FINGER, 2 * Mark.Line.FINGER);
    return marks(near)
        .filter(mark -> mark.touches(point))
        .map(Mark::subject)
        .reduce((below, above) -> above);
  }
}
