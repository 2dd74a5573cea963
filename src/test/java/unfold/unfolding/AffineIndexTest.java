package unfold.unfolding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import unfold.equation.Extents.Range;

/** Sums, multiples and bounds, worked out on paper. */
class AffineIndexTest {
  private static final Map<String, Range> RANGES =
      Map.of("t", new Range(1, 5), "k", new Range(-1, 2));

  private static AffineIndex index(int t, int k, int constant) {
    AffineIndex ofT = new AffineIndex(Map.of("t", 1), 0).times(t);
    AffineIndex ofK = new AffineIndex(Map.of("k", 1), 0).times(k);
    return ofT.plus(ofK).plus(new AffineIndex(Map.of(), constant));
  }

  @Test
  void inASumWhatCancelsIsGone() {
    AffineIndex sum = index(2, 0, 3).plus(index(-2, 1, 1));
    assertThat(sum).isEqualTo(new AffineIndex(Map.of("k", 1), 4));
    assertThat(index(2, 0, 3).plus(index(3, 1, -1)))
        .isEqualTo(new AffineIndex(Map.of("t", 5, "k", 1), 2));
  }

  @Test
  void aMultipleIsThatOfEachTerm() {
    assertThat(index(2, -1, 3).times(-2)).isEqualTo(new AffineIndex(Map.of("t", -4, "k", 2), -6));
    assertThat(index(2, -1, 3).times(0)).isEqualTo(new AffineIndex(Map.of(), 0));
  }

  /** 2 t - 3 k + 1 is least at t = 1 and k = 2, greatest at t = 5 and k = -1. */
  @Test
  void itsRangeLiesBetweenTheEndsOfItsAxes() {
    assertThat(index(2, -3, 1).range(RANGES::get)).isEqualTo(new Range(-3, 14));
  }

  @Test
  void itsGreatestValueOverOneAxisIsAnIndexOfTheOther() {
    assertThat(index(2, -3, 1).most(Map.of("k", new Range(-1, 2))))
        .isEqualTo(new AffineIndex(Map.of("t", 2), 4));
    assertThat(index(2, 3, 1).most(Map.of("k", new Range(-1, 2))))
        .isEqualTo(new AffineIndex(Map.of("t", 2), 7));
  }
}
