package unfold.data.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.data.random.CounterRandom.Purpose;

class CounterRandomTest {
  /** From kat_vectors of Random123 1.14: counter words 0..3, key words 0 and 1, result. */
  @ParameterizedTest
  @CsvSource({
    "00000000 00000000 00000000 00000000, 00000000 00000000, 6627e8d5 e169c58d bc57ac4c 9b00dbd8",
    "ffffffff ffffffff ffffffff ffffffff, ffffffff ffffffff, 408f276d 41c83b0e a20bc7c6 6d5451fd",
    "243f6a88 85a308d3 13198a2e 03707344, a4093822 299f31d0, d16cfe09 94fdcceb 5001e420 24126ea1",
  })
  void philoxGivesThePublishedAnswers(String counter, String key, String answer) {
    long low = words(counter, 0);
    long high = words(counter, 2);
    long[] block = new long[2];
    Philox.block(low, high, words(key, 0), block);
    assertThat(block).containsExactly(words(answer, 0), words(answer, 2));
  }

  private static long words(String hex, int first) {
    String[] word = hex.split(" ");
    return Long.parseUnsignedLong(word[first + 1] + word[first], 16);
  }

  /** Quantiles computed with mpmath at 40 digits. */
  @ParameterizedTest
  @CsvSource({
    "1e-300, -37.047096299361199237",
    "1e-20, -9.2623400897984075796",
    "1e-10, -6.3613409024040561991",
    "0.001, -3.0902323061678135354",
    "0.0749, -1.4402382675279636631",
    "0.0751, -1.4388253927525399824",
    "0.3, -0.52440051270804081597",
    "0.5, 0.0",
    "0.7, 0.52440051270804065631",
    "0.925, 1.4395314709384562291",
    "0.9999, 3.7190164854557083867",
    "0.99999999, 5.6120012433055049826",
  })
  void quantilesOfTheNormalDistributionAreExactToSixteenDigits(double probability, double value) {
    assertThat(NormalQuantile.of(probability))
        .isCloseTo(value, within(4e-16 * Math.max(1, Math.abs(value))));
  }

  @Test
  void aDrawDoesNotDependOnWhatIsDrawnBeforeIt() {
    double alone = new CounterRandom(1, "W").uniform(7, 3, Purpose.VALUE);
    CounterRandom again = new CounterRandom(1, "W");
    IntStream.range(0, 100).forEach(e -> again.uniform(e, 1, Purpose.VALUE));
    assertThat(again.uniform(7, 3, Purpose.VALUE)).isEqualTo(alone);
  }

  @Test
  void manyAtOnceAreThoseOneByOne() {
    CounterRandom chance = new CounterRandom(1, "W");
    double[] many = new double[9];
    chance.uniform(7, Purpose.VALUE, many, 2, 7);
    assertThat(many)
        .startsWith(0, 0)
        .endsWith(
            IntStream.range(0, 7).mapToDouble(e -> chance.uniform(7, e, Purpose.VALUE)).toArray());
  }

  @Test
  void seedNameIndexElementAndPurposeEachMakeAnotherDraw() {
    double draw = new CounterRandom(1, "W").uniform(0, 0, Purpose.VALUE);
    assertThat(
            new double[] {
              new CounterRandom(2, "W").uniform(0, 0, Purpose.VALUE),
              new CounterRandom(1, "U").uniform(0, 0, Purpose.VALUE),
              new CounterRandom(1, "W").uniform(1, 0, Purpose.VALUE),
              new CounterRandom(1, "W").uniform(0, 1, Purpose.VALUE),
              new CounterRandom(1, "W").uniform(0, 0, Purpose.DENSITY)
            })
        .doesNotContain(draw)
        .doesNotHaveDuplicates();
  }

  @Test
  void aHundredThousandDrawsHaveTheMomentsOfTheNormalDistribution() {
    CounterRandom chance = new CounterRandom(1, "W");
    double[] draws =
        IntStream.range(0, 100_000)
            .mapToDouble(e -> NormalQuantile.of(chance.uniform(0, e, Purpose.VALUE)))
            .toArray();
    assertThat(moment(draws, 1)).isCloseTo(0, within(0.01));
    assertThat(moment(draws, 2)).isCloseTo(1, within(0.015));
    assertThat(moment(draws, 3)).isCloseTo(0, within(0.03));
    assertThat(moment(draws, 4)).isCloseTo(3, within(0.1));
  }

  private static double moment(double[] draws, int order) {
    double sum = 0;
    for (double draw : draws) {
      sum += Math.pow(draw, order);
    }
    return sum / draws.length;
  }
}
