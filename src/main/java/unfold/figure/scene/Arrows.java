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

/** The arrows of the wires in both figures, each made once. */
public final class Arrows {
  private final CircuitLayout circuitLayout;
  private final Delays delays;
  private final SquarePositions squarePositions;
  private final Set<String> parameters;
  private final Memo<Wire, PlacedArrow> wires;
  private final Memo<Dependency, PlacedArrow> edges;

  Arrows(
      CircuitLayout circuitLayout,
      UnfoldingLayout unfoldingLayout,
      Circuit circuit,
      Delays delays,
      SquarePositions squarePositions) {
    this.circuitLayout = circuitLayout;
    this.delays = delays;
    this.squarePositions = squarePositions;
    this.parameters =
        circuit.system().parameters().map(Statement::name).collect(Collectors.toUnmodifiableSet());
    this.wires = new Memo<>(wire -> PlacedArrow.of(ownPart(wire)));
    this.edges = new Memo<>(edge -> PlacedArrow.of(unfoldingLayout.wire(edge)));
  }

  /** The arrow of a wire of the circuit; one that shares its squares begins behind them. */
  public PlacedArrow of(Wire wire) {
    return wires.apply(wire);
  }

  /** The arrow of an edge of the unfolding. */
  public PlacedArrow of(Dependency edge) {
    return edges.apply(edge);
  }

  private WirePlace ownPart(Wire wire) {
    WirePlace place = circuitLayout.wire(wire);
    boolean shared = !place.squares().isEmpty() && !delays.leaders().contains(wire);
    return shared
        ? WirePlace.plain(place.path().part(squarePositions.start(wire), 1), place.labels())
        : place;
  }

  /** Tells whether a wire's labels are parameters rather than a function. */
  public boolean isWeighted(Wire wire) {
    return wire.labels().stream().anyMatch(parameters::contains);
  }
}
