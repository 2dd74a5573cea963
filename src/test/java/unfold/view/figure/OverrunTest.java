package unfold.view.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unfold.circuit.Grain;
import unfold.equation.Extents.Range;
import unfold.figure.Sample;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.layout.SlicesLayout;

class OverrunTest {
  private static final Scene SCENE =
      new Sample("generate", Grain.VARIABLES).scenes().scene(Theme.LIGHT);
  private static final SlicesLayout ROW = (SlicesLayout) SCENE.unfoldingLayout();
  private static final Range EIGHT = new Range(1, 8);

  private static Overrun seen(double left, double right) {
    Box whole = ROW.extent();
    return Overrun.of(ROW, EIGHT, whole, new Box(left, whole.y(), right - left, 1));
  }

  private static double middle(int step) {
    return ROW.xOf(step);
  }

  private static double half() {
    return ROW.period() / 2;
  }

  @Test
  void nothingIsBeyondWhereAllIsSeen() {
    assertThat(seen(ROW.extent().x() - 20, ROW.extent().right() + 20))
        .isEqualTo(new Overrun(false, false, 0, 0));
  }

  @Test
  void stepsWhoseMiddlesAreOutsideAreCounted() {
    assertThat(seen(ROW.extent().x() - 20, middle(5) + half()))
        .isEqualTo(new Overrun(false, true, 0, 3));
    assertThat(seen(middle(3) - half(), middle(5) + half()))
        .isEqualTo(new Overrun(true, true, 2, 3));
    assertThat(seen(middle(8) - half(), ROW.extent().right() + 20))
        .isEqualTo(new Overrun(true, false, 7, 0));
  }

  @Test
  void aPlaneHasNoColumnsToCount() {
    Box figure = new Box(0, 0, 100, 100);
    assertThat(Overrun.of(figure, new Box(10, 0, 80, 100)))
        .isEqualTo(new Overrun(true, true, 0, 0));
  }
}
