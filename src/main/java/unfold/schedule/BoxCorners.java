package unfold.schedule;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import unfold.unfolding.Index;
import unfold.unfolding.IndexBox;

/** The corners and rows of a box. */
final class BoxCorners {
  private BoxCorners() {}

  /** The indices in the corners, one more than once where a side is one index long. */
  static Stream<Index> of(IndexBox box) {
    if (box.isEmpty()) {
      return Stream.of();
    }
    return IntStream.range(0, 1 << box.axes())
        .mapToObj(corner ->
            Index.of(
                IntStream.range(0, box.axes())
                    .map(axis -> (corner >> axis & 1) == 0 ? box.first(axis) : box.last(axis))
                    .toArray()));
  }

  /** The rows along the last axis. */
  static Stream<IndexBox> rows(IndexBox box) {
    int last = box.axes() - 1;
    if (box.isEmpty()) {
      return Stream.of();
    }
    int[] firsts = IntStream.range(0, last).map(box::first).toArray();
    int[] lasts = IntStream.range(0, last).map(box::last).toArray();
    IndexBox starts = IndexBox.of(firsts, lasts);
    return LongStream.range(0, starts.count())
        .mapToObj(starts::nth)
        .map(start -> row(start, box.first(last), box.last(last)));
  }

  private static IndexBox row(Index start, int from, int to) {
    int axes = start.axes();
    int[] first = Arrays.copyOf(start.toArray(), axes + 1);
    int[] last = first.clone();
    first[axes] = from;
    last[axes] = to;
    return IndexBox.of(first, last);
  }
}
