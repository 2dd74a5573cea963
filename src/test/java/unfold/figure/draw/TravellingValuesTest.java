package unfold.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.circuit.Grain;
import unfold.figure.CircuitFigure;
import unfold.figure.Marks;
import unfold.figure.PairFigure;
import unfold.figure.Scenes;
import unfold.figure.UnfoldedFigure;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Theme;
import unfold.playback.Moment;
import unfold.typesetting.MathLabel;

/** What moves, measured from the marks of a whole step. */
@Tag("figures")
class TravellingValuesTest {
  private static final double[] MOMENTS = {2.27, 2.3, 2.35, 2.4, 2.45, 2.5, 2.65, 2.8, 2.9, 2.95};

  @ParameterizedTest
  @ValueSource(strings = {"elman", "elman-loss", "bidirectional", "gru", "lstm", "dynamical"})
  void wordsBesideAWireAreLeftOutWhereAChipTouchesThem(String name) {
    for (Figure figure : figures(name)) {
      List<Mark> marks = figure.marks(figure.extent()).toList();
      List<Mark> chips = marks.stream().filter(it -> isValue(it.subject())).toList();
      List<Mark> labels = marks.stream().filter(TravellingValuesTest::isLabelOfAWire).toList();
      assertThat(labels)
          .noneMatch(it -> chips.stream().anyMatch(chip -> chip.bounds().intersects(it.bounds())));
    }
  }

  @Test
  void labelsThatNothingTouchesStay() {
    assertThat(wireLabels(2.35)).isEqualTo(Set.of("wire-2"));
    assertThat(wireLabels(2)).isEqualTo(Set.of("wire-0", "wire-1", "wire-2"));
  }

  private static Set<String> wireLabels(double moment) {
    Scene scene = scene("elman");
    return Marks.of(CircuitFigure.at(scene, new Moment(moment))).all().stream()
        .filter(TravellingValuesTest::isLabelOfAWire)
        .map(mark -> mark.subject().id())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"elman", "gru", "lstm", "dynamical", "bidirectional"})
  void aChipHidesNoSquareButShrinksInto(String name) {
    List<String> hidden = new ArrayList<>();
    for (double moment : MOMENTS) {
      List<Mark> marks = Marks.of(CircuitFigure.at(scene(name), new Moment(moment))).all();
      List<Mark.Square> squares = only(marks, Mark.Square.class, _ -> true);
      assertThat(squares).isNotEmpty();
      for (Mark.Plate chip : only(marks, Mark.Plate.class, TravellingValuesTest::isValue)) {
        squares.stream()
            .filter(square -> chip.bounds().grow(-1).contains(square.box()))
            .forEach(_ -> hidden.add(chip.subject().id() + " at " + moment));
      }
    }
    assertThat(hidden).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {2.3, 2.35, 2.4, 2.43})
  void chipsThatMeetDoNotLieOnEachOther(double moment) {
    for (String name : List.of("elman", "rnn")) {
      Scene scene = scene(name);
      for (Figure figure :
          List.of(
              CircuitFigure.at(scene, new Moment(moment)),
              UnfoldedFigure.at(scene, new Moment(moment)))) {
        List<Mark.Plate> chips =
            only(
                figure.marks(figure.extent()).toList(),
                Mark.Plate.class,
                it -> it instanceof Subject.Travelling);
        assertThat(chips).isNotEmpty();
        assertThat(chips)
            .noneMatch(chip ->
                chips.stream()
                    .filter(other -> !other.subject().equals(chip.subject()))
                    .anyMatch(other -> other.box().intersects(chip.box())));
      }
    }
  }

  @Test
  void aSquareHoldsNothingThatIsNeverRead() {
    Scene logistic = scene("dynamical");
    assertThat(Marks.of(CircuitFigure.at(logistic, new Moment(0))).idsFrom("held-")).isEmpty();
    Scene assumed =
        Scenes.of("h(t) = h(t-1) + 1", Grain.VARIABLES, Map.of("t", 4)).scene(Theme.LIGHT);
    assertThat(Marks.of(CircuitFigure.at(assumed, new Moment(0))).idsFrom("held-"))
        .containsExactly("held-0-1-h-0");
  }

  @Test
  void anAssumedZeroLeavesTheSpacesOfLaterFormulasAlone() {
    double before = MathLabel.of("q=5", 11).width();
    scene("elman");
    Scene assumed =
        Scenes.of("h(t) = h(t-1) + 1", Grain.VARIABLES, Map.of("t", 4)).scene(Theme.LIGHT);
    assertThat(Marks.of(CircuitFigure.at(assumed, new Moment(0))).all()).isNotEmpty();
    assertThat(MathLabel.of("q=6", 11).width()).isEqualTo(before);
  }

  private static Scene scene(String name) {
    return Scenes.ofGallery(name, Grain.VARIABLES, Map.of("t", 4)).scene(Theme.LIGHT);
  }

  private static List<Figure> figures(String name) {
    Scene scene = scene(name);
    return Stream.of(MOMENTS)
        .flatMapToDouble(Arrays::stream)
        .mapToObj(Moment::new)
        .flatMap(it ->
            Stream.of(
                CircuitFigure.at(scene, it),
                UnfoldedFigure.at(scene, it),
                PairFigure.at(scene, it)))
        .toList();
  }

  private static boolean isLabelOfAWire(Mark mark) {
    return mark instanceof Mark.Label
        && (mark.subject() instanceof Subject.Cable || mark.subject() instanceof Subject.CableCopy);
  }

  private static boolean isValue(Subject subject) {
    return subject instanceof Subject.Travelling || subject instanceof Subject.Held;
  }

  private static <M extends Mark> List<M> only(
      List<Mark> marks, Class<M> kind, Predicate<Subject> which) {
    return marks.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(mark -> which.test(mark.subject()))
        .toList();
  }
}
