package unfold.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathTest {
  private static final Point START = new Point(0, 0);

  /** A corner: 3 to the right, then 4 down; 7 long. */
  private static final Path CORNER = Path.polyline(START, new Point(3, 0), new Point(3, 4));

  /** The usual cubic for a quarter of a circle of radius 1 about (0, 0), from east to south. */
  private static final double KAPPA = 0.5522847498;

  private static final Path QUARTER =
      Path.curve(new Point(1, 0), new Point(1, KAPPA), new Point(KAPPA, 1), new Point(0, 1));

  @Test
  void aCornerIsMeasuredAlongBothLegs() {
    assertThat(CORNER.length()).isEqualTo(7);
    assertThat(CORNER.pointAt(0)).isEqualTo(START);
    assertThat(CORNER.pointAt(1 / 7.0)).isEqualTo(new Point(1, 0));
    assertNear(CORNER.pointAt(5 / 7.0), new Point(3, 2));
    assertThat(CORNER.pointAt(1)).isEqualTo(new Point(3, 4));
  }

  @Test
  void fractionsOutsideThePathAreItsEnds() {
    assertThat(CORNER.pointAt(-1)).isEqualTo(START);
    assertThat(CORNER.pointAt(2)).isEqualTo(new Point(3, 4));
  }

  @Test
  void theDirectionTurnsWithTheCorner() {
    assertThat(CORNER.directionAt(0.1)).isEqualTo(new Point(1, 0));
    assertThat(CORNER.directionAt(0.9)).isEqualTo(new Point(0, 1));
    assertThat(CORNER.directionAt(1)).isEqualTo(new Point(0, 1));
  }

  @Test
  void theDirectionIsKnownWhereAControlPointLiesOnTheEnd() {
    Path path = Path.curve(START, START, new Point(10, 0), new Point(10, 0));
    assertNear(path.directionAt(0), new Point(1, 0));
    assertNear(path.directionAt(1), new Point(1, 0));
  }

  @Test
  void aPathOfNoLengthHasAPointButNoDirection() {
    Path path = Path.line(new Point(2, 3), new Point(2, 3));
    assertThat(path.pointAt(0.5)).isEqualTo(new Point(2, 3));
    assertThat(path.directionAt(0.5)).isEqualTo(START);
  }

  @Test
  void aQuarterCircleIsHalfPiLongAndItsPointsLieOnTheCircle() {
    assertThat(QUARTER.length()).isCloseTo(Math.PI / 2, within(3e-4));
    for (double fraction : new double[] {0.1, 0.25, 0.5, 0.8}) {
      double angle = fraction * Math.PI / 2;
      assertThat(QUARTER.pointAt(fraction).distance(new Point(Math.cos(angle), Math.sin(angle))))
          .isLessThan(1e-3);
    }
    assertNear(QUARTER.directionAt(0.5), new Point(-Math.sqrt(0.5), Math.sqrt(0.5)));
  }

  @Test
  void aCurveWhosePaceVariesIsStillFollowedEvenly() {
    // On this straight cubic x = 10 (3 u² - 2 u³), so a tenth of the way is (1, 0).
    Path path = Path.curve(START, START, new Point(10, 0), new Point(10, 0));
    for (int tenth = 0; tenth <= 10; tenth++) {
      assertThat(path.pointAt(tenth / 10.0).x()).isCloseTo(tenth, within(1e-6));
    }
  }

  @Test
  void theBoxOfACurveIsThatOfTheCurveAndNotOfItsControlPoints() {
    // y = 4 · 3 u (1 - u) reaches its top 3 at u = 1/2.
    Path arch = Path.curve(START, new Point(0, 4), new Point(6, 4), new Point(6, 0));
    assertThat(arch.bounds()).isEqualTo(new Box(0, 0, 6, 3));
    assertThat(CORNER.bounds()).isEqualTo(new Box(0, 0, 3, 4));
    assertThat(Path.EMPTY.bounds()).isEqualTo(new Box(0, 0, 0, 0));
  }

  @Test
  void aPartRunsFromOneFractionToTheOther() {
    Path part = CORNER.part(1 / 7.0, 5 / 7.0);
    assertThat(part.length()).isCloseTo(4, within(1e-12));
    assertThat(part.svg()).isEqualTo("M 1 0 L 3 0 L 3 2");
    assertThat(CORNER.part(0, 1)).isEqualTo(CORNER);
    assertThat(CORNER.part(3 / 7.0, 1).svg()).isEqualTo("M 3 0 L 3 4");
    assertThat(CORNER.part(0.5, 0.25).length()).isZero();
  }

  @Test
  void aPartOfACurveLiesOnTheCurve() {
    Path part = QUARTER.part(0.25, 0.75);
    assertThat(part.length()).isCloseTo(QUARTER.length() / 2, within(1e-6));
    assertNear(part.pointAt(0.5), QUARTER.pointAt(0.5));
    assertNear(part.pointAt(1), QUARTER.pointAt(0.75));
  }

  @Test
  void aMoveBetweenSubpathsHasNoLength() {
    Path two = Path.builder().moveTo(0, 0).lineTo(2, 0).moveTo(0, 5).lineTo(2, 5).build();
    assertThat(two.length()).isEqualTo(4);
    assertThat(two.pointAt(0.75)).isEqualTo(new Point(1, 5));
    assertThat(two.part(0.25, 0.75).svg()).isEqualTo("M 1 0 L 2 0 M 0 5 L 1 5");
    assertThat(two.subpaths())
        .containsExactly(
            Path.line(START, new Point(2, 0)), Path.line(new Point(0, 5), new Point(2, 5)));
  }

  @Test
  void closingDrawsTheLineBack() {
    Path triangle = Path.builder().moveTo(0, 0).lineTo(3, 0).lineTo(3, 4).close().build();
    assertThat(triangle.length()).isEqualTo(12);
    assertThat(triangle.svg()).isEqualTo("M 0 0 L 3 0 L 3 4 Z");
    assertNear(triangle.pointAt(9.5 / 12), new Point(1.5, 2));
  }

  @Test
  void aQuadraticCurveIsKeptAsTheSameCurve() {
    // (1 - u)² · 0 + 2 u (1 - u) · control + u² · end at u = 1/2 is (2, 1).
    Path path = Path.builder().moveTo(0, 0).quadTo(new Point(2, 2), new Point(4, 0)).build();
    assertNear(path.pointAt(0.5), new Point(2, 1));
    assertThat(path.bounds().height()).isEqualTo(1);
  }

  @Test
  void flattenedPointsStayWithinTheTolerance() {
    List<Point> points = QUARTER.flattened(0.001);
    assertThat(points.getFirst()).isEqualTo(new Point(1, 0));
    assertThat(points.getLast()).isEqualTo(new Point(0, 1));
    Path chords = Path.polyline(points);
    for (int i = 0; i <= 100; i++) {
      Point middle = chords.pointAt(i / 100.0);
      assertThat(middle.distance(START)).isCloseTo(1, within(0.0013));
    }
    assertThat(points).hasSizeLessThan(30);
    assertThat(CORNER.flattened(1)).containsExactly(START, new Point(3, 0), new Point(3, 4));
  }

  @Test
  void distancesAreToTheNearestPoint() {
    assertThat(CORNER.distanceTo(new Point(1, -2))).isEqualTo(2);
    assertThat(CORNER.distanceTo(new Point(6, 8))).isEqualTo(5);
    assertThat(QUARTER.distanceTo(START)).isCloseTo(1, within(0.01));
    assertThat(Path.EMPTY.distanceTo(START)).isInfinite();
  }

  @Test
  void aPathMeetsTheBoxesThatItEntersOrTouches() {
    assertThat(CORNER.intersects(new Box(1, -1, 1, 2))).isTrue();
    assertThat(CORNER.intersects(new Box(3, 4, 5, 5))).isTrue();
    assertThat(CORNER.intersects(new Box(0, 1, 2, 2))).isFalse();
    assertThat(Path.line(START, new Point(10, 10)).intersects(new Box(4, 0, 2, 3))).isFalse();
    assertThat(QUARTER.intersects(new Box(0, 0, 0.5, 0.5))).isFalse();
    assertThat(QUARTER.intersects(new Box(0, 0, 0.8, 0.8))).isTrue();
  }

  @Test
  void movedAndScaledPathsKeepTheirShape() {
    assertThat(CORNER.translate(1, 2).svg()).isEqualTo("M 1 2 L 4 2 L 4 6");
    assertThat(CORNER.scale(2).length()).isEqualTo(14);
    assertThat(CORNER.reversed().svg()).isEqualTo("M 3 4 L 3 0 L 0 0");
  }

  @Test
  void svgTextOfACurve() {
    assertThat(QUARTER.svg()).isEqualTo("M 1 0 C 1 0.552 0.552 1 0 1");
  }

  @Test
  void aPathBeginsWithAMove() {
    assertThatThrownBy(() -> Path.builder().lineTo(START))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Path.EMPTY.pointAt(0)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Path.polyline(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertNear(Point actual, Point expected) {
    assertThat(actual.distance(expected)).as("%s near %s", actual, expected).isLessThan(1e-6);
  }
}
