package unfold.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.circuit.Node.OperationNode;
import unfold.equation.reading.Equations;

/** What is written into each operation, and what it takes. */
class OperationsGrainTest {
  private static final String NAMES =
      """
      size n = 3
      param W : n x n
      param a
      input x(t) : n
      input u(t)
      """;

  private static Circuit circuit(String lines) {
    String text = NAMES + lines.replace(" & ", "\n");
    return Circuits.of(Equations.read(text).value().orElseThrow(), Grain.OPERATIONS)
        .value()
        .orElseThrow();
  }

  private static String operation(Node node, Circuit circuit) {
    String symbol = node instanceof OperationNode it ? it.symbol() : node.name();
    return circuit.graph().incomingEdgesOf(node).stream()
        .map(
            wire -> wire.source().id() + (wire.offset() == 0 ? "" : "%+d".formatted(wire.offset())))
        .collect(Collectors.joining(" ", symbol + " " + node.shape() + " of ", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          h(t) = W x(t)               | \\times 3 of W x, h 3 of h/
          h(t) = x(t) * x(t)          | \\odot 3 of x x, h 3 of h/
          h(t) = a * x(t)             | \\cdot 3 of a x, h 3 of h/
          h(t) = 2 x(t)               | \\cdot2 3 of x, h 3 of h/
          h(t) = u(t) * t             | \\cdot t 1 of u, h 1 of h/
          h(t) = x(t) + h(t-1) + x(t) | + 3 of x h-1 x, h 3 of h/
          h(t) = 1 - u(t)             | 1- 1 of u, h 1 of h/
          h(t) = u(t) / 4             | /4 1 of u, h 1 of h/
          h(t) = u(t)^2               | x^{2} 1 of u, h 1 of h/
          h(t) = a^u(t)               | x^{y} 1 of a u, h 1 of h/
          h(t) = -sigmoid(u(t))       | \\sigma 1 of u, - 1 of h/0, h 1 of h/
          h(t) = max(u(t), 0)         | \\max(x,0) 1 of u, h 1 of h/
          h(t) = [u(t); u(t-1)]       | [\\,;] 2 of u u-1, h 2 of h/
          h(t) = x(t)' W x(t)         | {}^{\\top} 1 x 3 of x, \\times 1 x 3 of h/0.0 W, \\times 1 of h/0 x, h 1 of h/
          h(t) = part(x(t), 2)        | [2] 1 of x, h 1 of h/
          h(t) = f(h(t-1), x(t); a)   | f 1 of h-1 x a, h 1 of h/
          h(t) = k(h(t-1)) & k(s) = s * a | k 1 of h-1 a, h 1 of h/
          h(t) = k(h(t-1); a) & k(s; c) = s * c + s * a | k 1 of h-1 a, h 1 of h/
          h(t) = sqrt(u(t))           | \\sqrt{x} 1 of u, h 1 of h/
          h(t) = abs(u(t))            | '|x| 1 of u, h 1 of h/'
          h(t) = sum(x(t))            | \\Sigma 1 of x, h 1 of h/
          h = sum_t(u(t))             | \\Sigma_{t} 1 of u, h 1 of h/
          h = mean_t(u(t))            | \\mathrm{mean}_{t} 1 of u, h 1 of h/
          h = max_t(u(t))             | \\max_{t} 1 of u, h 1 of h/
          h(t) = u(t)                 | h 1 of u
          h(t) = 3                    | h 1 of
          """)
  void anEquationIsAComputationalGraph(String line, String operations) {
    Circuit circuit = circuit(line);
    assertThat(
            circuit.nodes().stream()
                .filter(node -> node.name().equals("h"))
                .map(node -> operation(node, circuit).strip())
                .collect(Collectors.joining(", ")))
        .isEqualTo(operations);
  }

  @Test
  void aReductionReadsItsBodyOverTheAxis() {
    Circuit circuit = circuit("C = sum_t(2 * u(t))");
    Node body = circuit.node("C/0");
    Node sum = circuit.node("C/");
    assertThat(body.axes()).containsExactly("t");
    assertThat(sum.axes()).isEmpty();
    assertThat(circuit.graph().getEdge(body, sum).maps())
        .containsExactly(new IndexMap.Over("t", 0));
  }

  @Test
  void anIdentifierDoesNotChangeWhenAnotherLineDoes() {
    String equation = "h(t) = tanh(W h(t-1) + x(t))";
    assertThat(circuit(equation).nodes().stream().map(Node::id))
        .contains("h/0.0", "h/0", "h/")
        .isSubsetOf(
            circuit("o(t) = 2 * u(t) & " + equation).nodes().stream().map(Node::id).toList());
  }

  @Test
  void aFixedPlaceHasOperationsOfItsOwn() {
    Circuit circuit = circuit("h(0) = 2 * u(1) & h(t) = h(t-1) + 1");
    assertThat(circuit.nodes().stream().filter(OperationNode.class::isInstance).map(Node::id))
        .containsExactly("h@0/", "h/");
    assertThat(circuit.operation(circuit.node("h@0/")).orElseThrow().clause()).isZero();
  }
}
