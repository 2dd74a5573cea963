package unfold.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.data.Dataset;
import unfold.gallery.Gallery;
import unfold.trace.Precision;
import unfold.trace.Trace;

/** Recurrences beyond networks beside numbers of NumPy, and of books. */
class PublishedRecurrencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fibonacci         | F | 12  | 0 | 233
          edit-distance     | d | 6 7 | 0 | 3
          seasons           | p | 8   | 0 | 22.40617791328125
          kalman            | m | 5   | 0 | 5.045621765996166
          kalman            | m | 5   | 1 | 1.0054747224697276
          kalman            | P | 5   | 1 | 0.024185347608971945
          kalman            | P | 5   | 3 | 0.03056273297603381
          forward-algorithm | p | 5   | 0 | 0.21359955541746636
          forward-algorithm | L |     | 0 | 5.480783189747888
          adam              | x | 8   | 0 | -0.16406106019482952
          selective-state-space | y | 5 | 0 | 0.6416593821880616
          """)
  void theyComeOutAsElsewhere(String system, String name, String index, int element, double value) {
    int[] at =
        index == null
            ? new int[0]
            : Arrays.stream(index.split(" ")).mapToInt(Integer::parseInt).toArray();
    Dataset dataset = Systems.dataset(Gallery.named(system).orElseThrow().text(), 1, Map.of());
    Trace trace = AgreementTest.trace(dataset, Precision.FLOAT64);
    assertThat(trace.value(name, at).orElseThrow().at(element)).isCloseTo(value, within(1e-13));
  }
}
