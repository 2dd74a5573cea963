package unfold.trace.program;

/**
 * A row of points: a first one and a step from each to the next. Reused rather than made, since the
 * inner loop of a recurrence meets one at every step.
 */
public final class Span {
  /** The length of a point; no equation has more axes and reductions than this. */
  private static final int MOST_AXES = 16;

  private final int[] point = new int[MOST_AXES];
  private final int[] step = new int[MOST_AXES];
  private int count = 1;
  private int lowest;

  /** The first point: the index on each axis. A loop within may set the numbers that it adds. */
  public int[] point() {
    return point;
  }

  /** The distance from one point to the next on each axis. */
  public int[] step() {
    return step;
  }

  public int count() {
    return count;
  }

  public Span count(int points) {
    this.count = points;
    return this;
  }

  /** The index at which the block that local room holds begins. */
  public int lowest() {
    return lowest;
  }

  public Span lowest(int index) {
    this.lowest = index;
    return this;
  }

  /** Sets the first point to one of another span. */
  public void set(Span other, int position) {
    for (int axis = 0; axis < MOST_AXES; axis++) {
      point[axis] = other.point[axis] + position * other.step[axis];
      step[axis] = 0;
    }
    count = 1;
    lowest = other.lowest;
  }
}
