package unfold.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickWindowTest {
  /** The table of phases: emit .25 to .45, compute to .60, deposit .60 to .75. */
  @ParameterizedTest
  @CsvSource({
    "0.25, 0, 0, 0",
    "0.35, 0.5, 0, 0",
    "0.45, 1, 0, 0",
    "0.525, 1, 0.5, 0",
    "0.60, 1, 1, 0",
    "0.675, 1, 1, 0.5",
    "0.75, 1, 1, 1"
  })
  void aLoneStateTakesThePhasesAsTheyAre(
      double fraction, double travelled, double computed, double landed) {
    Progress progress = TickWindow.state(0, 1).at(fraction);
    assertThat(progress.travelled()).isCloseTo(travelled, within(1e-9));
    assertThat(progress.computed()).isCloseTo(computed, within(1e-9));
    assertThat(progress.landed()).isCloseTo(landed, within(1e-9));
  }

  @Test
  void severalStatesAreComputedInTheirOrderOnceWhatWasThereHasComeAndLandTogether() {
    TickWindow first = TickWindow.state(0, 2);
    TickWindow second = TickWindow.state(1, 2);
    assertThat(first.leave()).isEqualTo(0.25);
    assertThat(first.arrive()).isEqualTo(0.45);
    assertThat(first.computed()).isCloseTo(0.51, within(1e-9)).isEqualTo(second.leave());
    assertThat(second.arrive()).isLessThan(Phase.COMPUTE.stop());
    assertThat(second.computed()).isCloseTo(0.60, within(1e-9));
    assertThat(first.land()).isEqualTo(second.land()).isEqualTo(0.75);
  }

  @Test
  void theReadOutComesBeforeItsLoss() {
    TickWindow output = TickWindow.readOut(0, 2);
    TickWindow loss = TickWindow.readOut(1, 2);
    assertThat(output.leave()).isEqualTo(0.75);
    assertThat(output.land()).isCloseTo(0.80, within(1e-9)).isEqualTo(loss.leave());
    assertThat(loss.land()).isCloseTo(0.85, within(1e-9));
  }

  /** The first of three ranks ends at .48, the second at .51; the last is under way at .55. */
  @Test
  void threeRanksTakeTheirTurns() {
    TickWindow second = TickWindow.state(1, 3);
    assertThat(TickWindow.state(0, 3).computed()).isCloseTo(.48, within(1e-9));
    assertThat(second.leave()).isCloseTo(.48, within(1e-9));
    assertThat(second.arrive()).isCloseTo(.49, within(1e-9));
    assertThat(second.computed()).isCloseTo(.51, within(1e-9));
    assertThat(TickWindow.state(2, 3).arrive()).isCloseTo(.54, within(1e-9));
  }

  @Test
  void aReadOutTravelsBeforeItIsComputedAndLandsMeanwhile() {
    TickWindow only = TickWindow.readOut(0, 1);
    assertThat(only.arrive()).isCloseTo(.75 + .1 * 4 / 7, within(1e-9)).isEqualTo(only.lift());
    assertThat(only.computed()).isCloseTo(.85, within(1e-9)).isEqualTo(only.land());
    TickWindow second = TickWindow.readOut(1, 2);
    assertThat(second.arrive()).isCloseTo(.80 + .05 * 4 / 7, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    ".25, false",
    ".26, true",
    ".59, true",
    ".60, false",
    ".61, true",
    ".74, true",
    ".75, false"
  })
  void aStateIsInTheMakingUntilItHasLanded(double fraction, boolean open) {
    assertThat(TickWindow.state(0, 1).isOpen(fraction)).isEqualTo(open);
  }

  @Test
  void anArrivalIsThereAtOnceOnItsWay() {
    assertThat(TickWindow.ARRIVAL.at(.05).travelled()).isZero();
    assertThat(TickWindow.ARRIVAL.at(.1).travelled()).isEqualTo(1);
    assertThat(TickWindow.ARRIVAL.at(.175).computed()).isCloseTo(.5, within(1e-9));
  }

  @Test
  void whatHasLandedIsNoLongerLanding() {
    assertThat(new Progress(1, 1, 0).isLanding()).isFalse();
    assertThat(new Progress(1, 1, .5).isLanding()).isTrue();
    assertThat(Progress.DONE.isLanding()).isFalse();
    assertThat(Progress.DONE.isComputed()).isTrue();
    assertThat(new Progress(1, .9, 0).isComputed()).isFalse();
  }
}
