package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.playback.Moment;

/**
 * Every mark against what is painted behind it. Left out is what is on its way in or out, and the
 * halo, beside which a ring says the same.
 */
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;

  static Stream<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void textReachesFourAndAHalfAndShapesThree(Sample sample) {
    List<String> faint = new ArrayList<>();
    Scenes scenes = sample.scenes();
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      Scene scene = scenes.scene(theme);
      for (double moment : Sample.moments(scenes.ticks())) {
        measure(PairFigure.at(scene, new Moment(moment)), theme.name() + " at " + moment, faint);
      }
    }
    assertThat(faint).isEmpty();
  }

  private static void measure(Figure figure, String when, List<String> faint) {
    List<Mark> marks = figure.marks(figure.extent()).toList();
    for (int i = 0; i < marks.size(); i++) {
      double contrast = contrast(marks.get(i), marks.subList(0, i), figure.theme());
      double wanted = marks.get(i) instanceof Mark.Label ? TEXT : SHAPE;
      if (contrast < wanted) {
        faint.add("%s: %.2f %s".formatted(when, contrast, marks.get(i)));
      }
    }
  }

  private static double contrast(Mark mark, List<Mark> below, Theme theme) {
    return switch (mark) {
      case Mark.Label label ->
          least(label.colour(), Stream.of(label.bounds().center()), below, theme);
      case Mark.Disc disc -> outline(disc.look(), around(disc), below, theme);
      case Mark.Square square -> outline(square.look(), corners(square.box()), below, theme);
      case Mark.Plate plate -> outline(plate.look(), corners(plate.box()), below, theme);
      case Mark.Line line -> line(line, below, theme);
      case Mark.Cells cells -> bars(cells);
    };
  }

  /** A shape that has an outline is seen by it. */
  private static double outline(Look look, Stream<Point> outside, List<Mark> below, Theme theme) {
    boolean halo = look.stroke().opacity() < 1;
    return look.isStroked() && !halo ? least(look.stroke(), outside, below, theme) : 21;
  }

  private static double line(Mark.Line line, List<Mark> below, Theme theme) {
    Colour colour = line.look().isFilled() ? line.look().fill() : line.look().stroke();
    Stream<Point> along = DoubleStream.of(0.1, 0.5, 0.9).mapToObj(line.path()::pointAt);
    return least(colour, along, below, theme);
  }

  private static double bars(Mark.Cells cells) {
    return cells.opacity() < 1
        ? 21
        : DoubleStream.of(-1, -0.5, -0.01, 0.01, 0.5, 1)
            .map(value -> cells.ramp().barOf(value).contrast(cells.ramp().groundOf(value)))
            .min()
            .orElseThrow();
  }

  private static Stream<Point> around(Mark.Disc disc) {
    double reach = disc.radius() + disc.look().width() / 2 + 0.5;
    return DoubleStream.iterate(0, angle -> angle < 2 * Math.PI, angle -> angle + Math.PI / 6)
        .mapToObj(a -> disc.center().plus(reach * Math.cos(a), reach * Math.sin(a)));
  }

  private static Stream<Point> corners(Box box) {
    Box around = box.grow(1.5);
    return Stream.of(
        around.topLeft(),
        around.bottomRight(),
        new Point(around.x(), around.center().y()),
        new Point(around.center().x(), around.y()));
  }

  private static double least(Colour colour, Stream<Point> places, List<Mark> below, Theme theme) {
    return colour.opacity() < 1
        ? 21
        : places
            .mapToDouble(place -> colour.contrast(Backdrop.at(place, below, theme)))
            .min()
            .orElseThrow();
  }
}
