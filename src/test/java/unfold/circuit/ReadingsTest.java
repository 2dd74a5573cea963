package unfold.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.circuit.IndexMap.Shift;
import unfold.equation.Expression.Reference;
import unfold.equation.reading.Equations;

/** What an equation reads, and the parameters that multiply it on its way (Figs. 10.1 to 10.3). */
class ReadingsTest {
  private static final String NAMES =
      """
      size n = 3
      param W : n x n
      param V : n x n
      param a
      param b : n
      input x(t) : n
      input u(t)
      input v(t)
      """;

  private static Circuit circuit(String lines, Grain grain) {
    return Circuits.of(Equations.read(lines.replace(" & ", "\n")).value().orElseThrow(), grain)
        .value()
        .orElseThrow();
  }

  private static String drawn(Wire wire) {
    String shift = wire.offset() == 0 ? "" : "%+d".formatted(wire.offset());
    return wire.source().name() + shift + " -" + String.join(",", wire.labels()) + ">";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          h(t) = -(W h(t-1))                                | h-1 -W>
          h(t) : n = (h(t-1)' W)'                           | h-1 -W>
          h(t) = b * part(W x(t), 2)                        | x -b,W>
          h(t) = [W x(t); u(t)]                             | x -W>; u ->
          h(t) = a * (u(t) / v(t))                          | u -a>; v ->
          h(t) = n * t * u(t)                               | u ->
          h(t) = a * u(t)^2                                 | u ->
          h(t) = (W V) x(t)                                 | x -W,V>
          h(t) = W' x(t)                                    | x -W>
          h(t) = (W + V) x(t)                               | x ->
          h(t) = W (x(t) - h(t-1))                          | x -W>; h-1 -W>
          h(t) = a * tanh(u(t))                             | u ->
          h(t) = f(h(t-1), x(t); W)                         | h-1 -f>; x ->
          h(t) = f(x(t), h(t+1); W)                         | x ->; h+1 -f>
          h(t) = f(x(t), h(1); W)                           | x -f>; h ->
          h(t) = f(x(t), u(t); W)                           | x -f>; u ->
          h(t) = 1 + f(h(t-1); a)                           | h-1 ->
          h(t) = 1 + k(h(t-1)) & k(z) = sum_t(u(t) * z)     | h-1 ->; u ->
          h(t) = k(v(t)) + k(u(t)) & k(z) = z * sum_t(u(t)) | v ->; u ->; u ->
          C = a * sum_t(u(t))                               | u -a>
          """)
  void aReadingIsLabelledByItsFactors(String line, String wires) {
    Circuit circuit = circuit(NAMES + line, Grain.VARIABLES);
    assertThat(
            circuit.graph().edgeSet().stream()
                .map(ReadingsTest::drawn)
                .collect(Collectors.joining("; ")))
        .isEqualTo(wires);
  }

  @Test
  void aWireKnowsWhereTheTextReadsItsSource() {
    Circuit circuit = circuit(NAMES + "h(t) = W x(t) + x(t)", Grain.VARIABLES);
    assertThat(circuit.graph().edgeSet())
        .flatExtracting(circuit::references)
        .extracting(Reference::name)
        .containsExactly("x", "x");
  }

  @Test
  void aReadingOfAFunctionThatIsCalledTwiceStandsAtOnePlace() {
    Circuit circuit =
        circuit(NAMES + "h(t) = k(v(t)) + k(1) & k(z) = z * sum_t(u(t))", Grain.VARIABLES);
    Wire reading = circuit.graph().getEdge(circuit.node("u"), circuit.node("h"));
    assertThat(circuit.references(reading)).hasSize(1);
  }

  @Test
  void anOperationReadsTheParametersBelowIt() {
    Circuit circuit = circuit(NAMES + "h(t) = W x(t) + a * b", Grain.OPERATIONS);
    assertThat(circuit.parametersOf(circuit.node("h/0"))).containsExactly("W");
    assertThat(circuit.parametersOf(circuit.node("h/1"))).containsExactly("a", "b");
    assertThat(circuit.parametersOf(circuit.node("h/"))).containsExactly("W", "a", "b");
  }

  @Test
  void theSquaresOfAWireAreCountedOnAllAxes() {
    String text =
        "over i, j & h(i, j) = g(i-1, j+2) + g(i, j) + g(j, i) + g(i, 1) + g(i, j+3) & g(i, j) = i";
    List<Wire> wires = List.copyOf(circuit(text, Grain.VARIABLES).graph().edgeSet());
    assertThat(wires).extracting(Wire::squares).containsExactly(3, 0, 0, 0, 3);
    assertThat(wires).extracting(Wire::isPlain).containsExactly(false, true, false, false, false);
    assertThat(wires).extracting(Wire::isUniform).containsExactly(true, true, false, false, true);
    assertThat(wires.getFirst().maps()).containsExactly(new Shift("i", -1), new Shift("j", 2));
    assertThat(wires).extracting(Wire::offset).containsExactly(-1, 0, 0, 0, 3);
  }

  @Test
  void wiresAreOneWhereTheTextsAgree() {
    var once = circuit(NAMES + "h(t) = W h(t-1) + x(t)", Grain.VARIABLES).graph().edgeSet();
    var again = circuit(NAMES + "h(t) = W h(t-1) + x(t)", Grain.VARIABLES).graph().edgeSet();
    var other = circuit(NAMES + "h(t) = W h(t-2) + x(t)", Grain.VARIABLES).graph().edgeSet();
    var another = circuit(NAMES + "g(t) = W g(t-1) + u(t) * b", Grain.VARIABLES).graph().edgeSet();
    assertThat(List.copyOf(again)).isEqualTo(List.copyOf(once));
    assertThat(again).hasSameHashCodeAs(once);
    assertThat(other).containsOnlyOnce(List.copyOf(once).getLast()).hasSize(2);
    assertThat(other).doesNotContain(List.copyOf(once).getFirst());
    assertThat(another).doesNotContainAnyElementsOf(once);
  }

  @Test
  void aVariableReadFromForkToForkOfATreeIsAState() {
    String text = "over v = tree(\"((a b) c)\") & h(leaf) = 1 & h(v) = h(v.left) & o(v) = 2 h(v)";
    Circuit circuit = circuit(text, Grain.VARIABLES);
    assertThat(circuit.states()).extracting(Node::id).containsExactly("h");
    assertThat(circuit.role(circuit.node("h"))).isEqualTo(Role.STATE);
    assertThat(circuit.role(circuit.node("o"))).isEqualTo(Role.READ_OUT);
  }
}
