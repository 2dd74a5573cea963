package unfold.trace.storage;

import java.util.List;
import unfold.equation.Extents.Range;
import unfold.equation.Shape;
import unfold.trace.program.Arithmetic.Line;

/**
 * The places in a buffer of all values of a name, member by member within each index, row by row.
 * Its room holds all that is read too, so that missing values are read as the zeros it begins with.
 *
 * @param ranges one for each axis
 * @param members the number of members with values of their own; 1 where all share them
 */
public record RecordedRange(int buffer, List<Range> ranges, int members, Shape shape) {
  public RecordedRange {
    ranges = List.copyOf(ranges);
  }

  long length() {
    long points = members;
    for (Range range : ranges) {
      points = Math.multiplyExact(points, (long) range.count());
    }
    return Math.multiplyExact(points, shape.elements());
  }

  /** The distance from one index on an axis to the next, in elements. */
  public int stride(int axis) {
    int stride = members * (int) shape.elements();
    for (int after = axis + 1; after < ranges.size(); after++) {
      stride *= ranges.get(after).count();
    }
    return stride;
  }

  /** The line of values that follow each other on the last axis, if there is one. */
  Line line(int count) {
    int size = (int) shape.elements();
    return new Line(count, members * size, size);
  }

  /**
   * The distance from the value of one member to that of the next, in elements; 0 where all share
   * one.
   */
  public int memberStride() {
    return members == 1 ? 0 : (int) shape.elements();
  }

  /**
   * The place of the first element of a value.
   *
   * @param index one number for each axis
   * @param member the place among the members, from 0
   */
  public int offset(int[] index, int member) {
    int offset = member * memberStride();
    for (int axis = 0; axis < index.length; axis++) {
      offset += (index[axis] - ranges.get(axis).first()) * stride(axis);
    }
    return offset;
  }
}
