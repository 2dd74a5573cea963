package unfold.oracle.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import unfold.trace.Trace;

/**
 * The states of recurrent layers as ONNX Runtime computes them, in single precision, from the
 * weights of a run.
 *
 * @param every of all steps: steps x directions x members x elements; zero past the end of a member
 * @param last the final ones: directions x members x elements
 */
record OnnxStates(float[][][][] every, float[][][] last) {
  /**
   * Runs an operator.
   *
   * @param x the input of each member, step by step
   */
  static OnnxStates of(
      OnnxOperator operator, List<OnnxLayer> layers, Trace weights, List<List<double[]>> x)
      throws OrtException {
    int states = operator.states();
    int inputs = x.getFirst().getFirst().length;
    int longest = x.stream().mapToInt(List::size).max().orElseThrow();
    int ways = layers.size();
    int rows = layers.getFirst().weights().size() * states;
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session = environment.createSession(OnnxModel.of(operator));
        OnnxTensor sequences = tensor(stepByStep(x, longest), longest, x.size(), inputs);
        OnnxTensor w =
            tensor(
                all(layers, it -> OnnxLayer.stacked(it.inputs(), states, weights)),
                ways,
                rows,
                inputs);
        OnnxTensor r =
            tensor(
                all(layers, it -> OnnxLayer.stacked(it.weights(), states, weights)),
                ways,
                rows,
                states);
        OnnxTensor b = tensor(all(layers, it -> it.biases(states, weights)), ways, 2 * rows);
        OnnxTensor lengths = lengths(x);
        OrtSession.Result result =
            session.run(Map.of("X", sequences, "W", w, "R", r, "B", b, "sequence_lens", lengths))) {
      return new OnnxStates(
          (float[][][][]) result.get(0).getValue(), (float[][][]) result.get(1).getValue());
    }
  }

  private static DoubleStream all(
      List<OnnxLayer> layers, Function<OnnxLayer, DoubleStream> numbers) {
    return layers.stream().flatMapToDouble(numbers);
  }

  /** The inputs as steps x members x elements, with zeros past the ends. */
  private static DoubleStream stepByStep(List<List<double[]>> x, int longest) {
    double[] none = new double[x.getFirst().getFirst().length];
    return IntStream.range(0, longest)
        .boxed()
        .flatMap(step -> x.stream().map(it -> step < it.size() ? it.get(step) : none))
        .flatMapToDouble(DoubleStream::of);
  }

  private static OnnxTensor lengths(List<List<double[]>> x) throws OrtException {
    int[] lengths = x.stream().mapToInt(List::size).toArray();
    return OnnxTensor.createTensor(
        OrtEnvironment.getEnvironment(), IntBuffer.wrap(lengths), new long[] {lengths.length});
  }

  private static OnnxTensor tensor(DoubleStream values, long... shape) throws OrtException {
    double[] all = values.toArray();
    FloatBuffer buffer = FloatBuffer.allocate(all.length);
    DoubleStream.of(all).forEach(value -> buffer.put((float) value));
    return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), buffer.flip(), shape);
  }
}
