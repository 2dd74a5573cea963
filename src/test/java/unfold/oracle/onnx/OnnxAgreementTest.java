package unfold.oracle.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.oracle.AgreementTest;
import unfold.oracle.Systems;
import unfold.oracle.onnx.RecurrentNetwork.Cell;
import unfold.oracle.onnx.RecurrentNetwork.Direction;
import unfold.oracle.onnx.RecurrentNetwork.Walk;
import unfold.trace.Precision;
import unfold.trace.Trace;

/** Every step of recurrent networks as another engine computes them, in single precision. */
class OnnxAgreementTest {
  private static final int NETWORKS = 200;
  private static final double TOLERANCE = 1e-5;

  /** Every cell in every direction, of random sizes. */
  static Stream<RecurrentNetwork> networks() {
    Random random = new Random(10);
    Cell[] cells = Cell.values();
    Direction[] directions = Direction.values();
    return IntStream.range(0, NETWORKS)
        .mapToObj(i ->
            new RecurrentNetwork(
                cells[i % cells.length],
                directions[i / cells.length % directions.length],
                1 + random.nextInt(6),
                1 + random.nextInt(8),
                1 + random.nextInt(12)));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void everyStateIsThatOfOnnxRuntime(RecurrentNetwork network) throws OrtException {
    Trace trace =
        AgreementTest.trace(
            Systems.dataset(network.text(), network.text().hashCode(), Map.of()),
            Precision.FLOAT64);
    float[][][][] expected = run(network, trace);
    for (int step = 1; step <= network.length(); step++) {
      for (int way = 0; way < network.direction().walks().size(); way++) {
        String state = network.direction().walks().get(way).state();
        for (int element = 0; element < network.states(); element++) {
          assertThat(trace.value(state, step).orElseThrow().at(element))
              .as("%s(%d), element %d", state, step, element)
              .isCloseTo(expected[step - 1][way][0][element], within(TOLERANCE));
        }
      }
    }
  }

  /** The states, as steps x directions x 1 x elements. */
  private static float[][][][] run(RecurrentNetwork network, Trace trace) throws OrtException {
    int ways = network.direction().walks().size();
    int rows = network.cell().gates().size() * network.states();
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session = environment.createSession(OnnxModel.of(network));
        OnnxTensor x = tensor(sequence(network, trace), network.length(), 1, network.inputs());
        OnnxTensor w = tensor(weights(network, trace, "U"), ways, rows, network.inputs());
        OnnxTensor r = tensor(weights(network, trace, "W"), ways, rows, network.states());
        OnnxTensor b = tensor(biases(network, trace), ways, 2 * rows);
        OrtSession.Result result = session.run(Map.of("X", x, "W", w, "R", r, "B", b))) {
      return (float[][][][]) result.get(0).getValue();
    }
  }

  private static DoubleStream sequence(RecurrentNetwork network, Trace trace) {
    return IntStream.rangeClosed(1, network.length())
        .mapToObj(step -> trace.value("x", step).orElseThrow())
        .flatMapToDouble(it -> it.stream());
  }

  private static DoubleStream weights(RecurrentNetwork network, Trace trace, String kind) {
    return network.direction().walks().stream()
        .flatMapToDouble(walk -> stacked(network, trace, kind, walk));
  }

  private static DoubleStream stacked(
      RecurrentNetwork network, Trace trace, String kind, Walk walk) {
    return network.cell().gates().stream()
        .flatMapToDouble(gate -> trace.value(walk.parameter(kind, gate)).orElseThrow().stream());
  }

  /** Those of the inputs, and none of the states. */
  private static DoubleStream biases(RecurrentNetwork network, Trace trace) {
    long none = (long) network.cell().gates().size() * network.states();
    return network.direction().walks().stream()
        .flatMapToDouble(walk ->
            DoubleStream.concat(
                stacked(network, trace, "b", walk), DoubleStream.generate(() -> 0).limit(none)));
  }

  private static OnnxTensor tensor(DoubleStream values, long... shape) throws OrtException {
    double[] all = values.toArray();
    FloatBuffer buffer = FloatBuffer.allocate(all.length);
    DoubleStream.of(all).forEach(value -> buffer.put((float) value));
    return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), buffer.flip(), shape);
  }
}
