package unfold.view.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.playback.Moment;
import unfold.playback.Timeline;

class TransportTest {
  private final Transport transport = new Transport();

  @BeforeEach
  void aRunOfFiveSteps() {
    transport.setTimeline(new Timeline(5));
  }

  @ParameterizedTest(name = "from {0} a step on is {1}, a step back {2}")
  @CsvSource({"0, 1, 0", "1, 2, 0", "2.4, 3, 2", "4.99, 5, 4", "5, 5, 4"})
  void aStepGoesToTheNearestWholeMoment(double from, double on, double back) {
    transport.toggleStops();
    transport.scrub(from);
    transport.stepForward();
    transport.advance(5);
    assertThat(transport.moment().value()).isEqualTo(on);
    transport.scrub(from);
    transport.stepBack();
    transport.advance(5);
    assertThat(transport.moment().value()).isEqualTo(back);
  }

  @ParameterizedTest(name = "from {0} a phase on is {1}, a phase back {2}")
  @CsvSource({
    "0, .18, 0",
    "2, 2.18, 1.95",
    "2.05, 2.18, 2",
    "2.18, 2.36, 2",
    "2.25, 2.36, 2.18",
    "2.82, 2.95, 2.70",
    "2.9, 2.95, 2.82",
    "5, 5, 4.95"
  })
  void aPhaseGoesToWhereTheNextOneStarts(double from, double on, double back) {
    transport.scrub(from);
    transport.phaseForward();
    transport.advance(5);
    assertThat(transport.moment().value()).isCloseTo(on, within(1e-9));
    transport.scrub(from);
    transport.phaseBack();
    transport.advance(5);
    assertThat(transport.moment().value()).isCloseTo(back, within(1e-9));
  }

  @Test
  void fourteenPhasesAreTwoStepsHoweverTheyRound() {
    transport.scrub(1);
    for (int i = 0; i < 14; i++) {
      transport.phaseForward();
      transport.advance(1.6);
    }
    assertThat(transport.moment()).isEqualTo(new Moment(3));
  }

  @Test
  void aKeyPlaysToTheNextStopAndHoldsThere() {
    transport.stepForward();
    assertThat(transport.movingProperty().get()).isTrue();
    transport.advance(0.8);
    assertThat(transport.moment().value()).isCloseTo(.09, within(1e-9));
    transport.advance(0.9);
    assertThat(transport.moment()).isEqualTo(new Moment(.18));
    assertThat(transport.movingProperty().get()).isFalse();
    transport.advance(10);
    assertThat(transport.moment()).isEqualTo(new Moment(.18));
  }

  @Test
  void aSecondPressIsThereAtOnceAndTheOtherKeyPlaysBack() {
    transport.stepForward();
    transport.advance(0.4);
    transport.stepForward();
    assertThat(transport.moment()).isEqualTo(new Moment(.18));
    assertThat(transport.movingProperty().get()).isFalse();
    transport.stepForward();
    transport.advance(0.8);
    transport.stepBack();
    assertThat(transport.moment().value()).isCloseTo(.27, within(1e-9));
    transport.advance(1.6);
    assertThat(transport.moment()).isEqualTo(new Moment(.18));
  }

  @Test
  void whileItPlaysAKeyFinishesTheStepAndHolds() {
    transport.scrub(2.5);
    transport.play();
    transport.stepForward();
    assertThat(transport.isPlaying()).isFalse();
    transport.advance(0.3);
    assertThat(transport.moment().value()).isBetween(2.5, 3.0);
    transport.advance(1);
    assertThat(transport.moment()).isEqualTo(new Moment(3));
    transport.advance(10);
    assertThat(transport.moment()).isEqualTo(new Moment(3));
  }

  @Test
  void withReducedMotionAKeyIsAtItsStopAtOnce() {
    transport.stillProperty().set(true);
    transport.stepForward();
    assertThat(transport.moment()).isEqualTo(new Moment(.18));
    assertThat(transport.movingProperty().get()).isFalse();
  }

