package unfold.view.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import unfold.geometry.Box;
import unfold.geometry.Point;

class ViewportTest {
  private static final Box SMALL = new Box(-50, -100, 200, 100);
  private static final Box LONG = new Box(0, 0, 100_000, 300);

  private static Viewport fit(Box figure) {
    double across = Viewport.filling(figure.width(), 800, 24);
    double down = Viewport.filling(figure.height(), 600, 24);
    return Viewport.at(ScaleLimits.DESK.row(across, down), figure, 800, 600, 24);
  }

  @Test
  void whatASlightlySmallerScaleShowsWholeDoesNotScroll() {
    assertThat(ScaleLimits.DESK.row(0.66, 2)).isEqualTo(0.66);
    assertThat(ScaleLimits.DESK.row(0.5, 2)).isEqualTo(0.72);
    assertThat(ScaleLimits.DESK.whole().row(0.3, 2)).isEqualTo(0.3);
  }

  @Test
  void aSmallFigureFitsInTheMiddleAndIsNotBlownUp() {
    Viewport fit = fit(SMALL);
    assertThat(fit.scale()).isEqualTo(ScaleLimits.DESK.most());
    assertThat(fit.toScreen(SMALL.center())).isEqualTo(new Point(400, 300));
  }

  @Test
  void aFigureThatFitsLeavesTheMargin() {
    Viewport fit = fit(new Box(0, 0, 752, 100));
    assertThat(fit.scale()).isEqualTo(1);
    assertThat(fit.toScreen(new Point(0, 50))).isEqualTo(new Point(24, 300));
  }

  @Test
  void aLongFigureStaysLegibleAndStartsAtItsLeft() {
    Viewport fit = fit(LONG);
    assertThat(fit.scale()).isEqualTo(ScaleLimits.DESK.legible());
    assertThat(fit.toScreen(new Point(0, 150))).isEqualTo(new Point(24, 300));
  }

  @Test
  void thePlaceUnderTheMouseStaysWhileZooming() {
    Viewport before = new Viewport(1.5, 40, -20);
    Viewport after = before.zoomed(1.3, 200, 100);
    assertThat(after.toFigure(200, 100).distance(before.toFigure(200, 100)))
        .isCloseTo(0, within(1e-9));
    assertThat(after.scale()).isCloseTo(1.95, within(1e-9));
  }

  @Test
  void zoomEndsAtBothEnds() {
    assertThat(Viewport.PLAIN.zoomed(1e6, 0, 0).scale()).isEqualTo(Viewport.LARGEST);
    assertThat(Viewport.PLAIN.zoomed(1e-6, 0, 0).scale()).isEqualTo(Viewport.SMALLEST);
  }

  @Test
  void screenAndFigureAreInverse() {
    Viewport view = new Viewport(2, 10, 20);
    Point there = new Point(3, 4);
    assertThat(view.toScreen(there)).isEqualTo(new Point(16, 28));
    assertThat(view.toFigure(16, 28)).isEqualTo(there);
    assertThat(view.visible(200, 100)).isEqualTo(new Box(-5, -10, 100, 50));
  }

  @Test
  void followingMovesOnlyWhenTheStepLeavesTheView() {
    assertThat(Viewport.PLAIN.following(300, 400, LONG, 800)).isEqualTo(Viewport.PLAIN);
    Viewport moved = Viewport.PLAIN.following(1000, 1100, LONG, 800);
    assertThat(moved.toScreen(new Point(1050, 0)).x()).isEqualTo(400);
    assertThat(moved.dy()).isEqualTo(0);
  }

  @Test
  void aPlaneThatIsTooLargeStartsAtItsLeftAndItsTop() {
    Viewport fit =
        Viewport.ofPlane(new Box(-50, -70, 9000, 9000), 800, 600, 24, 24, ScaleLimits.DESK);
    assertThat(fit.scale()).isEqualTo(ScaleLimits.DESK.legible());
    assertThat(fit.toScreen(new Point(-50, -70)))
        .satisfies(it -> assertThat(it.distance(new Point(24, 24))).isCloseTo(0, within(1e-9)));
  }

  @Test
  void aPlaneThatFitsIsSeenWholeHoweverSmall() {
    Box plane = new Box(0, 0, 500, 1380);
    Viewport fit = Viewport.ofPlane(plane, 800, 600, 24, 24, ScaleLimits.DESK);
    assertThat(fit.scale()).isCloseTo(0.4, within(1e-9));
    assertThat(fit.toScreen(plane.center()).distance(new Point(400, 300)))
        .isCloseTo(0, within(1e-9));
  }

  @Test
  void followingGoesDownToo() {
    Box tall = new Box(0, 0, 300, 100_000);
    assertThat(Viewport.PLAIN.followingDown(300, 400, tall, 600)).isEqualTo(Viewport.PLAIN);
    Viewport moved = Viewport.PLAIN.followingDown(1000, 1100, tall, 600);
    assertThat(moved.toScreen(new Point(0, 1050))).isEqualTo(new Point(0, 300));
  }

  @Test
  void followingEndsWhereTheFigureEnds() {
    Viewport moved = Viewport.PLAIN.following(99_900, 100_000, LONG, 800);
    assertThat(moved.toScreen(new Point(100_000, 0)).x()).isEqualTo(750);
    Viewport back = moved.following(0, 100, LONG, 800);
    assertThat(back.toScreen(new Point(0, 0)).x()).isEqualTo(50);
  }
}
