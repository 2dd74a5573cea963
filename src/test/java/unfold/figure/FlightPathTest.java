package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;

class FlightPathTest {
  private static final Point FROM = new Point(0, 0);
  private static final Point TO = new Point(400, 0);

  private static final Box SKY = new Box(-100, -300, 600, 600);

  private static Box disc(double x, double y) {
    return Box.around(new Point(x, y), 54, 54);
  }

  @Test
  void nothingInTheWayIsFlownPastStraight() {
    Path way = FlightPath.between(FROM, TO, List.of(disc(0, 0), disc(400, 0), disc(200, 110)), SKY);
    assertThat(way.bounds().height()).isZero();
  }

  @Test
  void aNodeInTheWayIsFlownOverBetweenTwoRows() {
    Path way = FlightPath.between(FROM, TO, List.of(disc(200, 0), disc(200, -110)), SKY);
    assertThat(way.pointAt(0)).isEqualTo(FROM);
    assertThat(way.pointAt(1)).isEqualTo(TO);
    assertThat(way.pointAt(0.5).y()).isEqualTo(-55);
  }

  @Test
  void whereTheSpaceAboveIsTakenItIsFlownUnder() {
    Path way = FlightPath.between(FROM, TO, List.of(disc(200, 0), disc(200, -55)), SKY);
    assertThat(way.pointAt(0.5).y()).isPositive();
  }

  @Test
  void noCopyLeavesThePage() {
    Box low = new Box(-100, -60, 600, 120);
    Path way = FlightPath.between(FROM, TO, List.of(disc(200, 0)), low);
    assertThat(way.bounds().height()).isZero();
  }
}
