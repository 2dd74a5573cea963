package unfold.trace.order;

import java.util.List;
import unfold.trace.program.Arithmetic.Routine;
import unfold.unfolding.IndexBox;

/**
 * Points whose steps are listed one by one.
 *
 * @param steps the boxes of each step, from 0
 */
public record LayeredPoints(List<List<IndexBox>> steps, BoxTraversal traversal) implements Points {
  @Override
  public void begin(int first, int last, Routine routine) {
    steps.forEach(boxes -> boxes.forEach(box -> traversal.over(box, 0, routine)));
  }

  @Override
  public void at(int step, Routine routine) {
    if (step < steps.size()) {
      steps.get(step).forEach(box -> traversal.over(box, 0, routine));
    }
  }
}
