package unfold.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Grain;
import unfold.figure.PairFigure;
import unfold.figure.Sample;
import unfold.figure.Scenes;
import unfold.figure.UnfoldedFigure;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Theme;
import unfold.gallery.Gallery;
import unfold.layout.IndexMode;
import unfold.playback.Moment;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;

/** Compared by hand with the figures of chapter 10. */
@Tag("figures")
class BookFigureTest {
  private static final FigureOptions BOOK = FigureOptions.USUAL.withIndex(IndexMode.BOOK);

  static Stream<Sample> samples() {
    return Sample.ofOneAxis();
  }

  private static Scene scene(String name, Grain grain) {
    return Scenes.ofBook(Gallery.named(name).orElseThrow().text(), grain).scene(Theme.LIGHT, BOOK);
  }

  private static Figure unfolded(String name) {
    return UnfoldedFigure.at(scene(name, Grain.VARIABLES), new Moment(1.4));
  }

  /** What things are called of which any mark is such. */
  private static List<String> words(Figure figure, Predicate<Mark> wanted) {
    return figure
        .marks(figure.extent())
        .filter(wanted)
        .map(Mark::subject)
        .distinct()
        .map(figure::words)
        .toList();
  }

  private static boolean isNode(Mark mark) {
    return mark.subject() instanceof Subject.Copy;
  }

  private static boolean isWire(Mark mark) {
    return !isNode(mark);
  }

  private static boolean isDashed(Mark mark) {
    return switch (mark) {
      case Mark.Disc disc -> !disc.look().dash().isEmpty();
      case Mark.Line line -> !line.look().dash().isEmpty();
      case Mark.Square _, Mark.Plate _, Mark.Label _, Mark.Cells _ -> false;
    };
  }

  private static boolean isLabelled(Mark mark) {
    return isWire(mark) && mark instanceof Mark.Label;
  }

  @ParameterizedTest
  @CsvSource({"dynamical", "abstract"})
  void aDynamicalSystemIsFigure1(String name) {
    Figure figure = unfolded(name);
    assertThat(words(figure, BookFigureTest::isNode))
        .containsExactly("s(…)", "s(t-1)", "s(t)", "s(t+1)", "s(…)");
    List<String> wires =
        List.of(
            "f from s(…) to s(t-1)",
            "f from s(t-1) to s(t)",
            "f from s(t) to s(t+1)",
            "f from s(t+1) to s(…)");
    assertThat(words(figure, BookFigureTest::isWire)).containsExactlyElementsOf(wires);
    assertThat(words(figure, BookFigureTest::isLabelled)).containsExactlyElementsOf(wires);
    assertThat(words(figure, BookFigureTest::isDashed))
        .containsExactly(wires.getFirst(), wires.getLast(), "s(…)", "s(…)");
  }

  @Test
  void aNetworkWithoutOutputsIsFigure2() {
    Figure figure = unfolded("rnn");
    assertThat(words(figure, BookFigureTest::isNode))
        .containsExactlyInAnyOrder(
            "h(…)", "x(t-1)", "h(t-1)", "x(t)", "h(t)", "x(t+1)", "h(t+1)", "h(…)");
    assertThat(words(figure, BookFigureTest::isLabelled))
        .containsExactlyInAnyOrder(
            "f from h(…) to h(t-1)",
            "f from h(t-1) to h(t)",
            "f from h(t) to h(t+1)",
            "f from h(t+1) to h(…)");
    assertThat(words(figure, mark -> isWire(mark) && !isLabelled(mark)))
        .contains("wire from x(t) to h(t)")
        .hasSize(7);
  }

  @Test
  void onlyStatesGoOnBeforeAndAfterTheSlices() {
    assertThat(words(unfolded("elman-loss"), BookFigureTest::isDashed))
        .containsExactlyInAnyOrder(
            "h(…)", "W from h(…) to h(t-1)", "W from h(t+1) to h(…)", "h(…)");
  }

