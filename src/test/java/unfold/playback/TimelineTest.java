package unfold.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
  private static final Timeline FIVE = new Timeline(5);

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0",
    "0.3, 1, 0",
    "1, 2, 0",
    "2.95, 3, 2",
    "4.5, 5, 4",
    "5, 5, 4",
  })
  void aStepLeadsToTheEndOfATickAndBackToItsStart(double from, double on, double back) {
    assertThat(FIVE.stepForward(new Moment(from)).value()).isEqualTo(on);
    assertThat(FIVE.stepBack(new Moment(from)).value()).isEqualTo(back);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.18, 0",
    "0.05, 0.18, 0",
    "2, 2.18, 1.95",
    "2.10, 2.18, 2",
    "2.5, 2.55, 2.36",
    "2.9, 2.95, 2.82",
    "2.97, 3, 2.95",
    "5, 5, 4.95",
  })
  void aPhaseLeadsToTheNextStop(double from, double on, double back) {
    assertThat(FIVE.phaseForward(new Moment(from)).value()).isCloseTo(on, within(1e-12));
    assertThat(FIVE.phaseBack(new Moment(from)).value()).isCloseTo(back, within(1e-12));
  }

  @Test
  void aKeyPlaysToAStopInItsSecondsAtEachSpeed() {
    assertThat(FIVE.toPhase(new Moment(2), true, 1)).isEqualTo(motion(2, 2.18, 1.6));
    assertThat(FIVE.toPhase(new Moment(2), false, 2)).isEqualTo(motion(2, 1.95, .8));
    assertThat(FIVE.toStep(new Moment(2.5), true, 1)).isEqualTo(motion(2.5, 3, 1.2));
    assertThat(FIVE.toStep(new Moment(2.5), false, .5)).isEqualTo(motion(2.5, 2, 2.4));
    assertThat(FIVE.toStep(FIVE.end(), true, 1).seconds()).isPositive();
  }

  private static Motion motion(double from, double to, double seconds) {
    return new Motion(new Moment(from), new Moment(to), seconds);
  }

  /** Of a cubic that starts and ends level: 5/32 of the way after a quarter of the time. */
  @ParameterizedTest
  @CsvSource({"-1, 2", "0, 2", "1, 2.15625", "2, 2.5", "3, 2.84375", "4, 3", "9, 3"})
  void aMotionIsSlowAtBothEnds(double passed, double moment) {
    assertThat(motion(2, 3, 4).after(passed).value()).isCloseTo(moment, within(1e-12));
  }

  @Test
  void aMotionLeadsForwardOrBack() {
    assertThat(motion(2, 3, 4).isForward()).isTrue();
    assertThat(motion(3, 2, 4).isForward()).isFalse();
    assertThat(motion(2, 2, 4).isForward()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2.4, 1, .5",
    "0, 4.8, 1, 1",
    "0, 7.2, 1, 2",
    "0.5, 1.2, 1, .75",
    "0.5, 2.4, 2, 2",
    "1, 2.4, 1, 2",
    "3, 1.2, 1, 3.5",
  })
  void theFirstStepTakesTwiceAsLong(double from, double seconds, double speed, double to) {
    assertThat(FIVE.afterSlowFirst(new Moment(from), seconds, speed).value())
        .isCloseTo(to, within(1e-12));
  }

  @Test
  void allStopsOfARunAreThoseThatOneComesBy() {
    List<Double> walked = new ArrayList<>(List.of(0.0));
    while (walked.getLast() < 5) {
      walked.add(FIVE.phaseForward(new Moment(walked.getLast())).value());
    }
    assertThat(FIVE.stops().boxed().toList()).isEqualTo(walked).hasSize(36);
  }

  @Test
  void thereIsNoStopInAPhaseInWhichNothingHappens() {
    var states = new Timeline(2, _ -> EnumSet.of(Phase.TICK, Phase.EMIT, Phase.COMPUTE));
    List<Double> on =
        Stream.iterate(Moment.START, states::phaseForward).limit(7).map(Moment::value).toList();
    assertThat(on).containsExactly(0.0, .36, .55, 1.0, 1 + .36, 1 + .55, 2.0);
    List<Double> back =
        Stream.iterate(states.end(), states::phaseBack).limit(7).map(Moment::value).toList();
    assertThat(back).isEqualTo(on.reversed());
  }

  @Test
  void theSameStopOfAnyTwoTicksIsTheSameShareOfThem() {
    for (int tick : List.of(0, 1, 7, 123, 99_999)) {
      assertThat(new Moment(tick + .18).fraction()).isEqualTo(.18);
      assertThat(new Moment(tick + .95).fraction()).isEqualTo(.95);
    }
  }

  @Test
  void sevenPhasesMakeAStepAndSevenBackUndoIt() {
    Moment moment = new Moment(2);
    for (int i = 0; i < 7; i++) {
      moment = FIVE.phaseForward(moment);
    }
    assertThat(moment).isEqualTo(new Moment(3));
    for (int i = 0; i < 7; i++) {
      moment = FIVE.phaseBack(moment);
    }
    assertThat(moment).isEqualTo(new Moment(2));
  }

  @Test
  void aTickTakesTwoPointFourSecondsAtSpeedOne() {
    assertThat(FIVE.after(new Moment(1), 2.4, 1).value()).isCloseTo(2, within(1e-12));
    assertThat(FIVE.after(new Moment(1), 1.2, 2).value()).isCloseTo(2, within(1e-12));
    assertThat(FIVE.after(new Moment(1), -1.2, 1).value()).isCloseTo(.5, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "0, 0", "3.5, 3.5", "7, 5", "NaN, 0"})
  void noMomentLeavesTheRun(double value, double at) {
    assertThat(FIVE.at(value).value()).isEqualTo(at);
  }

  @Test
  void theEndStopsTheClock() {
    assertThat(FIVE.isEnd(FIVE.after(new Moment(4.9), 60, 1))).isTrue();
    assertThat(FIVE.isEnd(new Moment(4.99))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2",
    "2.01, 2.36",
    "2.3, 2.36",
    "2.34, 2.70",
    "2.5, 2.70",
    "2.7, 2.95",
    "2.99, 2.95"
  })
  void reducedMotionShowsThreeStillsAStep(double moment, double shown) {
    assertThat(FIVE.still(new Moment(moment)).value()).isCloseTo(shown, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"0.4, PHASES", "4, PHASES", "4.01, HIGHLIGHTS", "10, HIGHLIGHTS", "10.1, COLUMNS"})
  void theFasterTheLessIsShown(double stepsPerSecond, Pace pace) {
    assertThat(Pace.of(stepsPerSecond)).isEqualTo(pace);
  }

  /** Highlights last .20, .15 and .15 of a tick: at .3 of them all, .15 of .50 have passed. */
  @ParameterizedTest
  @CsvSource({
    "PHASES, 2.3, 2.3",
    "PHASES, 2.999, 2.999",
    "HIGHLIGHTS, 2, 2",
    "HIGHLIGHTS, 2.3, 2.40",
    "HIGHLIGHTS, 2.5, 2.65",
    "HIGHLIGHTS, 2.8, 2.90",
    "COLUMNS, 2.99, 2",
    "COLUMNS, 3, 3",
  })
  void aFastRunSkipsWhatItDoesNotShow(Pace pace, double moment, double shown) {
    assertThat(pace.shown(new Moment(moment)).value()).isCloseTo(shown, within(1e-9));
  }

  @Test
  void atSpeedOneAStepTakesTwoPointFourSeconds() {
    assertThat(Timeline.stepsPerSecond(2.4)).isEqualTo(1);
    assertThat(Timeline.stepsPerSecond(6)).isCloseTo(2.5, within(1e-12));
  }

  /** Copies travel from .25 to .45 of a tick. */
  @ParameterizedTest
  @CsvSource({"0.1, 0", "0.25, 0", "0.3, 0.25", "0.4, 0.75", "0.45, 1", "0.9, 1"})
  void aPhaseAdvancesFromItsStartToItsEnd(double fraction, double share) {
    assertThat(Phase.EMIT.progress(fraction)).isCloseTo(share, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "0, TICK",
    "0.1, ARRIVE",
    "0.25, EMIT",
    "0.75, READ_OUT",
    "0.85, LATCH",
    "0.99, LATCH"
  })
  void aPhaseStartsWhereTheOneBeforeEnds(double fraction, Phase phase) {
    assertThat(Phase.at(fraction)).isEqualTo(phase);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, Double.NaN, Double.POSITIVE_INFINITY})
  void aMomentIsANumberFromZero(double value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Moment(value));
  }

  @Test
  void aRunHasAtLeastOneTick() {
    assertThat(new Timeline(1).end()).isEqualTo(new Moment(1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Timeline(0));
  }
}
