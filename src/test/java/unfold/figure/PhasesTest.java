package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import unfold.circuit.Grain;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Theme;
import unfold.geometry.Point;
import unfold.playback.Moment;

/** The marks of both panes within step 3 of an Elman network of five steps. */
class PhasesTest {
  private static final Offset<Double> EXACTLY = within(1e-6);
  private static final String W_TO_H3 = "wire-0-to-h-3-from-2";
  private static final String W_TO_H4 = "wire-0-to-h-4-from-3";
  private static final String V_TO_O3 = "wire-2-to-o-3-from-3";
  private static final Scene SCENE =
      Scenes.ofGallery("elman", Grain.VARIABLES, Map.of()).scene(Theme.LIGHT);

  @Test
  void atTickTheCounterTurnsOldValuesAreHatchedTheSquareIsFullAndTheColumnLights() {
    Marks circuit = circuit(2.05);
    assertThat(circuit.of("the-counter")).hasSize(2);
    assertThat(circuit.hatching("node-x")).isCloseTo(0.5, EXACTLY);
    assertThat(circuit.hatching("node-h")).isCloseTo(0.5, EXACTLY);
    assertThat(circuit.clarity("node-h")).isEqualTo(1);
    assertThat(circuit.idsFrom("held-")).containsExactly("held-0-1-h-2");
    assertThat(circuit.idsFrom("value-")).isEmpty();

    Marks unfolded = unfolded(2.05);
    double between = middle(unfolded, "copy-h-2", "copy-h-3", 0.5).x();
    assertThat(unfolded.place("the-band").x()).isCloseTo(between, EXACTLY);
    assertThat(unfolded.isSolid("copy-h-2")).isTrue();
    assertThat(unfolded.isDashed("copy-h-3")).isTrue();
    assertThat(unfolded.idsFrom("value-")).isEmpty();
  }

  @Test
  void atArriveTheInputEntersAndItsCopyFlashes() {
    Marks circuit = circuit(2.2);
    assertThat(circuit.idsFrom("value-")).containsExactly("value-x-3-in");
    assertThat(circuit.place("value-x-3-in").y()).isGreaterThan(circuit.place("node-x").y());
    assertThat(circuit.clarity("node-x")).isCloseTo(2 / 3.0, EXACTLY);
    assertThat(circuit.hatching("node-h")).isEqualTo(1);
    assertThat(circuit.isRinged("node-x")).isTrue();

    Marks unfolded = unfolded(2.2);
    assertThat(unfolded.isRinged("copy-x-3")).isTrue();
    assertThat(unfolded.radius("copy-x-3")).isGreaterThan(unfolded.radius("copy-x-2"));
    assertThat(unfolded.isDashed("copy-h-3")).isTrue();
  }

  @Test
  void atEmitCopiesTravelTheSameFractionOfTheWayOnBothSidesWhileTheSquareStaysFull() {
    Marks circuit = circuit(2.35);
    assertThat(circuit.idsFrom("value-"))
        .containsExactly("value-h-2-circuit-0", "value-x-3-circuit-1");
    assertThat(circuit.idsFrom("held-")).containsExactly("held-0-1-h-2");
    assertThat(circuit.clarity("held-0-1-h-2")).isEqualTo(1);
    assertHalfway(circuit, "node-x", "value-x-3-circuit-1", "node-h");
    assertThat(circuit.isRinged("node-h")).isTrue();

    Marks unfolded = unfolded(2.35);
    assertThat(unfolded.idsFrom("value-")).hasSize(2);
    assertHalfway(unfolded, "copy-h-2", "value-h-2-unfolded-" + W_TO_H3, "copy-h-3");
    assertHalfway(unfolded, "copy-x-3", "value-x-3-unfolded-wire-1-to-h-3-from-3", "copy-h-3");
    assertThat(unfolded.isSolid("copy-x-3")).isTrue();
    assertThat(unfolded.clarity("copy-h-3")).isZero();
  }

  @Test
  void atComputeChipsMergeTheStateBeatsAndItsNewValueFillsBoth() {
    Marks circuit = circuit(2.5);
    assertThat(circuit.place("value-x-3-circuit-1").distance(circuit.place("node-h")))
        .isLessThan(27);
    assertThat(circuit.opacity("value-x-3-circuit-1")).isCloseTo(1 / 3.0, EXACTLY);
    assertThat(circuit.radius("node-h")).isGreaterThan(27);
    assertThat(circuit.clarity("node-h")).isCloseTo(1 / 3.0, EXACTLY);
    assertThat(circuit.hatching("node-h")).isZero();
    assertThat(circuit.hatching("node-o")).isEqualTo(1);

    Marks unfolded = unfolded(2.5);
    assertThat(unfolded.clarity("copy-h-3")).isCloseTo(1 / 3.0, EXACTLY);
    assertThat(unfolded.isDashed("copy-h-3")).isTrue();
    assertThat(unfolded.drawn(W_TO_H3)).isGreaterThan(0.8);
  }

