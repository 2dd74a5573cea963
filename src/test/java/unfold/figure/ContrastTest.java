package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.playback.Moment;

/**
 * Every mark against what is painted behind it. Left out is what is on its way in or out, and the
 * halo, beside which a ring says the same.
 */
@Tag("figures")
class ContrastTest {
  /**
   * The least contrast.
   *
   * @param text of letters
   * @param shape of what means something
   */
  private record Demand(double text, double shape) {
    static final Demand AA = new Demand(4.5, 3);
    static final Demand AAA = new Demand(7, 4.5);

    static Demand of(Theme theme) {
      return theme.equals(Theme.CONTRAST) ? AAA : AA;
    }
  }

  static Stream<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void textAndShapesReachWhatTheThemePromises(Sample sample) {
    List<String> faint = new ArrayList<>();
    Scenes scenes = sample.scenes();
    for (Theme theme : Theme.ALL) {
      Scene scene = scenes.scene(theme);
      for (double moment : Sample.moments(scenes.ticks())) {
        measure(PairFigure.at(scene, new Moment(moment)), theme.name() + " at " + moment, faint);
      }
    }
    assertThat(faint).isEmpty();
  }

  private static void measure(Figure figure, String when, List<String> faint) {
    Demand demand = Demand.of(figure.theme());
    Backdrop below = new Backdrop(figure.theme());
    for (Mark mark : figure.marks(figure.extent()).toList()) {
      double contrast = contrast(mark, below);
      if (contrast < (mark instanceof Mark.Label ? demand.text : demand.shape)) {
        faint.add("%s: %.2f %s".formatted(when, contrast, mark));
      }
      below.paint(mark);
    }
  }

  private static double contrast(Mark mark, Backdrop below) {
    return switch (mark) {
      case Mark.Label label -> least(label.colour(), Stream.of(label.bounds().center()), below);
      case Mark.Disc disc -> outline(disc.look(), around(disc), below);
      case Mark.Square square -> outline(square.look(), corners(square.box()), below);
      case Mark.Plate plate -> outline(plate.look(), corners(plate.box()), below);
      case Mark.Line line -> line(line, below);
      case Mark.Cells cells -> bars(cells);
    };
  }

  /** A shape that has an outline is seen by it. */
  private static double outline(ShapeStyle look, Stream<Point> outside, Backdrop below) {
    boolean halo = look.stroke().opacity() < 1;
    return look.isStroked() && !halo ? least(look.stroke(), outside, below) : 21;
  }

  private static double line(Mark.Line line, Backdrop below) {
    Colour colour = line.look().isFilled() ? line.look().fill() : line.look().stroke();
    Stream<Point> along = DoubleStream.of(0.1, 0.5, 0.9).mapToObj(line.path()::pointAt);
    return least(colour, along, below);
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

  private static double least(Colour colour, Stream<Point> places, Backdrop below) {
    return colour.opacity() < 1
        ? 21
        : places.mapToDouble(place -> colour.contrast(below.at(place))).min().orElseThrow();
  }
}
