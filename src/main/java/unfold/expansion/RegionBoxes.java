package unfold.expansion;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import unfold.unfolding.IndexBox;
import unfold.unfolding.Region;

/** Covers a part of a region with few boxes. */
final class RegionBoxes {
  private RegionBoxes() {}

  /**
   * The region of some positions of another.
   *
   * @param positions in the region, ascending
   */
  static Region of(Region region, int[] positions, int axes) {
    List<IndexBox> boxes = runs(region, positions, axes);
    for (int axis = axes - 2; axis >= 0; axis--) {
      boxes = joined(boxes, axis);
    }
    return new Region(boxes.stream().sorted(Comparator.comparing(box -> box.nth(0))).toList());
  }

  /** The boxes of neighbours on the last axis. */
  private static List<IndexBox> runs(Region region, int[] positions, int axes) {
    Deque<IndexBox> runs = new ArrayDeque<>();
    for (int position : positions) {
      add(IndexBox.of(region.nth(position)), axes - 1, runs);
    }
    return List.copyOf(runs);
  }

  private static List<IndexBox> joined(List<IndexBox> boxes, int axis) {
    Deque<IndexBox> joined = new ArrayDeque<>();
    boxes.forEach(box -> add(box, axis, joined));
    return List.copyOf(joined);
  }

  private static void add(IndexBox box, int axis, Deque<IndexBox> boxes) {
    IndexBox before = boxes.peekLast();
    boolean joins = before != null && axis >= 0 && follows(before, box, axis);
    boxes.addLast(joins ? hull(boxes.removeLast(), box) : box);
  }

  private static boolean follows(IndexBox before, IndexBox box, int axis) {
    return IntStream.range(0, box.axes())
        .allMatch(it ->
            it == axis
                ? before.last(it) + 1 == box.first(it)
                : before.first(it) == box.first(it) && before.last(it) == box.last(it));
  }

  private static IndexBox hull(IndexBox before, IndexBox box) {
    return IndexBox.of(before.nth(0).toArray(), box.nth(box.count() - 1).toArray());
  }
}
