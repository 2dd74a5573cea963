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

  @Test
  void itReachesFromTheFirstOfAnyBoxToTheLastOfAny() {
    Region region = Region.union(List.of(box(1, 2, 5, 6), box(3, 4, 0, 1)));
    assertThat(List.of(region.first(0), region.last(0))).containsExactly(1, 4);
    assertThat(List.of(region.first(1), region.last(1))).containsExactly(0, 6);
    assertThat(region.isEmpty()).isFalse();
    assertThat(Region.EMPTY.isEmpty()).isTrue();
  }

  @Test
  void ofAnotherRegionOnlyWhatLiesWithinTheBoxIsAdded() {
    Region region = Region.union(List.of(box(1, 3, 1, 1)));
    Region other = Region.union(List.of(box(2, 9, 1, 1), box(5, 9, 3, 3)));
    assertThat(indices(region.and(other, box(0, 5, 1, 1)))).isEqualTo(indices(box(1, 5, 1, 1)));
    assertThat(indices(region.and(other, box(20, 30, 1, 1)))).isEqualTo(indices(region));
  }

  @Test
  void boxesOfTheSameCornersAreEqual() {
    IndexBox box = box(1, 2, 3, 4);
    assertThat(box(0, 2, 3, 9).intersect(box(1, 5, 0, 4))).isEqualTo(box).hasSameHashCodeAs(box);
    assertThat(List.of(box(0, 2, 3, 4), box(1, 3, 3, 4), box(1, 2, 2, 4), box(1, 2, 3, 5)))
        .doesNotContain(box);
    IndexBox once = IndexBox.of(Index.NONE);
    assertThat(once.none()).isNotEqualTo(once);
    assertThat(box.equals(new Object())).isFalse();
  }

  @Test
  void anIndexOfOtherAxesIsInNoBox() {
    assertThat(box(1, 2, 3, 4).contains(Index.of(1, 3))).isTrue();
    assertThat(box(1, 2, 3, 4).contains(Index.of(1))).isFalse();
    assertThat(IndexBox.of(Index.NONE).none().contains(Index.NONE)).isFalse();
  }
}
