package unfold.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unfold.geometry.Path;
import unfold.geometry.Point;

class StrokeTest {
  private static final Stroke LEVEL = line(0, 0, 100, 0);

  private static Stroke line(double... coordinates) {
    Point[] points = new Point[coordinates.length / 2];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Point(coordinates[2 * i], coordinates[2 * i + 1]);
    }
    return Stroke.of(Path.polyline(points));
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
}
