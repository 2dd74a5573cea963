package unfold.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unfold.circuit.IndexMap.Shift;

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
}
