package unfold.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StopSignalTest {
  @Test
  void workThatNobodyWaitsForEndsWhereItLooks() {
    AtomicInteger looks = new AtomicInteger();
    assertThat(StopSignal.unless(() -> looks.get() == 3, () -> endless(looks))).isEmpty();
    assertThat(looks).hasValue(3);
  }

  private static String endless(AtomicInteger looks) {
    while (true) {
      looks.incrementAndGet();
      StopSignal.check();
    }
  }

  @Test
  void workThatIsWantedIsDone() {
    assertThat(StopSignal.unless(() -> false, () -> looking("done"))).contains("done");
  }

  private static String looking(String result) {
    StopSignal.check();
    return result;
  }

  @Test
  void withoutAnybodyWhoAsksNothingStops() {
    StopSignal.check();
    assertThat(StopSignal.isGiven()).isFalse();
  }

  @Test
  void workWithinWorkStopsWithIt() {
    assertThat(
            StopSignal.unless(
                () -> true, () -> StopSignal.unless(() -> false, () -> looking("inner"))))
        .contains(java.util.Optional.empty());
  }

  @Test
  void aFaultOfTheWorkIsNoStop() {
    assertThatThrownBy(() ->
            StopSignal.unless(
                () -> true,
                () -> {
                  throw new IllegalStateException("fault");
                }))
        .hasMessage("fault");
  }
}
