package unfold.trace.order;

import java.util.List;
import unfold.trace.program.Arithmetic.Routine;
import unfold.unfolding.IndexBox;

/**
 * Points in steps along a direction: at each step those as far along it as the step plus a lead.
 */
public final class Directed implements Points {
  private final List<IndexBox> boxes;
  private final int[] direction;
  private final int lead;
  private final int alone;
  private final BoxTraversal traversal = new BoxTraversal();
  private final List<Wavefront> wavefronts;

  /**
   * The points of some boxes.
   *
   * @param boxes disjoint, of members and axes
   * @param direction the steps from one index to the next, for the members and each axis
   */
  public Directed(List<IndexBox> boxes, int[] direction, int lead) {
    this.boxes = List.copyOf(boxes);
    this.direction = direction.clone();
    this.lead = lead;
    this.alone = alone(direction);
    this.wavefronts = boxes.stream().map(box -> new Wavefront(box, this.direction)).toList();
  }

  /** Points without an index, one for each member, all at step 0. */
  static Directed single(int members) {
    IndexBox box = IndexBox.of(new int[] {0}, new int[] {members - 1});
    return new Directed(List.of(box), new int[1], 0);
  }

  /** The only axis that a direction follows, if a step at a time; else -1. */
  public static int alone(int[] direction) {
    int alone = -1;
    for (int axis = 0; axis < direction.length; axis++) {
      if (direction[axis] != 0) {
        if (alone >= 0 || Math.abs(direction[axis]) > 1) {
          return -1;
        }
        alone = axis;
      }
    }
    return alone;
  }

  @Override
  public void begin(int first, int last, Routine routine) {
    if (alone < 0) {
      boxes.forEach(box -> traversal.over(box, 0, routine));
      return;
    }
    int one = direction[alone] * (first + lead);
    int other = direction[alone] * (last + lead);
    int lowest = Math.min(one, other);
    wavefronts.forEach(front -> front.lowest(lowest));
    for (IndexBox box : boxes) {
      traversal.over(box.within(alone, lowest, Math.max(one, other)), lowest, routine);
    }
  }

  @Override
  public void at(int step, Routine routine) {
    for (Wavefront front : wavefronts) {
      front.at(step + lead, routine);
    }
  }
}
