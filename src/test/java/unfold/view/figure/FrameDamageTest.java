package unfold.view.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;
import unfold.geometry.Point;

class FrameDamageTest {
  private static final ShapeStyle RED = ShapeStyle.filled(Colour.of(0xFF0000));
  private static final ShapeStyle BLUE = ShapeStyle.filled(Colour.of(0x0000FF));

  private static Mark disc(String name, double x, ShapeStyle look) {
    return new Mark.Disc(new Subject.Furniture(name, name), new Point(x, 0), 5, look);
  }

  @Test
  void whatStaysIsNotPaintedAgain() {
    List<Mark> frame = List.of(disc("a", 0, RED), disc("b", 100, RED));
    assertThat(FrameDamage.between(frame, List.copyOf(frame))).isEmpty();
  }

  @Test
  void whatMovedIsPaintedWhereItWasAndWhereItIs() {
    List<Mark> before = List.of(disc("a", 0, RED), disc("b", 100, RED));
    List<Mark> after = List.of(disc("a", 0, RED), disc("b", 500, RED));
    assertThat(FrameDamage.between(before, after))
        .containsExactlyInAnyOrder(new Box(95, -5, 10, 10), new Box(495, -5, 10, 10));
  }

  @Test
  void aChangedColourIsAChange() {
    assertThat(FrameDamage.between(List.of(disc("a", 0, RED)), List.of(disc("a", 0, BLUE))))
        .containsExactly(new Box(-5, -5, 10, 10));
  }

  @Test
  void whatCameAndWhatWentArePainted() {
    assertThat(FrameDamage.between(List.of(disc("a", 0, RED)), List.of(disc("b", 100, RED))))
        .hasSize(2);
  }

  @Test
  void boxesThatOverlapAreJoined() {
    List<Mark> after = List.of(disc("a", 0, RED), disc("b", 8, RED), disc("c", 16, RED));
    assertThat(FrameDamage.between(List.of(), after)).containsExactly(new Box(-5, -5, 26, 10));
  }
}
