package unfold.oracle.onnx;

import java.util.List;
import java.util.stream.DoubleStream;
import unfold.trace.Trace;

/**
 * One direction of a recurrent operator, by the names of a text, gate by gate in the order of ONNX.
 *
 * @param weights those of the state
 * @param inputs those of the input
 * @param biases empty names for none
 */
record OnnxLayer(String state, List<String> weights, List<String> inputs, List<String> biases) {
  static DoubleStream stacked(List<String> gates, int states, Trace trace) {
    return gates.stream()
        .flatMapToDouble(
            name -> name.isEmpty() ? zeros(states) : trace.value(name).orElseThrow().stream());
  }

  /** Those of the inputs, and none of the states. */
  DoubleStream biases(int states, Trace trace) {
    return DoubleStream.concat(
        stacked(biases, states, trace), zeros((long) biases.size() * states));
  }

  private static DoubleStream zeros(long count) {
    return DoubleStream.generate(() -> 0).limit(count);
  }
}