  @Test
  void whatIsMovedByHandHoldsWhereTheHandLeavesIt() {
    transport.stepForward();
    transport.scrub(3.5);
    transport.advance(5);
    assertThat(transport.moment()).isEqualTo(new Moment(3.5));
  }

  @Test
  void homeStartsAgainWhileItPlaysAndTwiceHolds() {
    transport.scrub(2.5);
    transport.play();
    transport.toStart();
    assertThat(transport.isPlaying()).isTrue();
    assertThat(transport.moment()).isEqualTo(Moment.START);
    transport.advance(.3);
    transport.toStart();
    assertThat(transport.isPlaying()).isFalse();
    assertThat(transport.moment()).isEqualTo(Moment.START);
  }

  @Test
  void theFirstStepPlaysSlowerThanTheOthers() {
    transport.play();
    transport.advance(2.4);
    assertThat(transport.moment().value()).isCloseTo(.5, within(1e-9));
    transport.advance(4.8);
    assertThat(transport.moment().value()).isCloseTo(2, within(1e-9));
  }

  @Test
  void aStepTakesItsSecondsAtEachSpeed() {
    transport.slowFirstProperty().set(false);
    transport.play();
    transport.advance(2.4);
    assertThat(transport.moment().value()).isEqualTo(1);
    transport.faster();
    transport.advance(2.4);
    assertThat(transport.moment().value()).isEqualTo(3);
    transport.slower();
    transport.slower();
    transport.advance(2.4);
    assertThat(transport.moment().value()).isEqualTo(3.5);
  }

  @Test
  void timeStandsStillWhilePaused() {
    transport.advance(100);
    assertThat(transport.moment()).isEqualTo(Moment.START);
  }

  @Test
  void itStopsAtTheEndAndPlaysFromTheStartAgain() {
    transport.play();
    transport.advance(1000);
    assertThat(transport.moment().value()).isEqualTo(5);
    assertThat(transport.isPlaying()).isFalse();
    transport.toggle();
    assertThat(transport.moment()).isEqualTo(Moment.START);
    assertThat(transport.isPlaying()).isTrue();
  }

  @Test
  void goingSomewherePauses() {
    transport.play();
    transport.toEnd();
    assertThat(transport.isPlaying()).isFalse();
    assertThat(transport.moment().value()).isEqualTo(5);
    transport.toStart();
    assertThat(transport.moment().value()).isEqualTo(0);
  }

  @Test
  void aShorterRunKeepsTheMomentWithinIt() {
    transport.toEnd();
    transport.setTimeline(new Timeline(3));
    assertThat(transport.moment().value()).isEqualTo(3);
  }

  @Test
  void nothingPlaysWhereThereIsNothing() {
    Transport idle = new Transport();
    idle.play();
    idle.advance(1);
    assertThat(idle.isPlaying()).isFalse();
    assertThat(idle.moment()).isEqualTo(Moment.START);
  }

  @Test
  void fastPlayingShowsColumnsOnlyAndAPauseShowsTheMomentItself() {
    transport.setSpeed(32);
    transport.scrub(1);
    transport.play();
    transport.advance(0.1);
    assertThat(transport.moment().value()).isCloseTo(2 + 1.0 / 3, within(1e-9));
    assertThat(transport.shown()).isEqualTo(new Moment(2));
    transport.pause();
    assertThat(transport.shown()).isEqualTo(transport.moment());
  }

  @Test
  void reducedMotionStandsStillThreeTimesAStep() {
    transport.stillProperty().set(true);
    transport.scrub(1);
    transport.play();
    transport.advance(0.24);
    assertThat(transport.shown()).isEqualTo(new Moment(1 + .36));
    transport.advance(1.2);
    assertThat(transport.shown()).isEqualTo(new Moment(1 + .70));
  }
}
