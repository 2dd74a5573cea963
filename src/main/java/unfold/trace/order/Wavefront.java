package unfold.trace.order;

import unfold.trace.program.Arithmetic.Routine;
import unfold.trace.program.Span;
import unfold.unfolding.IndexBox;

/**
 * The points of a box that are equally far along a direction (Lamport, 1974): rows along an axis
 * that the direction does not follow, such as that of the members; else, where it follows two,
 * along a diagonal.
 */
final class Wavefront {
  private final IndexBox box;
  private final int[] direction;
  private final int row;
  private final int partner;
  private final int solved;
  private final Span span = new Span();

  Wavefront(IndexBox box, int[] direction) {
    this.box = box;
    this.direction = direction;
    int free = longestFree();
    int last = followed(direction.length);
    int before = last < 0 ? -1 : followed(last);
    boolean diagonal = free < 0 && before >= 0;
    this.row = diagonal ? last : free;
    this.partner = diagonal ? before : -1;
    this.solved = diagonal ? -1 : last;
  }

  void lowest(int index) {
    span.lowest(index);
  }

  private int longestFree() {
    int longest = -1;
    for (int axis = 0; axis < direction.length; axis++) {
      if (direction[axis] == 0 && side(axis) > (longest < 0 ? 1 : side(longest))) {
        longest = axis;
      }
    }
    return longest;
  }

  /** The last axis before another that the direction follows; -1 if there is none. */
  private int followed(int before) {
    int axis = before - 1;
    while (axis >= 0 && direction[axis] == 0) {
      axis--;
    }
    return axis;
  }

  private int side(int axis) {
    return box.last(axis) - box.first(axis) + 1;
  }

  /**
   * Runs a routine at the points of a front.
   *
   * @param distance along the direction
   */
  void at(int distance, Routine routine) {
    if (!box.isEmpty()) {
      choose(0, distance, routine);
    }
  }

  /**
   * Tries every index on the axes from one on, but for those that the rest of the distance decides.
   */
  private void choose(int axis, int rest, Routine routine) {
    if (axis == direction.length) {
      solve(rest, routine);
    } else if (axis == row || axis == partner || axis == solved) {
      choose(axis + 1, rest, routine);
    } else {
      for (int index = box.first(axis); index <= box.last(axis); index++) {
        span.point()[axis] = index;
        choose(axis + 1, rest - direction[axis] * index, routine);
      }
    }
  }

  private void solve(int rest, Routine routine) {
    if (partner >= 0) {
      diagonal(rest, routine);
    } else if (solved < 0 ? rest == 0 : meets(rest)) {
      int first = row < 0 ? 0 : row;
      span.step()[first] = row < 0 ? 0 : 1;
      if (row >= 0) {
        span.point()[row] = box.first(row);
      }
      routine.run(span.count(row < 0 ? 1 : side(row)));
    }
  }

  private boolean meets(int rest) {
    int index = rest / direction[solved];
    span.point()[solved] = index;
    return index * direction[solved] == rest
        && box.first(solved) <= index
        && index <= box.last(solved);
  }

  /**
   * Runs along the whole solutions of {@code a · partner + b · row = rest}, which lie evenly apart.
   */
  private void diagonal(int rest, Routine routine) {
    int a = direction[partner];
    int b = direction[row];
    int apart = Math.abs(b) / divisor(Math.abs(a), Math.abs(b));
    int first = -1;
    int count = 0;
    for (int index = box.first(partner); index <= box.last(partner); index++) {
      int other = rest - a * index;
      boolean here = other % b == 0 && box.first(row) <= other / b && other / b <= box.last(row);
      if (here) {
        first = count == 0 ? index : first;
        count++;
        index += apart - 1;
      } else if (count > 0) {
        break;
      }
    }
    if (count > 0) {
      span.point()[partner] = first;
      span.point()[row] = (rest - a * first) / b;
      span.step()[partner] = apart;
      span.step()[row] = -a * apart / b;
      routine.run(span.count(count));
    }
  }

  private static int divisor(int a, int b) {
    return b == 0 ? a : divisor(b, a % b);
  }
}
