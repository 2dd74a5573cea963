package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Grain;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.Scene;
import unfold.figure.scene.ValueDisplay;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.playback.Moment;

/** Numbers to read, in every system of the gallery: where they stand, and what they leave free. */
@Tag("figures")
class NumberColumnsTest {
  private static final FigureOptions NUMBERS = FigureOptions.USUAL.withValues(ValueDisplay.NUMBERS);

  static Stream<Sample> samples() {
    return Sample.all();
  }

  static Stream<Sample> byVariables() {
    return Sample.all().filter(it -> it.grain() == Grain.VARIABLES);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aColumnCoversNoWireLabelNodeOrOtherColumn(Sample sample) {
    List<String> covered = new ArrayList<>();
    for (Figure figure : atEachStep(sample)) {
      List<Mark> marks = figure.marks(figure.extent()).toList();
      for (Mark.Plate card : cards(marks)) {
        marks.stream()
            .filter(it -> it != card && isInTheWay(it, card))
            .forEach(it -> covered.add(card.subject().id() + " covers " + it));
        assertThat(figure.extent().contains(card.bounds())).as("%s", card).isTrue();
      }
    }
    assertThat(covered).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("byVariables")
  void aNumberAndItsLabelStandInTheirDiscWithoutTouching(Sample sample) {
    for (Figure figure : atEachStep(sample)) {
      List<Mark> marks = figure.marks(figure.extent()).toList();
      for (Mark.Disc disc :
          marks.stream().filter(Mark.Disc.class::isInstance).map(Mark.Disc.class::cast).toList()) {
        List<Box> written =
            marks.stream()
                .filter(it -> it instanceof Mark.Label && it.subject().equals(disc.subject()))
                .map(Mark::bounds)
                .filter(disc.bounds()::contains)
                .toList();
        for (int i = 1; i < written.size(); i++) {
          assertThat(written.get(i).intersects(written.get(i - 1))).as("%s", disc).isFalse();
        }
        assertThat(written)
            .allMatch(it -> corners(it).allMatch(at -> at.distance(disc.center()) < disc.radius()));
      }
    }
  }

  /** In the middle of a state's handing on, when all numbers of a step stand. */
  private static List<Figure> atEachStep(Sample sample) {
    Scene scene = sample.scenes().scene(Theme.LIGHT, NUMBERS);
    List<Figure> figures = new ArrayList<>();
    for (int tick = 1; tick <= Math.min(4, scene.ticks()); tick++) {
      figures.add(CircuitFigure.alone(scene, new Moment(tick)));
      figures.add(UnfoldedFigure.at(scene, new Moment(tick)));
    }
    return figures;
  }

  /** The plates of variables, which are discs themselves. */
  private static List<Mark.Plate> cards(List<Mark> marks) {
    return marks.stream()
        .filter(Mark.Plate.class::isInstance)
        .map(Mark.Plate.class::cast)
        .filter(plate ->
            marks.stream()
                .anyMatch(it -> it instanceof Mark.Disc && it.subject().equals(plate.subject())))
        .toList();
  }

  private static boolean isInTheWay(Mark mark, Mark.Plate card) {
    Box box = card.bounds();
    boolean own = mark.subject().equals(card.subject());
    return switch (mark) {
      case Mark.Line line ->
          !(line.subject() instanceof Subject.Furniture)
              && line.path().flattened(0.2).size() > 0
              && !own
              && line.path().intersects(box);
      case Mark.Label label -> !own && label.bounds().intersects(box);
      case Mark.Disc disc -> box.distance(disc.center()) < disc.radius() && !isFurniture(disc);
      case Mark.Square square -> square.bounds().intersects(box);
      case Mark.Plate plate -> !own && !isFurniture(plate) && plate.bounds().intersects(box);
      case Mark.Cells cells -> cells.bounds().intersects(box);
    };
  }

  private static boolean isFurniture(Mark mark) {
    return mark.subject() instanceof Subject.Furniture;
  }

  private static Stream<Point> corners(Box box) {
    return Stream.of(
        box.topLeft(),
        new Point(box.right(), box.y()),
        new Point(box.x(), box.bottom()),
        box.bottomRight());
  }
}
