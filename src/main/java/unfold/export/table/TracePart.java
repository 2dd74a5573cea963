package unfold.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unfold.equation.Extents.Range;

/**
 * A part of the domain of a name that is an array of its own: on each axis either all indices
 * within the extents, or one index outside them.
 *
 * @param at the index outside for each axis; empty where the part runs along the axis
 */
record TracePart(List<OptionalInt> at) {
  TracePart {
    at = List.copyOf(at);
  }

  /** The part that holds an index. */
  static TracePart of(int[] index, List<Range> extents) {
    return new TracePart(
        IntStream.range(0, index.length)
            .mapToObj(axis ->
                extents.get(axis).contains(index[axis])
                    ? OptionalInt.empty()
                    : OptionalInt.of(index[axis]))
            .toList());
  }

  /** The part within the extents on every axis. */
  static TracePart inside(int axes) {
    return new TracePart(IntStream.range(0, axes).mapToObj(_ -> OptionalInt.empty()).toList());
  }

  boolean isInside() {
    return at.stream().allMatch(OptionalInt::isEmpty);
  }

  boolean contains(int[] index, List<Range> extents) {
    for (int axis = 0; axis < index.length; axis++) {
      OptionalInt outside = at.get(axis);
      boolean within = extents.get(axis).contains(index[axis]);
      if (outside.isPresent() ? within || index[axis] != outside.getAsInt() : !within) {
        return false;
      }
    }
    return true;
  }

  /** The name of the array: {@code h}, {@code h@0}, and along the axis j {@code h@0,j}. */
  String name(String of, List<String> axes) {
    return isInside()
        ? of
        : IntStream.range(0, at.size())
            .mapToObj(axis ->
                at.get(axis).isPresent() ? String.valueOf(at.get(axis).getAsInt()) : axes.get(axis))
            .collect(Collectors.joining(",", of + "@", ""));
  }

  /**
   * The range of indices on each axis, for all members.
   *
   * @param widest the extents of all members together
   */
  List<Range> box(List<Range> widest) {
    List<Range> box = new ArrayList<>();
    for (int axis = 0; axis < at.size(); axis++) {
      OptionalInt outside = at.get(axis);
      box.add(
          outside.isPresent()
              ? new Range(outside.getAsInt(), outside.getAsInt())
              : widest.get(axis));
    }
    return box;
  }

  /** The dimensions of the array: one for each axis it runs along. */
  List<Integer> dimensions(List<Range> widest) {
    return IntStream.range(0, at.size())
        .filter(axis -> at.get(axis).isEmpty())
        .mapToObj(axis -> widest.get(axis).count())
        .toList();
  }
}
