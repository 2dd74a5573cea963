package unfold.view.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;

class PeelAnimationTest {
  private static final Subject SUBJECT = new Subject.Furniture("a", "a");
  private static final ShapeStyle LOOK = ShapeStyle.filled(Colour.of(0));
  private static final Mark DISC = new Mark.Disc(SUBJECT, new Point(100, 7), 5, LOOK);
  private static final Mark WIRE =
      new Mark.Line(SUBJECT, Path.line(new Point(0, 7), new Point(100, 7)), LOOK);

  private static List<Mark> at(double share) {
    Figure figure =
        new Figure() {
          @Override
          public Box extent() {
            return new Box(0, 0, 200, 20);
          }

          @Override
          public Theme theme() {
            return Theme.LIGHT;
          }

          @Override
          public Stream<Mark> marks(Box visible) {
            return Stream.of(DISC, WIRE);
          }
        };
    return new PeelAnimation(figure, -100, share).marks(figure.extent()).toList();
  }

  @Test
  void unfoldedEverythingIsInItsPlace() {
    assertThat(at(1)).containsExactly(DISC, WIRE);
  }

  @Test
  void halfWayNodesAreHalfWayInTheirOwnSizeAndWiresAreShorter() {
    assertThat(at(0.5))
        .containsExactly(
            new Mark.Disc(SUBJECT, new Point(0, 7), 5, LOOK),
            new Mark.Line(SUBJECT, Path.line(new Point(-50, 7), new Point(0, 7)), LOOK));
  }

  @Test
  void foldedEverythingLiesOnOnePlace() {
    assertThat(at(0).getFirst()).isEqualTo(new Mark.Disc(SUBJECT, new Point(-100, 7), 5, LOOK));
  }
}
