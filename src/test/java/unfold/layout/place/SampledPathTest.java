package unfold.layout.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;

class SampledPathTest {
  private static final SampledPath LEVEL = line(0, 0, 100, 0);

  private static SampledPath line(double... coordinates) {
    Point[] points = new Point[coordinates.length / 2];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Point(coordinates[2 * i], coordinates[2 * i + 1]);
    }
    return SampledPath.of(Path.polyline(points));
  }

  @Test
  void aCrossingInACornerIsACrossing() {
    assertThat(LEVEL.crossings(line(50, -40, 60, 0, 50, 40), 0)).isEqualTo(1);
    assertThat(line(50, -40, 60, 0, 50, 40).crossings(LEVEL, 0)).isEqualTo(1);
  }

  @Test
  void aCornerThatTurnsBackOnTheLineIsNone() {
    assertThat(LEVEL.crossings(line(40, -40, 50, 0, 60, -40), 0) % 2).isZero();
    assertThat(LEVEL.crossings(line(40, -40, 50, -5, 60, -40), 0)).isZero();
  }

  @Test
  void ofALongLineOnlyWhatIsCloseToABoxIsSampled() {
    Path far = Path.polyline(new Point(-1e9, 0), new Point(50, 0), new Point(50, 1e9));
    SampledPath near = SampledPath.near(Box.around(new Point(50, 0), 60, 20), far);
    assertThat(near.samples()).hasSizeBetween(15, 20);
    assertThat(near.samples().getFirst()).isEqualTo(new Point(17, 0));
    assertThat(near.samples().getLast()).isEqualTo(new Point(50, 13));
    assertThat(near.bounds()).isEqualTo(new Box(-1e9, 0, 1e9 + 50, 1e9));
  }

  @Test
  void aLineThatPassesABoxHasNoSamples() {
    assertThat(SampledPath.near(new Box(0, 10, 100, 50), LEVEL.path()).samples()).isEmpty();
  }
}
