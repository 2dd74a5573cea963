package unfold.figure.peel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PeelTimesTest {
  @Test
  void aCopyTakesHalfASecondAndAllAtMostFour() {
    assertThat(new PeelTimes(5).seconds()).isEqualTo(0.5 + 5 * 0.5);
    assertThat(new PeelTimes(300).seconds()).isLessThanOrEqualTo(4);
    assertThat(new PeelTimes(0).seconds()).isEqualTo(0.5);
  }

  @Test
  void theDividerIsOpenBeforeTheFirstCopyLiftsOff() {
    PeelTimes times = new PeelTimes(3);
    assertThat(times.opened(0)).isZero();
    assertThat(times.opened(0.25)).isEqualTo(1);
    assertThat(times.landed(0, 0.25)).isZero();
  }

  @Test
  void copiesLandOneAfterAnother() {
    PeelTimes times = new PeelTimes(3); // half a second of 2 for each
    assertThat(times.landed(0, 0.375)).isCloseTo(0.5, within(1e-12));
    assertThat(times.landed(1, 0.375)).isZero();
    assertThat(times.landed(0, 0.625)).isEqualTo(1);
    assertThat(times.landed(1, 0.625)).isCloseTo(0.5, within(1e-12));
    assertThat(times.landed(2, 1)).isEqualTo(1);
  }
}
