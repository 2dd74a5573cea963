package unfold.figure.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unfold.figure.RecordingPen;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.geometry.Point;

class PainterTest {
  private static final Subject ONE = new Subject.Furniture("one", "One");
  private static final Subject TWO = new Subject.Furniture("two", "Two");
  private static final ShapeStyle BLACK = ShapeStyle.filled(Colour.of(0));

  @Test
  void neighboursWithTheSameSubjectAreOneGroup() {
    Mark disc = new Mark.Disc(ONE, new Point(1, 2), 3, BLACK);
    Mark square = new Mark.Square(ONE, new Point(10, 10), 4, BLACK);
    Mark plate = new Mark.Plate(TWO, new Box(0, 0, 5, 6), 2, BLACK);
    assertThat(painted(disc, square, plate))
        .containsExactly(
            "begin the-one",
            "disc 1.0,2.0 3.0",
            "plate 8.0,8.0 4.0x4.0 0.0",
            "end",
            "begin the-two",
            "plate 0.0,0.0 5.0x6.0 2.0",
            "end");
  }

  @Test
  void aPositiveBarStandsOnTheZeroLineAndANegativeOneHangsFromIt() {
    CellGrid values = CellGrid.of(1, 3, cell -> new double[] {1, 0, -0.5}[cell]);
    Mark cells = new Mark.Cells(ONE, new Box(0, 0, 30, 20), values, Theme.LIGHT.cells(), 1);
    assertThat(painted(cells))
        .containsExactly(
            "begin the-one",
            "plate 0.0,0.0 10.0x20.0 0.0",
            "plate 1.2,0.0 7.6x10.0 0.0",
            "plate 10.0,0.0 10.0x20.0 0.0",
            "plate 20.0,0.0 10.0x20.0 0.0",
            "plate 21.2,10.0 7.6x5.0 0.0",
            "path M 0 10 L 30 10",
            "end");
  }

  @Test
  void whatIsNoNumberIsCrossedOut() {
    Mark cells =
        new Mark.Cells(
            ONE, new Box(0, 0, 10, 20), CellGrid.of(1, 1, _ -> Double.NaN), Theme.DARK.cells(), 1);
    assertThat(painted(cells)).contains("path M 0 0 L 10 20");
  }

  private static Iterable<String> painted(Mark... marks) {
    RecordingPen pen = new RecordingPen();
    new Painter(pen).paint(Stream.of(marks));
    return pen.strokes;
  }
}
