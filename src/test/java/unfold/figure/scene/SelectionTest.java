package unfold.figure.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import unfold.circuit.Grain;
import unfold.figure.Marks;
import unfold.figure.PairFigure;
import unfold.figure.Scenes;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Theme;
import unfold.playback.Moment;
import unfold.unfolding.Instance;

/** In the gallery's Elman network, whose wires are W, U and V, of three steps. */
class SelectionTest {
  private static final Scenes SCENES = Scenes.ofGallery("elman", Grain.VARIABLES, Map.of("t", 3));

  @Test
  void aNodeLightsUpWithAllItsCopies() {
    Subject h = new Subject.Original(SCENES.unfolding().circuit().node("h"));
    assertThat(chosenNodes(h))
        .containsExactly("node-h", "copy-h-0", "copy-h-1", "copy-h-2", "copy-h-3");
  }

  @Test
  void aCopyLightsUpWithItsOriginalAlone() {
    Instance x2 = SCENES.unfolding().instance(SCENES.unfolding().circuit().node("x"), 2);
    assertThat(chosenNodes(new Subject.Copy(x2))).containsExactly("node-x", "copy-x-2");
  }

  @Test
  void aParameterLightsUpOnEveryEdgeThatSharesIt() {
    Subject v =
        SCENES.unfolding().circuit().graph().edgeSet().stream()
            .filter(wire -> wire.labels().equals(List.of("V")))
            .map(Subject.Cable::new)
            .findFirst()
            .orElseThrow();
    assertThat(chosenWires(v))
        .containsExactly(
            "V from h to o", "V from h(1) to o(1)", "V from h(2) to o(2)", "V from h(3) to o(3)");
    assertThat(chosenNodes(v)).isEmpty();
  }

  @Test
  void withoutASelectionNothingLightsUp() {
    assertThat(chosenNodes(Optional.empty())).isEmpty();
  }

  private static List<String> chosenNodes(Subject subject) {
    return chosenNodes(Optional.of(subject));
  }

  private static List<String> chosenNodes(Optional<Subject> subject) {
    return marks(subject).all().stream()
        .filter(mark -> mark.subject().words().endsWith("selected"))
        .map(mark -> mark.subject().id().replace("the-ring-", ""))
        .toList();
  }

  private static List<String> chosenWires(Subject subject) {
    return marks(Optional.of(subject)).all().stream()
        .filter(mark -> mark instanceof Mark.Line line && isStrong(line))
        .map(mark -> mark.subject().words())
        .toList();
  }

  private static boolean isStrong(Mark.Line line) {
    return line.look().stroke().equals(Theme.LIGHT.parameter().stroke());
  }

  private static Marks marks(Optional<Subject> subject) {
    Scene scene = SCENES.scene(Theme.LIGHT, FigureOptions.USUAL.withSelection(subject));
    return Marks.of(PairFigure.at(scene, new Moment(0)));
  }
}
