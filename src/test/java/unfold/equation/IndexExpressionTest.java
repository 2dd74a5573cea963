package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import unfold.equation.Extents.Range;
import unfold.equation.IndexExpression.Affine;
import unfold.equation.IndexExpression.Child;
import unfold.equation.IndexExpression.Spot;

class IndexExpressionTest {
  private static final Extents EXTENTS =
      new Extents(
          Map.of("i", new Range(1, 9), "k", new Range(-2, 6), "v", new Range(1, 5)),
          Map.of(
              "v",
              new Tree(List.of("a", "b", "c"), List.of(new Tree.Fork(1, 2), new Tree.Fork(4, 3)))));

  private static final Affine SUM = new Affine(Map.of("i", 2, "j", -1), Map.of("k", 3), 4);

  /** 2·5 - 7 + 3·6 + 4 */
  @Test
  void aSumOfMultiplesIsWorkedOut() {
    assertThat(SUM.at(Map.of("i", 5, "j", 7), EXTENTS)).isEqualTo(25);
    assertThat(SUM.ends(EXTENTS)).isEqualTo(22);
    assertThat(SUM.axesRead()).containsExactlyInAnyOrder("i", "j");
    assertThat(SUM.isPlace()).isFalse();
    assertThat(IndexExpression.last("k", -1).at(Map.of(), EXTENTS)).isEqualTo(5);
    assertThat(IndexExpression.last("k", -1).isPlace()).isTrue();
  }

  @Test
  void anIndexIsPrintedAsItIsWritten() {
    assertThat(
            List.of(
                SUM,
                new Affine(Map.of("t", -1), Map.of(), 3),
                new Affine(Map.of(), Map.of("k", -2), 0),
                IndexExpression.axis("t", 0),
                IndexExpression.axis("t", 1),
                IndexExpression.axis("t", -2),
                IndexExpression.constant(0),
                IndexExpression.constant(-3),
                new Child("v", Tree.Side.RIGHT),
                new Spot("v", Spot.Kind.LEAF)))
        .extracting(IndexExpression::toString)
        .containsExactly(
            "2*i-j+3*last(k)+4",
            "-t+3",
            "-2*last(k)",
            "t",
            "t+1",
            "t-2",
            "0",
            "-3",
            "v.right",
            "leaf");
  }

  @Test
  void onlyAnAxisPlusAConstantIsAShift() {
    IndexExpression before = IndexExpression.axis("t", -1);
    assertThat(before.shiftAlong("t")).isEqualTo(OptionalInt.of(-1));
    assertThat(before.shiftAlong("k")).isEmpty();
    assertThat(before.shiftedAxis()).isEqualTo(Optional.of("t"));
    assertThat(
            List.of(
                new Affine(Map.of("t", 2), Map.of(), 0),
                new Affine(Map.of("t", 1), Map.of("t", 1), 0),
                new Affine(Map.of("t", 1, "k", 1), Map.of(), 0),
                IndexExpression.constant(1),
                new Child("t", Tree.Side.LEFT),
                new Spot("t", Spot.Kind.ROOT)))
        .allSatisfy(it -> {
          assertThat(it.shiftAlong("t")).isEmpty();
          assertThat(it.shiftedAxis()).isEmpty();
        });
  }

  /** The leaves a, b and c are 1 to 3, (a b) is 4 and the root 5. */
  @Test
  void nodesOfATreeAreFoundByTheirNumbers() {
    Child right = new Child("v", Tree.Side.RIGHT);
    assertThat(right.at(Map.of("v", 5), EXTENTS)).isEqualTo(3);
    assertThat(right.at(Map.of("v", 4), EXTENTS)).isEqualTo(2);
    assertThat(right.at(Map.of("v", 3), EXTENTS)).isZero();
    assertThat(right.axesRead()).containsExactly("v");
    assertThat(new Spot("v", Spot.Kind.LEAF).at(Map.of(), EXTENTS)).isEqualTo(3);
    assertThat(new Spot("v", Spot.Kind.ROOT).at(Map.of(), EXTENTS)).isEqualTo(5);
    assertThat(new Spot("v", Spot.Kind.ROOT).isPlace()).isTrue();
  }
}
