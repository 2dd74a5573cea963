package unfold.oracle.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.oracle.AgreementTest;
import unfold.oracle.Systems;
import unfold.oracle.onnx.RecurrentNetwork.Cell;
import unfold.oracle.onnx.RecurrentNetwork.Direction;
import unfold.trace.Precision;
import unfold.trace.Trace;

/** Every step of recurrent networks as another engine computes them, in single precision. */
class OnnxAgreementTest {
  private static final int NETWORKS = 200;
  private static final String LETTERS = "abcd";

  /** Every cell in every direction, of random sizes. */
  static Stream<RecurrentNetwork> networks() {
    Random random = new Random(10);
    Cell[] cells = Cell.values();
    Direction[] directions = Direction.values();
    return IntStream.range(0, NETWORKS)
        .mapToObj(i ->
            RecurrentNetwork.drawn(
                cells[i % cells.length],
                directions[i / cells.length % directions.length],
                1 + random.nextInt(6),
                1 + random.nextInt(8),
                1 + random.nextInt(12)));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void everyStateIsThatOfOnnxRuntime(RecurrentNetwork network) throws OrtException {
    check(network, 1);
  }

  /** Every cell in every direction, on four sequences of random lengths. */
  static Stream<RecurrentNetwork> ofSeveralLengths() {
    Random random = new Random(11);
    return Arrays.stream(Cell.values())
        .flatMap(cell ->
            Arrays.stream(Direction.values())
                .map(direction ->
                    RecurrentNetwork.reading(
                        cell,
                        direction,
                        LETTERS,
                        Stream.generate(() -> word(random)).limit(4).toList(),
                        1 + random.nextInt(8))));
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    random
        .ints(1 + random.nextInt(9), 0, LETTERS.length())
        .forEach(it -> word.append(LETTERS.charAt(it)));
    return word.toString();
  }

  /** ONNX holds the state of a shorter sequence from its end on; ours ends there. */
  @ParameterizedTest
  @MethodSource("ofSeveralLengths")
  void everySequenceOfAMinibatchIsThatOfOnnxRuntime(RecurrentNetwork network) throws OrtException {
    check(network, 4);
  }

  private static void check(RecurrentNetwork network, int sequences) throws OrtException {
    List<Trace> members =
        AgreementTest.traces(
            Systems.dataset(network.text(), network.text().hashCode(), Map.of()),
            Precision.FLOAT64);
    assertThat(members).hasSize(sequences);
    OnnxAgreement.check(network.operator(), network.layers(), members, 0);
  }
}
