package unfold.oracle.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OrtException;
import java.util.List;
import java.util.stream.IntStream;
import unfold.data.Tensor;
import unfold.trace.Trace;

/** What we compute is what ONNX Runtime computes, at every step of every member. */
final class OnnxAgreement {
  private static final double TOLERANCE = 1e-5;

  private OnnxAgreement() {}

  /**
   * Compares the states of layers that read x.
   *
   * @param members the traces of a minibatch
   * @param late how many steps the input is read late: 1 where h(t) is made of x(t-1)
   */
  static void check(OnnxOperator operator, List<OnnxLayer> layers, List<Trace> members, int late)
      throws OrtException {
    List<List<double[]>> x =
        members.stream()
            .map(it ->
                IntStream.rangeClosed(1, length(it)).mapToObj(t -> input(it, t - late)).toList())
            .toList();
    OnnxStates expected = OnnxStates.of(operator, layers, members.getFirst(), x);
    for (int way = 0; way < layers.size(); way++) {
      for (int member = 0; member < members.size(); member++) {
        check(layers.get(way), members.get(member), expected, way, member);
      }
    }
  }

  private static int length(Trace trace) {
    return trace.extents().last("t");
  }

  private static double[] input(Trace trace, int step) {
    return trace.value("x", step).orElseThrow().stream().toArray();
  }

  private static void check(
      OnnxLayer layer, Trace trace, OnnxStates expected, int way, int member) {
    boolean back = trace.value(layer.state(), 0).isEmpty();
    for (int step = 1; step <= length(trace); step++) {
      float[] state = expected.every()[step - 1][way][member];
      check(layer.state(), trace, step, state);
    }
    check(layer.state(), trace, back ? 1 : length(trace), expected.last()[way][member]);
    for (int step = length(trace) + 1; step <= expected.every().length; step++) {
      assertThat(expected.every()[step - 1][way][member]).containsOnly(0);
    }
  }

  private static void check(String name, Trace trace, int step, float[] expected) {
    Tensor state = trace.value(name, step).orElseThrow();
    assertThat(state.size()).isEqualTo(expected.length);
    for (int element = 0; element < expected.length; element++) {
      assertThat(state.at(element))
          .as("%s(%d), element %d", name, step, element)
          .isCloseTo(expected[element], within(TOLERANCE));
    }
  }
}
