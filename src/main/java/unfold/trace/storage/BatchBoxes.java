package unfold.trace.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.equation.Extents.Range;
import unfold.unfolding.Index;
import unfold.unfolding.IndexBox;
import unfold.unfolding.Region;

/** Turns the regions of all members into boxes whose first side is the members. */
public final class BatchBoxes {
  private final List<Region> regions;

  private BatchBoxes(List<Region> regions) {
    this.regions = regions;
  }

  /**
   * The boxes of some regions.
   *
   * @param regions of each member, in the order of the batch
   */
  public static List<IndexBox> of(List<Region> regions) {
    return regions.stream().distinct().count() == 1
        ? regions.getFirst().boxes().stream().map(box -> box(0, regions.size() - 1, box)).toList()
        : new BatchBoxes(regions).cut();
  }

  private static IndexBox box(int firstMember, int lastMember, IndexBox box) {
    List<Range> sides = new ArrayList<>(List.of(new Range(firstMember, lastMember)));
    sides.addAll(sides(List.of(box)));
    return IndexBox.of(sides);
  }

  /**
   * The boxes cut where the sequence of any member begins or ends, then joined with their
   * neighbours.
   */
  private List<IndexBox> cut() {
    List<IndexBox> all = regions.stream().flatMap(region -> region.boxes().stream()).toList();
    int axes = all.isEmpty() ? 0 : all.getFirst().axes();
    List<List<Range>> pieces = List.of(List.of());
    for (int axis = 0; axis < axes; axis++) {
      List<Range> ranges = ranges(all, axis);
      pieces =
          pieces.stream()
              .flatMap(piece -> ranges.stream().map(range -> with(piece, range)))
              .toList();
    }
    return pieces.stream().map(IndexBox::of).flatMap(this::amongMembers).toList();
  }

  private static List<Range> ranges(List<IndexBox> boxes, int axis) {
    TreeSet<Integer> cuts = new TreeSet<>();
    boxes.forEach(box -> {
      cuts.add(box.first(axis));
      cuts.add(box.last(axis) + 1);
    });
    List<Integer> ends = List.copyOf(cuts);
    return IntStream.range(1, ends.size())
        .mapToObj(i -> new Range(ends.get(i - 1), ends.get(i) - 1))
        .toList();
  }

  private static List<Range> with(List<Range> piece, Range range) {
    return Stream.concat(piece.stream(), Stream.of(range)).toList();
  }

  private Stream<IndexBox> amongMembers(IndexBox piece) {
    List<IndexBox> boxes = new ArrayList<>();
    int first = -1;
    for (int member = 0; member <= regions.size(); member++) {
      boolean here = member < regions.size() && regions.get(member).contains(piece.nth(0));
      if (here && first < 0) {
        first = member;
      } else if (!here && first >= 0) {
        boxes.add(box(first, member - 1, piece));
        first = -1;
      }
    }
    return boxes.stream();
  }

  /** The range from the least to the greatest index of some boxes on each side. */
  public static List<Range> sides(List<IndexBox> boxes) {
    return IntStream.range(0, boxes.getFirst().axes())
        .mapToObj(side ->
            new Range(
                boxes.stream().mapToInt(box -> box.first(side)).min().orElseThrow(),
                boxes.stream().mapToInt(box -> box.last(side)).max().orElseThrow()))
        .toList();
  }

  /**
   * The boxes of some indices of a member; those that follow each other on the last axis are one
   * box.
   */
  public static List<IndexBox> ofIndices(int member, List<Index> indices) {
    List<IndexBox> boxes = new ArrayList<>();
    for (int i = 0; i < indices.size(); ) {
      int end = i + 1;
      while (end < indices.size() && follows(indices.get(end - 1), indices.get(end))) {
        end++;
      }
      IndexBox box = IndexBox.of(indices.get(i).toArray(), indices.get(end - 1).toArray());
      boxes.add(box(member, member, box));
      i = end;
    }
    return boxes;
  }

  private static boolean follows(Index before, Index after) {
    int axes = before.axes();
    return axes > 0
        && IntStream.range(0, axes)
            .allMatch(axis -> after.at(axis) == before.at(axis) + (axis == axes - 1 ? 1 : 0));
  }
}
