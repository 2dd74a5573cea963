package unfold.layout.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import unfold.circuit.Wire;
import unfold.geometry.Path;
import unfold.layout.place.LabelPlace;
import unfold.layout.place.LabelTex;
import unfold.layout.place.Labels;
import unfold.layout.place.NodePlace;
import unfold.layout.place.OccupiedSpace;
import unfold.layout.place.SampledPath;
import unfold.layout.place.WirePlace;
import unfold.layout.route.Router;
import unfold.layout.slice.ColumnCost;
import unfold.layout.slice.SliceLinks;
import unfold.typesetting.MathLabel;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;

/** Routes the wires of which there is only one copy, among what stands around them. */
public final class SingleWires {
  private static final int AROUND = 2;
  private static final int NEAR = 5;

  private final InstancePlaces places;
  private final SequencedMap<Wire, WireRoute> routes;

  public SingleWires(InstancePlaces places, SequencedMap<Wire, WireRoute> routes) {
    this.places = places;
    this.routes = routes;
  }

  /** Adds the routes of these wires. */
  public void add(List<Wire> wires) {
    Map<Wire, Dependency> copies = new LinkedHashMap<>();
    wires.forEach(wire -> copies.put(wire, copy(wire)));
    copies.forEach((wire, copy) -> routes.put(wire, new WireRoute.Single(copy, place(copy))));
  }

  private Dependency copy(Wire wire) {
    Instance source = SliceLinks.instanceOf(wire.source(), wire, places.unfolding()).orElseThrow();
    Instance target = SliceLinks.instanceOf(wire.target(), wire, places.unfolding()).orElseThrow();
    return new Dependency(wire, source, target);
  }

  private WirePlace place(Dependency copy) {
    Path drawn = places.aside().wires().get(copy.wire());
    if (drawn != null) {
      return WirePlace.plain(drawn, List.of());
    }
    NodePlace from = places.of(copy.source());
    NodePlace to = places.of(copy.target());
    if (Math.abs(from.center().x() - to.center().x()) > NEAR * places.steps().period()) {
      double rail = Math.min(from.center().y(), to.center().y()) - ColumnCost.ROW / 2;
      return WirePlace.plain(
          new RailWire.Row(rail, RailWire.Row.OFF, true).path(from, to), List.of());
    }
    OccupiedSpace space = space(from, to);
    Path path = new Router(space).route(copy, from, to);
    SampledPath stroke = SampledPath.of(path);
    space.add(copy, stroke);
    List<MathLabel> texts =
        LabelTex.of(copy.wire(), places.unfolding().circuit().system(), _ -> true);
    borders(first(from, to), last(from, to), space);
    return WirePlace.plain(path, texts.isEmpty() ? List.of() : label(space, stroke, texts));
  }

  /** A path for something else between two nodes, clear of all that is drawn there. */
  public Path route(Object net, NodePlace from, NodePlace to) {
    return new Router(space(from, to)).route(net, from, to);
  }

  private static List<LabelPlace> label(
      OccupiedSpace space, SampledPath stroke, List<MathLabel> texts) {
    return Labels.place(space, Map.of("", Labels.Wanted.of(stroke, texts)))
        .getOrDefault("", List.of());
  }

  private int first(NodePlace from, NodePlace to) {
    return places.steps().slotAt(Math.min(from.center().x(), to.center().x())) - AROUND;
  }

  private int last(NodePlace from, NodePlace to) {
    return places.steps().slotAt(Math.max(from.center().x(), to.center().x())) + AROUND;
  }

  /** Adds the borders of bands, so that labels keep off them, too. */
  private void borders(int first, int last, OccupiedSpace space) {
    IntStream.rangeClosed(first, last)
        .filter(slot -> places.steps().range().contains(places.steps().slots().stepAt(slot)))
        .mapToDouble(places.steps()::xOfSlot)
        .forEach(x -> places.slice().bandBorders(x).forEach(space::add));
  }

  private OccupiedSpace space(NodePlace from, NodePlace to) {
    OccupiedSpace space = OccupiedSpace.once();
    int first = first(from, to);
    int last = last(from, to);
    List<NodePlace> nodes = new ArrayList<>(places.aside().nodes().values());
    IntStream.rangeClosed(first, last)
        .mapToObj(places::at)
        .forEach(slice -> slice.forEach(placed -> nodes.add(placed.place())));
    nodes.forEach(space::add);
    routes.values().stream()
        .flatMap(route -> route.between(first, last).map(route::place))
        .forEach(wire -> draw(wire, space));
    return space;
  }

  private static void draw(WirePlace wire, OccupiedSpace space) {
    wire.path().subpaths().forEach(piece -> space.add(wire, SampledPath.of(piece)));
    wire.labels().forEach(label -> space.add(label.box()));
  }
}
