package unfold.oracle.onnx;

import java.util.List;
import java.util.function.Consumer;

/**
 * A model of one recurrent operator of ONNX, whose inputs are sequences, weights, biases and
 * lengths: X of the longest length x sequences x inputs, W of directions x (gates * states) x
 * inputs, R of directions x (gates * states) x states, B of directions x (2 * gates * states), one
 * length a sequence. Fields are those of onnx.proto3.
 */
final class OnnxModel {
  private static final int IR_VERSION = 8;
  private static final int OPSET = 14;
  private static final int FLOAT = 1;
  private static final int INT = 6;
  private static final int INT_ATTRIBUTE = 2;
  private static final int STRING_ATTRIBUTE = 3;
  private static final int STRINGS_ATTRIBUTE = 8;
  private static final List<String> INPUTS = List.of("X", "W", "R", "B");
  private static final String LENGTHS = "sequence_lens";
  private static final List<String> OUTPUTS = List.of("Y", "Y_h");

  private OnnxModel() {}

  static byte[] of(OnnxOperator operator) {
    return ProtocolBuffer.of(
            model -> {
              model.number(1, IR_VERSION);
              model.message(7, graph -> graph(operator, graph));
              model.message(8, opset -> opset.number(2, OPSET));
            })
        .toBytes();
  }

  private static void graph(OnnxOperator operator, ProtocolBuffer graph) {
    graph.message(1, node -> node(operator, node));
    graph.string(2, "recurrence");
    INPUTS.forEach(input -> graph.message(11, value -> value(input, FLOAT, value)));
    graph.message(11, value -> value(LENGTHS, INT, value));
    OUTPUTS.forEach(output -> graph.message(12, value -> value(output, FLOAT, value)));
  }

  private static void node(OnnxOperator operator, ProtocolBuffer node) {
    INPUTS.forEach(input -> node.string(1, input));
    node.string(1, LENGTHS);
    OUTPUTS.forEach(output -> node.string(2, output));
    node.string(4, operator.name());
    attribute(node, "hidden_size", INT_ATTRIBUTE, it -> it.number(3, operator.states()));
    attribute(node, "direction", STRING_ATTRIBUTE, it -> it.string(4, operator.direction().word()));
    attribute(
        node,
        "activations",
        STRINGS_ATTRIBUTE,
        it ->
            operator
                .direction()
                .walks()
                .forEach(_ -> operator.activations().forEach(word -> it.string(9, word))));
  }

  private static void attribute(
      ProtocolBuffer node, String name, int type, Consumer<ProtocolBuffer> value) {
    node.message(
        5,
        attribute -> {
          attribute.string(1, name);
          value.accept(attribute);
          attribute.number(20, type);
        });
  }

  /** Of numbers; how many there are is seen when they are given. */
  private static void value(String name, int kind, ProtocolBuffer value) {
    value.string(1, name);
    value.message(2, type -> type.message(1, tensor -> tensor.number(1, kind)));
  }
}