  @Test
  void atDepositACopyOfTheStateLeavesTheCircuitAndLandsInTheUnfolding() {
    Marks circuit = circuit(2.65);
    assertThat(circuit.idsFrom("value-")).containsExactly("value-h-3-across");
    Point flying = circuit.place("value-h-3-across");
    assertThat(flying.x()).isGreaterThan(circuit.place("node-h").x());
    assertThat(flying.y()).isLessThan(circuit.place("node-h").y());
    assertThat(circuit.clarity("node-h")).isEqualTo(1);

    Marks before = unfolded(2.65);
    assertThat(before.idsFrom("value-")).isEmpty();
    assertThat(before.isDashed("copy-h-3")).isTrue();
    Marks after = unfolded(2.72);
    assertThat(after.place("value-h-3-across").x()).isLessThan(after.place("copy-h-3").x());
    assertThat(circuit(2.72).idsFrom("value-")).isEmpty();
    assertThat(unfolded(2.75).isSolid("copy-h-3")).isTrue();
  }

  @Test
  void atReadOutTheStateTravelsToTheReadOutAndTheSquareStillHoldsTheOldOne() {
    Marks circuit = circuit(2.8);
    assertThat(circuit.idsFrom("value-")).containsExactly("value-h-3-circuit-2");
    assertThat(circuit.idsFrom("held-")).containsExactly("held-0-1-h-2");
    assertThat(circuit.isRinged("node-o")).isTrue();
    assertThat(circuit.isRinged("node-h")).isFalse();

    Marks unfolded = unfolded(2.8);
    assertThat(unfolded.idsFrom("value-")).containsExactly("value-h-3-unfolded-" + V_TO_O3);
    assertThat(unfolded.isSolid("copy-h-3")).isTrue();
    assertThat(unfolded.isDashed("copy-o-3")).isTrue();
    assertThat(unfolded.drawn(V_TO_O3)).isBetween(0.8, 0.9);
  }

  @Test
  void atLatchTheOldChipDropsTheNewOneEntersAndHalfAnEdgeGrows() {
    Marks circuit = circuit(2.95);
    assertThat(circuit.idsFrom("held-")).containsExactlyInAnyOrder("held-0-1-h-3", "held-0-1-h-2");
    assertThat(circuit.clarity("held-0-1-h-2")).isCloseTo(1 / 3.0, EXACTLY);
    assertThat(circuit.opacity("held-0-1-h-3")).isEqualTo(1);
    assertThat(circuit.tag("held-0-1-h-2").y()).isGreaterThan(circuit(2.8).tag("held-0-1-h-2").y());
    assertThat(circuit.clarity("node-o")).isEqualTo(1);

    Marks unfolded = unfolded(2.95);
    assertThat(unfolded.isSolid("copy-o-3")).isTrue();
    assertThat(unfolded.drawn(W_TO_H4)).isCloseTo(0.5 * 2 / 3, EXACTLY);
    assertThat(unfolded.drawn(V_TO_O3)).isGreaterThan(0.8);
  }

  @Test
  void whenTheStepIsDoneItsSquareHoldsTheNewStateWhereTheOldOneWas() {
    Marks done = circuit(3);
    assertThat(done.idsFrom("held-")).containsExactly("held-0-1-h-3");
    assertThat(done.place("held-0-1-h-3")).isEqualTo(circuit(2).place("held-0-1-h-2"));
    assertThat(done.hatching("node-h")).isZero();
    assertThat(unfolded(3).drawn(W_TO_H4)).isCloseTo(0.5, EXACTLY);
    assertThat(unfolded(3).drawn("wire-0-to-h-5-from-4")).isZero();
  }

  @Test
  void beforeAnythingHappensTheSquareHoldsTheBoundaryAndNothingButItAndInputsStands() {
    assertThat(circuit(0).idsFrom("held-")).containsExactly("held-0-1-h-0");
    Marks unfolded = unfolded(0);
    assertThat(unfolded.of("the-band")).isEmpty();
    assertThat(unfolded.isSolid("copy-h-0")).isTrue();
    assertThat(unfolded.isDashed("copy-h-1")).isTrue();
    assertThat(unfolded.clarity("copy-x-5")).isEqualTo(1);
    assertThat(unfolded.isDashed("copy-x-1")).isTrue();
  }

  private Marks circuit(double moment) {
    return Marks.of(CircuitFigure.at(SCENE, new Moment(moment)));
  }

  private Marks unfolded(double moment) {
    return Marks.of(UnfoldedFigure.at(SCENE, new Moment(moment)));
  }

  private static void assertHalfway(Marks marks, String from, String chip, String to) {
    Point expected = middle(marks, from, to, 0.5);
    assertThat(marks.place(chip).distance(expected)).as(chip).isLessThan(1e-6);
  }

  private static Point middle(Marks marks, String from, String to, double fraction) {
    return marks.place(from).towards(marks.place(to), fraction);
  }
}
