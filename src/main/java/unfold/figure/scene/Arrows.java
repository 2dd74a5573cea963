package unfold.figure.scene;

import java.util.Set;
import java.util.stream.Collectors;
import unfold.circuit.Circuit;
import unfold.circuit.Wire;
import unfold.equation.Statement;
import unfold.figure.theme.Memo;
import unfold.layout.CircuitLayout;
import unfold.layout.UnfoldingLayout;
import unfold.layout.place.WirePlace;
import unfold.unfolding.Dependency;

/** How the wires of both figures are drawn. */
public final class Arrows {
  private final CircuitLayout circuitLayout;
  private final Delays delays;
  private final SquarePositions courses;
  private final Set<String> parameters;
  private final Memo<Wire, PlacedArrow> wires;
  private final Memo<Dependency, PlacedArrow> edges;

  Arrows(
      CircuitLayout circuitLayout,
      UnfoldingLayout unfoldingLayout,
      Circuit circuit,
      Delays delays,
      SquarePositions courses) {
    this.circuitLayout = circuitLayout;
    this.delays = delays;
    this.courses = courses;
    this.parameters =
        circuit.system().parameters().map(Statement::name).collect(Collectors.toUnmodifiableSet());
    this.wires = new Memo<>(wire -> PlacedArrow.of(ownPart(wire)));
    this.edges = new Memo<>(edge -> PlacedArrow.of(unfoldingLayout.wire(edge)));
  }

  /** Of the circuit; a wire that shares its squares begins behind them. */
  public PlacedArrow of(Wire wire) {
    return wires.apply(wire);
  }

  public PlacedArrow of(Dependency edge) {
    return edges.apply(edge);
  }

  private WirePlace ownPart(Wire wire) {
    WirePlace place = circuitLayout.wire(wire);
    boolean shared = !place.squares().isEmpty() && !delays.leaders().contains(wire);
    return shared
        ? WirePlace.plain(place.path().part(courses.start(wire), 1), place.labels())
        : place;
  }

  /** Whether a wire's labels are parameters rather than a function. */
  public boolean isWeighted(Wire wire) {
    return wire.labels().stream().anyMatch(parameters::contains);
  }
}
