package unfold.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unfold.circuit.IndexMap.Shift;
import unfold.equation.reading.Equations;

class CircuitTest {
  private static Stream<String> wires(Circuit circuit) {
    return circuit.graph().edgeSet().stream()
        .map(wire ->
            wire.source().id()
                + " "
                + wire.offset()
                + " "
                + wire.target().id()
                + " "
                + String.join(",", wire.labels()));
  }

  @Test
  void elmanIsTheBooksFigure() {
    Circuit circuit = Texts.elman().circuit();
    assertThat(circuit.nodes()).extracting(Node::id).containsExactly("x", "h", "o");
    assertThat(wires(circuit)).containsExactly("h -1 h W", "x 0 h U", "h 0 o V");
  }

  @Test
  void rolesFollowTheSquares() {
    Circuit circuit = Texts.elman().circuit();
    assertThat(circuit.nodes())
        .extracting(circuit::role)
        .containsExactly(Role.INPUT, Role.STATE, Role.READ_OUT);
    assertThat(circuit.states()).extracting(Node::id).containsExactly("h");
  }

  @Test
  void operationsOfAnEquationAreNodesOfTheFineGrain() {
    Circuit circuit = Texts.elman().circuit(Grain.OPERATIONS);
    assertThat(circuit.nodes())
        .extracting(Node::id)
        .containsExactly("x", "W", "U", "V", "b", "h/0.1", "h/0.2", "h/0", "h/", "h", "o/", "o");
    assertThat(wires(circuit))
        .contains("h -1 h/0.1 ", "W 0 h/0.1 ", "b 0 h/0 ", "h/0 0 h/ ", "h/ 0 h ", "o/ 0 o ");
  }

  @Test
  void componentsStandInTheOrderOfTheirDependencies() {
    Circuit circuit = Texts.bidirectional().circuit();
    assertThat(circuit.components())
        .extracting(it -> it.nodes().stream().map(Node::id).toList())
        .containsExactly(List.of("x"), List.of("h"), List.of("g"), List.of("o"));
    assertThat(circuit.nodes().stream().filter(circuit::isStepped))
        .extracting(Node::id)
        .containsExactly("h", "g");
  }

  @Test
  void aWireAcrossASquareShifts() {
    Circuit circuit = Texts.elman().circuit();
    assertThat(circuit.graph().getEdge(circuit.node("h"), circuit.node("h")).maps())
        .containsExactly(new Shift("t", -1));
  }

  private static List<String> firstComponent(String lines) {
    return Circuits.of(Equations.read(lines).value().orElseThrow(), Grain.VARIABLES)
        .value()
        .orElseThrow()
        .components()
        .getFirst()
        .nodes()
        .stream()
        .map(Node::id)
        .toList();
  }

  @Test
  void aStepEvaluatesWhatIsReadBeforeItsReader() {
    assertThat(firstComponent("h(t) = q(t)\nq(t) = r(t) + h(t-1)\nr(t) = 2 * h(t-2)\n"))
        .containsExactly("r", "q", "h");
  }

  /** C is made of the last step, so that no step waits for it. */
  @Test
  void whatIsThereOnceStandsWhereTheTextHasIt() {
    assertThat(firstComponent("h(t) = h(t-1) + C\nC = h(tau)\n")).containsExactly("h", "C");
  }

  @Test
  void aTextThatOnlyNamesParametersHasNothingToWire() {
    var wiring = Circuits.of(Equations.read("param a\n").value().orElseThrow(), Grain.OPERATIONS);
    assertThat(wiring.value()).isEmpty();
    assertThat(wiring.diagnostics())
        .extracting(it -> it.span().line() + ":" + it.span().column() + " " + it.message())
        .containsExactly("1:1 there is no equation yet, such as `s(t) = f(s(t-1); theta)`");
  }
}
