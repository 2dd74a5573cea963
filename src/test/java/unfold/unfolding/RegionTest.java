package unfold.unfolding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Boxes on two axes against the sets of indices they stand for. */
class RegionTest {
  private static IndexBox box(int firstI, int lastI, int firstJ, int lastJ) {
    return IndexBox.of(new int[] {firstI, firstJ}, new int[] {lastI, lastJ});
  }

  private static Set<Index> indices(Iterable<Index> some) {
    Set<Index> indices = new HashSet<>();
    some.forEach(indices::add);
    return indices;
  }

  @Provide
  Arbitrary<IndexBox> boxes() {
    Arbitrary<Integer> first = Arbitraries.integers().between(-2, 3);
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 4);
    return Combinators.combine(first, length, first, length)
        .as((i, rows, j, columns) -> box(i, i + rows - 1, j, j + columns - 1));
  }

  @Provide
  Arbitrary<List<IndexBox>> lists() {
    return boxes().list().ofMaxSize(4);
  }

  @Property
  void twoBoxesMeetWhereBothHold(@ForAll("boxes") IndexBox one, @ForAll("boxes") IndexBox other) {
    Set<Index> both = indices(one);
    both.retainAll(indices(other));
    assertThat(indices(one.intersect(other))).isEqualTo(both);
    assertThat(one.intersect(other).count()).isEqualTo(both.size());
  }

  @Property
  void aUnionHoldsEachIndexOnce(@ForAll("lists") List<IndexBox> list) {
    Set<Index> all = list.stream().flatMap(it -> indices(it).stream()).collect(Collectors.toSet());
    Region union = Region.union(list);
    List<Index> inOrder = new ArrayList<>();
    union.forEach(inOrder::add);
    assertThat(inOrder).doesNotHaveDuplicates();
    assertThat(new HashSet<>(inOrder)).isEqualTo(all);
    assertThat(union.count()).isEqualTo(all.size());
    assertThat(LongStream.range(0, union.count()).mapToObj(union::nth)).isEqualTo(inOrder);
    assertThat(inOrder.stream().map(union::positionOf))
        .isEqualTo(LongStream.range(0, union.count()).boxed().toList());
  }

  @Property
  void whatIsTakenAwayIsGone(
      @ForAll("boxes") IndexBox box, @ForAll("lists") List<IndexBox> others) {
    Set<Index> rest = indices(box);
    others.forEach(other -> rest.removeAll(indices(other)));
    Region region = new Region(List.of(box)).minus(others);
    assertThat(indices(region)).isEqualTo(rest);
    assertThat(region.count()).isEqualTo(rest.size());
  }

  @Test
  void neighboursOnOneAxisAreOneBoxInOrder() {
    Region region =
        Region.union(
            List.of(
                IndexBox.of(new int[] {1}, new int[] {5}),
                IndexBox.of(new int[] {-3}, new int[] {-3}),
                IndexBox.of(new int[] {0}, new int[] {0})));
    assertThat(region.boxes()).hasToString("[[-3..-3], [0..5]]");
  }

  @Test
  void withoutAxesThereIsOneIndexOrNone() {
    IndexBox once = IndexBox.of(Index.NONE);
    assertThat(once).containsExactly(Index.NONE);
    assertThat(once.none().isEmpty()).isTrue();
    assertThat(once.minus(once)).isEmpty();
  }

  @Test
  void aPositionBeyondTheEndIsRefused() {
    assertThatThrownBy(() -> box(1, 2, 1, 2).nth(4))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("position 4 of 4");
  }
}
