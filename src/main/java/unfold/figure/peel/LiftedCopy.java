package unfold.figure.peel;

import java.util.List;
import unfold.figure.mark.Mark;

/**
 * A copy of the circuit on its way to its column.
 *
 * @param opacity from 0 to 1: a copy in the air is translucent
 * @param marks its marks in the units of the unfolding's figure, in painting order
 */
public record LiftedCopy(double opacity, List<Mark> marks) {
  public LiftedCopy {
    marks = List.copyOf(marks);
  }
}
