package unfold.figure.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.figure.Marks;
import unfold.figure.PairFigure;
import unfold.figure.Sample;
import unfold.figure.Scenes;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Scene;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.Outline;
import unfold.playback.Moment;

/** Textures, and what is written beside them. */
@Tag("figures")
class PatternTest {
  private static final double CLEAR = 2;

  static Stream<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noLabelOrCellComesWithinTwoOfAPattern(Sample sample) {
    Scenes scenes = sample.scenes();
    List<String> close = new ArrayList<>();
    for (Theme theme : List.of(Theme.PRINT, Theme.CONTRAST)) {
      Scene scene = scenes.scene(theme);
      for (double moment : Sample.moments(scenes.ticks())) {
        List<Mark> marks = Marks.of(PairFigure.at(scene, new Moment(moment))).all();
        for (int i = 0; i < marks.size(); i++) {
          if (isPattern(marks.get(i), scene.looks())) {
            meet(marks, i, close);
          }
        }
      }
    }
    assertThat(close).isEmpty();
  }

  private static boolean isPattern(Mark mark, ThemeStyles looks) {
    boolean ofNode =
        switch (mark.subject()) {
          case Subject.Original _, Subject.Copy _, Subject.Travelling _ -> true;
          case Subject.Cable _, Subject.CableCopy _, Subject.Square _ -> false;
          case Subject.Held _, Subject.Furniture _ -> false;
        };
    return ofNode
        && mark instanceof Mark.Line(_, _, ShapeStyle look)
        && look.width() != looks.hatch.width();
  }

  /** Left out is what is on its way in or out, and what keeps clear of whole nodes. */
  private static boolean isWritten(Mark mark) {
    boolean besideAWire =
        mark.subject() instanceof Subject.Cable || mark.subject() instanceof Subject.CableCopy;
    return !besideAWire && isOpaquelyWritten(mark);
  }

  private static boolean isOpaquelyWritten(Mark mark) {
    return mark instanceof Mark.Label label && label.colour().opacity() == 1
        || mark instanceof Mark.Cells cells && cells.opacity() == 1;
  }

  /** All that is written and neither lies on a plate above the pattern nor is hidden below one. */
  private static void meet(List<Mark> marks, int at, List<String> close) {
    Mark.Line pattern = (Mark.Line) marks.get(at);
    Box reach = pattern.bounds().grow(CLEAR);
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (isWritten(mark) && mark.bounds().intersects(reach) && !isParted(marks, at, i)) {
        double distance = distance(pattern, mark.bounds());
        if (distance < CLEAR) {
          String what = mark.getClass().getSimpleName() + " of " + mark.subject().words();
          close.add("%s, %.2f from %s".formatted(what, distance, pattern.subject().words()));
        }
      }
    }
  }

  /** Whether something opaque is painted between two marks, and over the lower one of them. */
  private static boolean isParted(List<Mark> marks, int one, int other) {
    Box lower = marks.get(Math.min(one, other)).bounds();
    Box upper = marks.get(Math.max(one, other)).bounds();
    return marks.subList(Math.min(one, other) + 1, Math.max(one, other)).stream()
        .filter(PatternTest::isOpaque)
        .anyMatch(mark -> mark.bounds().contains(upper) && mark.bounds().intersects(lower));
  }

  private static boolean isOpaque(Mark mark) {
    return switch (mark) {
      case Mark.Disc disc -> disc.look().fill().opacity() == 1;
      case Mark.Plate plate -> plate.look().fill().opacity() == 1;
      case Mark.Square _, Mark.Line _, Mark.Label _, Mark.Cells _ -> false;
    };
  }

  private static double distance(Mark.Line pattern, Box box) {
    double half = pattern.look().isStroked() ? pattern.look().width() / 2 : 0;
    return pattern.path().subpaths().stream()
            .flatMap(stroke ->
                Stream.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
                    .map(stroke::pointAt))
            .mapToDouble(point -> near(box, point).distance(point))
            .min()
            .orElseThrow()
        - half;
  }

  private static Point near(Box box, Point point) {
    return new Point(
        Math.clamp(point.x(), box.x(), box.right()), Math.clamp(point.y(), box.y(), box.bottom()));
  }

  @ParameterizedTest
  @EnumSource
  void everyStrokeLiesWithinTheRim(Pattern pattern) {
    Outline disc = new Outline.Disc(27);
    assertThat(pattern.strokes(disc))
        .allSatisfy(stroke -> {
          assertThat(stroke.pointAt(0).norm()).isBetween(27 - 0.11 * 54 - 0.01, 27.01);
          assertThat(stroke.pointAt(1).norm()).isBetween(27 - 0.11 * 54 - 0.01, 27.01);
        });
  }

  @Test
  void aStrokeIsInterruptedWhereSomethingIsWritten() {
    Path stroke = Path.line(new Point(0, 5), new Point(20, 5));
    Path left = TextureClearing.outside(List.of(new Box(4, 0, 6, 10)), List.of(stroke));
    assertThat(left.svg()).isEqualTo("M 0 5 L 4 5 M 10 5 L 20 5");
  }

  @Test
  void aStrokeThatMissesTheWritingStaysWhole() {
    Path stroke = Path.line(new Point(0, 0), new Point(10, 10));
    Box below = new Box(0, 6, 4, 4);
    assertThat(TextureClearing.outside(List.of(below), List.of(stroke)).length())
        .isCloseTo(stroke.length(), within(1e-9));
  }

  @Test
  void aDotIsDrawnWholeOrNotAtAll() {
    Path dot = new Outline.Disc(1).path();
    List<Path> dots = List.of(dot, dot.translate(5, 0));
    Path left = TextureClearing.outside(List.of(new Box(5.5, -1, 3, 3)), dots);
    assertThat(left.svg()).isEqualTo(dot.svg());
  }
}
