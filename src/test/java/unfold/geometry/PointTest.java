package unfold.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PointTest {
  private static final Point POINT = new Point(3, 4);

  @Test
  void vectorArithmetic() {
    assertThat(POINT.plus(new Point(1, 1))).isEqualTo(new Point(4, 5));
    assertThat(POINT.minus(new Point(1, 1))).isEqualTo(new Point(2, 3));
    assertThat(POINT.times(2)).isEqualTo(new Point(6, 8));
    assertThat(POINT.dot(new Point(2, -1))).isEqualTo(2);
    assertThat(POINT.norm()).isEqualTo(5);
    assertThat(POINT.distance(new Point(3, 1))).isEqualTo(3);
  }

  @Test
  void aFractionOfTheWay() {
    assertThat(Point.ORIGIN.towards(POINT, 0.5)).isEqualTo(new Point(1.5, 2));
    assertThat(POINT.towards(Point.ORIGIN, 1)).isEqualTo(Point.ORIGIN);
  }

  @Test
  void unitVectorsAndQuarterTurns() {
    assertThat(POINT.unit().norm()).isEqualTo(1);
    assertThat(Point.ORIGIN.unit()).isEqualTo(Point.ORIGIN);
    assertThat(POINT.turned()).isEqualTo(new Point(-4, 3));
  }
}
