package unfold.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BoxTest {
  private static final Box BOX = new Box(10, 20, 30, 40);

  @Test
  void sidesAndCentre() {
    assertThat(BOX.right()).isEqualTo(40);
    assertThat(BOX.bottom()).isEqualTo(60);
    assertThat(BOX.center()).isEqualTo(new Point(25, 40));
    assertThat(Box.around(new Point(25, 40), 30, 40)).isEqualTo(BOX);
  }

  @Test
  void anyTwoOppositeCornersMakeTheSameBox() {
    assertThat(Box.ofCorners(new Point(10, 20), new Point(40, 60))).isEqualTo(BOX);
    assertThat(Box.ofCorners(new Point(40, 20), new Point(10, 60))).isEqualTo(BOX);
  }

  @Test
  void theBorderBelongsToTheBoxButSharingItIsNoOverlap() {
    assertThat(BOX.contains(new Point(40, 60))).isTrue();
    assertThat(BOX.contains(new Point(40.1, 60))).isFalse();
    assertThat(BOX.intersects(new Box(40, 20, 5, 5))).isFalse();
    assertThat(BOX.intersects(new Box(39, 59, 5, 5))).isTrue();
    assertThat(BOX.contains(new Box(10, 20, 1, 1))).isTrue();
    assertThat(BOX.contains(new Box(9, 20, 5, 5))).isFalse();
  }

  @Test
  void theUnionReachesTheOutermostSides() {
    assertThat(BOX.union(new Box(0, 50, 5, 50))).isEqualTo(new Box(0, 20, 40, 80));
  }

  @Test
  void growingMovesEverySideAndShrinkingStopsAtTheCentre() {
    assertThat(BOX.grow(2)).isEqualTo(new Box(8, 18, 34, 44));
    assertThat(BOX.grow(-18)).isEqualTo(new Box(25, 38, 0, 4));
  }

  @Test
  void movedAndScaled() {
    assertThat(BOX.translate(1, -1)).isEqualTo(new Box(11, 19, 30, 40));
    assertThat(BOX.scale(0.5)).isEqualTo(new Box(5, 10, 15, 20));
  }

  @Test
  void aBoxHasNoNegativeSide() {
    assertThatThrownBy(() -> new Box(0, 0, -1, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Box(0, 0, 1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
