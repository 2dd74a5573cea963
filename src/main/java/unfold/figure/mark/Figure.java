package unfold.figure.mark;

import java.util.Optional;
import java.util.stream.Stream;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.geometry.Point;

/** A drawing that makes only what is looked at. */
public interface Figure {

  /** The box of everything that can be drawn, without a margin. */
  Box extent();

  /** Its colours, the ground among them. */
  Theme theme();

  /**
   * What is seen in a box, in painting order, the marks of a subject one after another. A mark may
   * reach beyond the box; one that lies outside of it may be left out. The cost follows what is
   * visible, not the length of the unfolding.
   */
  Stream<Mark> marks(Box visible);

  /** What a subject is called in this figure, in plain words. */
  default String words(Subject subject) {
    return subject.words();
  }

  /** What a finger on the point touches, the topmost if several. */
  default Optional<Subject> at(Point point) {
    Box near = Box.around(point, 2 * Mark.Line.FINGER, 2 * Mark.Line.FINGER);
    return marks(near)
        .filter(mark -> mark.touches(point))
        .map(Mark::subject)
        .reduce((below, above) -> above);
  }
}
