package unfold.oracle.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.data.Dataset;
import unfold.equation.Checked;
import unfold.gallery.Gallery;
import unfold.oracle.AgreementTest;
import unfold.oracle.Systems;
import unfold.oracle.onnx.RecurrentNetwork.Direction;
import unfold.trace.Precision;
import unfold.trace.Trace;

/** The recurrent networks of the gallery, with their weights and inputs, in another engine. */
class GalleryOnnxTest {
  private static final List<String> TANH = List.of("Tanh");
  private static final OnnxLayer WITH_BIAS = layer("h", "W", "U", "b");
  private static final OnnxLayer ON = layer("h", "W", "U", "");
  private static final OnnxLayer BACK = layer("g", "W_g", "U_g", "");

  private static OnnxLayer layer(String state, String weights, String inputs, String bias) {
    return new OnnxLayer(state, List.of(weights), List.of(inputs), List.of(bias));
  }

  static Stream<Arguments> networks() {
    return Stream.of(
        rnn("rnn", Direction.FORWARD, WITH_BIAS),
        rnn("elman", Direction.FORWARD, WITH_BIAS),
        rnn("elman-loss", Direction.FORWARD, WITH_BIAS),
        rnn("forward", Direction.FORWARD, WITH_BIAS),
        rnn("next-word", Direction.FORWARD, ON),
        rnn("one-output", Direction.FORWARD, ON),
        rnn("deep-states", Direction.FORWARD, ON),
        rnn("echo-state", Direction.FORWARD, ON),
        rnn("minibatch", Direction.FORWARD, ON),
        rnn("bidirectional", Direction.FORWARD, ON),
        rnn("bidirectional", Direction.REVERSE, BACK),
        rnn("bidirectional", Direction.BIDIRECTIONAL, ON, BACK));
  }

  private static Arguments rnn(String name, Direction direction, OnnxLayer... layers) {
    return Arguments.of(name, direction, List.of(layers));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("networks")
  void everyStateOfARecurrentNetworkIsThatOfOnnxRuntime(
      String name, Direction direction, List<OnnxLayer> layers) throws OrtException {
    check(name, "RNN", direction, TANH, layers, 0);
  }

  /** What the book calls g is the input gate of ONNX, and q its output gate. */
  @Test
  void everyStateOfLongShortTermMemoryIsThatOfOnnxRuntime() throws OrtException {
    OnnxLayer gates =
        new OnnxLayer(
            "h",
            List.of("W_g", "W_o", "W_f", "W"),
            List.of("U_g", "U_o", "U_f", "U"),
            List.of("", "", "b_f", ""));
    List<String> activations = List.of("Sigmoid", "Sigmoid", "Tanh");
    check("lstm", "LSTM", Direction.FORWARD, activations, List.of(gates), 0);
  }

  /**
   * The book's h(t) is made of the input and the gates of the step before: what ONNX makes of the
   * inputs x(0) to x(tau-1). Its first gates are then sigmoid(0), which the gallery gives as 0.5.
   */
  @Test
  void everyStateOfGatedUnitsIsThatOfOnnxRuntime() throws OrtException {
    OnnxLayer gates =
        new OnnxLayer(
            "h", List.of("W_u", "W_r", "W"), List.of("U_u", "U_r", "U"), List.of("", "", ""));
    List<String> activations = List.of("Sigmoid", "Sigmoid");
    check("gru", "GRU", Direction.FORWARD, activations, List.of(gates), 1);
  }

  private static void check(
      String name,
      String operator,
      Direction direction,
      List<String> activations,
      List<OnnxLayer> layers,
      int late)
      throws OrtException {
    Checked<Dataset> loading =
        Dataset.load(
            Systems.system(Gallery.named(name).orElseThrow().text()), Gallery.data(), 1, Map.of());
    assertThat(loading.diagnostics()).isEmpty();
    List<Trace> members = AgreementTest.traces(loading.value().orElseThrow(), Precision.FLOAT64);
    int states = members.getFirst().value(layers.getFirst().state(), 1).orElseThrow().size();
    OnnxAgreement.check(
        new OnnxOperator(operator, direction, states, activations), layers, members, late);
  }
}