  @Test
  void aBackwardStateComesFromTheRightAndGoesOnToTheLeft() {
    assertThat(words(unfolded("bidirectional"), BookFigureTest::isDashed))
        .containsExactlyInAnyOrder(
            "h(…)",
            "h(…)",
            "g(…)",
            "g(…)",
            "W from h(…) to h(t-1)",
            "W from h(t+1) to h(…)",
            "W_g from g(…) to g(t+1)",
            "W_g from g(t-1) to g(…)");
  }

  @Test
  void whatReadsTheLastStepHasItAtTheEndAsInFigure5() {
    Figure figure = unfolded("nepal");
    assertThat(words(figure, BookFigureTest::isNode))
        .containsExactlyInAnyOrder(
            "h(…)", "x(t-1)", "h(t-1)", "x(t)", "h(t)", "x(…)", "h(…)", "x(τ)", "h(τ)", "y(τ)");
    assertThat(words(figure, BookFigureTest::isDashed))
        .containsExactlyInAnyOrder("h(…)", "wire from h(…) to h(t-1)");
  }

  @Test
  void aStateThatOperationsReadGoesOnByItself() {
    Figure figure = UnfoldedFigure.at(scene("elman-loss", Grain.OPERATIONS), new Moment(1));
    assertThat(words(figure, BookFigureTest::isDashed))
        .contains("h(…)", "h(t+1) goes on to h(…)")
        .hasSize(4);
  }

  @Test
  void superscriptsAreThoseOfTheBook() {
    Scene scene = scene("dynamical", Grain.VARIABLES);
    assertThat(
            Stream.of(0, 1, 2, 3, 4)
                .map(step -> new Instance(scene.circuit().node("s"), Index.of(step)))
                .map(scene.names()::tex))
        .containsExactly(
            "{s}^{(\\ldots)}", "{s}^{(t-1)}", "{s}^{(t)}", "{s}^{(t+1)}", "{s}^{(\\ldots)}");
  }

  @ParameterizedTest
  @EnumSource(IndexMode.class)
  void theInputsOfOneCallHaveNoLabel(IndexMode index) {
    for (String name : List.of("dynamical", "rnn", "abstract")) {
      String text = Gallery.named(name).orElseThrow().text();
      Scenes scenes =
          index == IndexMode.BOOK
              ? Scenes.ofBook(text, Grain.VARIABLES)
              : Scenes.of(text, Grain.VARIABLES, Map.of());
      Scene scene = scenes.scene(Theme.LIGHT, FigureOptions.USUAL.withIndex(index));
      Figure figure = PairFigure.at(scene, new Moment(3));
      assertThat(
              figure
                  .marks(figure.extent())
                  .filter(mark -> mark instanceof Mark.Label)
                  .map(Mark::subject)
                  .filter(it -> it instanceof Subject.Cable || it instanceof Subject.CableCopy)
                  .map(figure::words))
          .isNotEmpty()
          .allMatch(it -> it.matches("f from (\\w).* to \\1.*"));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nothingIsNumberedAndNothingMoves(Sample sample) {
    Scene scene = scene(sample.name(), sample.grain());
    Figure start = PairFigure.at(scene, new Moment(0));
    List<Mark> marks = start.marks(start.extent()).toList();
    assertThat(PairFigure.at(scene, new Moment(1.35)).marks(start.extent()))
        .containsExactlyElementsOf(marks);
    assertThat(marks)
        .extracting(Mark::subject)
        .noneMatch(it -> it instanceof Subject.Held || it instanceof Subject.Travelling)
        .extracting(Subject::id)
        .doesNotContain("the-band", "the-counter", "the-key")
        .noneMatch(it -> it.startsWith("the-ring"));
    assertThat(marks.stream().filter(mark -> mark instanceof Mark.Cells)).isEmpty();
    assertThat(
            marks.stream()
                .map(Mark::subject)
                .filter(it -> it instanceof Subject.Copy || it instanceof Subject.CableCopy)
                .map(start::words))
        .noneMatch(it -> it.matches(".*\\((?:.*,)?-?\\d+\\).*"));
  }
}
