package unfold.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Circuit;
import unfold.circuit.Grain;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.CircuitLayout;
import unfold.layout.SlicesLayout;
import unfold.layout.UnfoldingLayout;
import unfold.layout.place.Legibility;
import unfold.layout.place.Legibility.DrawnNode;
import unfold.layout.place.Legibility.DrawnWire;
import unfold.layout.place.NodePlace;
import unfold.layout.place.PlacedInstance;
import unfold.layout.place.WirePlace;
import unfold.unfolding.Dependency;
import unfold.unfolding.Unfolding;

/** Every ready-made system in both grains, measured from the geometry of what is placed. */
@Tag("figures")
class LegibilityTest {
  private static final int TAU = 4;

  static Stream<Arguments> systems() {
    return Stream.concat(Systems.names(), Systems.HARDER.keySet().stream().sorted())
        .flatMap(name -> Stream.of(Grain.values()).map(grain -> Arguments.of(name, grain)));
  }

  @ParameterizedTest
  @MethodSource("systems")
  void circuitsAreLegible(String name, Grain grain) {
    Circuit circuit = Systems.circuit(name, grain);
    CircuitLayout layout = CircuitLayout.of(circuit);
    List<DrawnNode> nodes =
        circuit.nodes().stream().map(node -> new DrawnNode(node.id(), layout.place(node))).toList();
    List<DrawnWire> wires =
        circuit.graph().edgeSet().stream()
            .map(wire ->
                new DrawnWire(
                    wire.source().id() + "→" + wire.target().id() + "#" + wire.number(),
                    layout.wire(wire),
                    layout.place(wire.source()),
                    layout.place(wire.target())))
            .toList();
    assertThat(Legibility.faults(nodes, wires, List.of())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("systems")
  void unfoldingsAreLegible(String name, Grain grain) {
    Unfolding unfolding = Systems.unfolding(Systems.circuit(name, grain), TAU);
    UnfoldingLayout layout = UnfoldingLayout.of(unfolding);
    Box all = layout.extent();
    List<DrawnNode> nodes =
        layout
            .placed(all)
            .map(placed -> new DrawnNode(placed.instance().toString(), placed.place()))
            .toList();
    List<DrawnWire> wires = layout.dependencies(all).map(it -> drawn(it, layout)).toList();
    List<Path> borders =
        layout instanceof SlicesLayout slices
            ? IntStream.rangeClosed(1, TAU).boxed().flatMap(it -> sides(slices.band(it))).toList()
            : List.of();
    assertThat(Legibility.faults(nodes, wires, borders)).isEmpty();
  }

  private static DrawnWire drawn(Dependency it, UnfoldingLayout layout) {
    WirePlace place = layout.wire(it);
    return new DrawnWire(
        it.source() + "→" + it.target() + "#" + it.wire().number(),
        place,
        near(layout, it.source(), place.path().pointAt(0)),
        layout.place(it.target()));
  }

  /** A shared parameter stands in every slice: the one meant is the one at the wire's end. */
  private static NodePlace near(UnfoldingLayout layout, unfold.unfolding.Instance it, Point end) {
    return layout
        .placed(Box.around(end, 2, 2))
        .filter(placed -> placed.instance().equals(it))
        .map(PlacedInstance::place)
        .findFirst()
        .orElseGet(() -> layout.place(it));
  }

  private static Stream<Path> sides(Box band) {
    List<Path> sides = new ArrayList<>();
    for (double x : new double[] {band.x(), band.right()}) {
      sides.add(Path.line(new Point(x, band.y()), new Point(x, band.bottom())));
    }
    return sides.stream();
  }

  @Test
  void aFaultIsFound() {
    NodePlace a = NodePlace.disc(new Point(0, 0), 27);
    NodePlace b = NodePlace.disc(new Point(100, 0), 27);
    NodePlace c = NodePlace.disc(new Point(200, 10), 27);
    Path through = Path.line(a.borderTowards(c.center()), c.borderTowards(a.center()));
    assertThat(
            Legibility.faults(
                List.of(new DrawnNode("a", a), new DrawnNode("b", b), new DrawnNode("c", c)),
                List.of(new DrawnWire("a→c", WirePlace.plain(through, List.of()), a, c)),
                List.of()))
        .singleElement()
        .asString()
        .startsWith("a→c runs through b");
  }
}
