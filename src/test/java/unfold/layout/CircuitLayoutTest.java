package unfold.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import unfold.circuit.Circuit;
import unfold.circuit.Grain;
import unfold.circuit.Wire;
import unfold.geometry.Point;
import unfold.layout.grid.Systems;
import unfold.layout.place.Delay;
import unfold.layout.place.WirePlace;

/** Where the book and the drawings of the intent put things. */
class CircuitLayoutTest {
  private static Wire wire(Circuit circuit, String source, String target) {
    return circuit.graph().getAllEdges(circuit.node(source), circuit.node(target)).stream()
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aLoopHasItsBlackSquareToTheLeftAndComesBackFromBelow() {
    Circuit circuit = Systems.circuit("elman", Grain.VARIABLES);
    CircuitLayout layout = CircuitLayout.of(circuit);
    Point h = layout.place(circuit.node("h")).center();
    WirePlace loop = layout.wire(wire(circuit, "h", "h"));
    assertThat(loop.squares()).containsExactly(h.plus(-92, 0));
    assertThat(loop.delays()).noneMatch(Delay::hollow);
    assertThat(loop.path().bounds().x()).isCloseTo(h.x() - 92, within(0.5));
    assertThat(loop.path().pointAt(1).y()).isGreaterThan(h.y());
    assertThat(loop.path().pointAt(0).y()).isLessThan(h.y());
    assertThat(loop.labels())
        .singleElement()
        .satisfies(label -> {
          assertThat(label.box().y()).isGreaterThan(h.y());
          assertThat(label.box().right()).isLessThan(h.x());
        });
    assertThat(loop.chips())
        .singleElement()
        .satisfies(chip -> assertThat(chip.right()).isLessThan(h.x() - 92 - 9));
  }

  @Test
  void whatReadsAheadHasAHollowSquareToTheRight() {
    Circuit circuit = Systems.circuit("bidirectional", Grain.VARIABLES);
    CircuitLayout layout = CircuitLayout.of(circuit);
    WirePlace loop = layout.wire(wire(circuit, "g", "g"));
    assertThat(loop.delays()).isNotEmpty().allMatch(Delay::hollow);
    assertThat(loop.squares())
        .singleElement()
        .satisfies(square ->
            assertThat(square.x()).isGreaterThan(layout.place(circuit.node("g")).center().x()));
  }

  @Test
  void aDelayOfThreeStepsIsThreeSquaresInARow() {
    Circuit circuit = Systems.circuit("o2-skip", Grain.VARIABLES);
    CircuitLayout layout = CircuitLayout.of(circuit);
    List<WirePlace> loops =
        circuit.graph().getAllEdges(circuit.node("h"), circuit.node("h")).stream()
            .map(layout::wire)
            .toList();
    assertThat(loops).extracting(it -> it.squares().size()).containsExactlyInAnyOrder(1, 3);
    assertThat(loops)
        .filteredOn(it -> it.squares().size() == 3)
        .allSatisfy(it -> assertThat(it.squares().stream().map(Point::x).distinct()).hasSize(1));
  }

  @Test
  void rowsStandInTheOrderInputStateReadOutLossTarget() {
    Circuit circuit = Systems.circuit("elman-loss", Grain.VARIABLES);
    CircuitLayout layout = CircuitLayout.of(circuit);
    assertThat(List.of("y", "L", "o", "h", "x"))
        .extracting(name -> layout.place(circuit.node(name)).center().y())
        .isSorted();
  }

  @Test
  void readersOfOneSquareShareIt() {
    Circuit circuit = Systems.circuit("lstm", Grain.VARIABLES);
    CircuitLayout layout = CircuitLayout.of(circuit);
    List<Wire> delayed =
        circuit.graph().outgoingEdgesOf(circuit.node("h")).stream()
            .filter(wire -> wire.offset() == -1)
            .toList();
    assertThat(delayed).hasSizeGreaterThan(2);
    assertThat(delayed.stream().map(wire -> layout.wire(wire).squares()).distinct()).hasSize(1);
  }

  @Test
  void whatFeedsAllGatesStandsBelowTheMiddleOfThem() {
    Circuit circuit = Systems.circuit("lstm", Grain.VARIABLES);
    CircuitLayout layout = CircuitLayout.of(circuit);
    double x = layout.place(circuit.node("x")).center().x();
    assertThat(x).isEqualTo(layout.place(circuit.node("s")).center().x());
    assertThat(List.of("f", "g", "q"))
        .extracting(gate -> layout.place(circuit.node(gate)).center().x())
        .anySatisfy(gate -> assertThat(gate).isLessThan(x))
        .anySatisfy(gate -> assertThat(gate).isGreaterThan(x));
  }
}
