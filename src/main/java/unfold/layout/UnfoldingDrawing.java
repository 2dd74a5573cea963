package unfold.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import unfold.circuit.Circuit;
import unfold.circuit.Wire;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.layers.OperationsSlice;
import unfold.layout.place.LabelPlace;
import unfold.layout.place.LabelTex;
import unfold.layout.place.Labels;
import unfold.layout.place.NodePlace;
import unfold.layout.place.OccupiedSpace;
import unfold.layout.place.OnwardArrow;
import unfold.layout.place.SampledPath;
import unfold.layout.place.WirePlace;
import unfold.layout.row.DrawnAsInBook;
import unfold.layout.row.DrawnAsUnfolded;
import unfold.layout.row.DrawnCopies;
import unfold.layout.row.InstancePlaces;
import unfold.layout.row.OperationsAsides;
import unfold.layout.row.RailWires;
import unfold.layout.row.SingleWires;
import unfold.layout.row.UnindexedNodes;
import unfold.layout.row.WireRoute;
import unfold.layout.slice.LongWire;
import unfold.layout.slice.SliceGraph;
import unfold.layout.slice.SliceLayout;
import unfold.layout.slice.SliceLink;
import unfold.layout.slice.SliceLinks;
import unfold.layout.step.ShownSteps;
import unfold.layout.step.SliceSlots;
import unfold.layout.step.Steps;
import unfold.typesetting.MathLabel;
import unfold.unfolding.Unfolding;

/** Lays an unfolding along one axis out: the slice, the nodes beside the slices, wires, labels. */
final class UnfoldingDrawing {
  private final Unfolding unfolding;
  private final Circuit circuit;
  private final List<SliceLink> links;
  private final SliceLayout slice;
  private final InstancePlaces places;
  private final SequencedMap<Wire, WireRoute.Fanned> railRoutes;
  private final SequencedMap<Wire, WireRoute> routes = new LinkedHashMap<>();

  private UnfoldingDrawing(Unfolding unfolding, ShownSteps shown, DrawnCopies drawn) {
    this.unfolding = unfolding;
    this.circuit = unfolding.circuit();
    SliceSlots slots = SliceLinks.slots(unfolding, shown);
    this.links = SliceLinks.of(unfolding, slots);
    List<LongWire> far = far(unfolding);
    this.slice = slice(circuit, links, far);
    Steps steps = new Steps(slots, slice.period());
    this.places = withAsides(InstancePlaces.of(unfolding, drawn, steps, slice), far);
    this.railRoutes = RailWires.of(far, places);
  }

  private static SliceLayout slice(Circuit circuit, List<SliceLink> links, List<LongWire> far) {
    SliceGraph graph = SliceGraph.of(circuit);
    return switch (circuit.grain()) {
      case VARIABLES ->
          SliceLayout.of(graph, links, wire -> LabelTex.width(wire, circuit.system()));
      case OPERATIONS -> OperationsSlice.of(graph, links, far);
    };
  }

  private static List<LongWire> far(Unfolding unfolding) {
    return switch (unfolding.circuit().grain()) {
      case VARIABLES -> LongWire.of(unfolding);
      case OPERATIONS -> LongWire.orAside(unfolding);
    };
  }

  private static InstancePlaces withAsides(InstancePlaces slices, List<LongWire> far) {
    return slices.with(
        switch (slices.unfolding().circuit().grain()) {
          case VARIABLES -> UnindexedNodes.of(slices);
          case OPERATIONS -> OperationsAsides.of(slices, far);
        });
  }

  static SlicesLayout of(Unfolding unfolding, ShownSteps shown) {
    return new UnfoldingDrawing(unfolding, shown, new DrawnAsUnfolded(unfolding)).whole(List.of());
  }

  static SlicesLayout ofBook(Unfolding unfolding) {
    DrawnAsInBook drawn = new DrawnAsInBook(unfolding);
    return new UnfoldingDrawing(unfolding, ShownSteps.ALL, drawn)
        .whole(drawn.goingOn(unfolding.circuit().nodes()));
  }

  private SlicesLayout whole(List<DrawnAsInBook.GoingOn> goingOn) {
    repeat();
    single();
    List<OnwardArrow> onward = goingOn.stream().map(this::onward).toList();
    return new SlicesLayout(places, routes, onward);
  }

  private OnwardArrow onward(DrawnAsInBook.GoingOn it) {
    NodePlace from = places.in(it.from(), it.node());
    NodePlace to = places.in(it.to(), it.node());
    return new OnwardArrow(
        InstancePlaces.instance(it.node(), it.from()),
        InstancePlaces.instance(it.node(), it.to()),
        new SingleWires(places, routes).route(it, from, to));
  }

  /** Draws everything that each slice repeats, with its labels. */
  private void repeat() {
    OccupiedSpace space = SliceLayout.space(slice.period(), slice.nodes(), links);
    Map<Wire, Labels.Wanted> wanted = new LinkedHashMap<>();
    slice.wires().forEach((link, path) -> draw(link.wire(), path, space, wanted));
    railRoutes.forEach((wire, route) -> draw(wire, route.branch(), space, wanted));
    railRoutes.forEach(
        (wire, route) -> space.add(wire, SampledPath.of(rail(route.railWire().rail()))));
    railRoutes.values().forEach(route -> route.ends().map(SampledPath::of).forEach(space::addOnce));
    slice.bandBorders(0).forEach(space::add);
    Map<Wire, List<LabelPlace>> labels = Labels.place(space, wanted);
    slice
        .wires()
        .forEach((link, path) ->
            routes.put(
                link.wire(),
                new WireRoute.Repeated(
                    link,
                    SliceLinks.offset(link.wire(), circuit, unfolding.extents()).orElseThrow(),
                    WirePlace.plain(path, labels.getOrDefault(link.wire(), List.of())),
                    places.steps(),
                    places.drawn().targets(link.wire()))));
    railRoutes.forEach(
        (wire, route) -> routes.put(wire, route.with(labels.getOrDefault(wire, List.of()))));
  }

  private Path rail(double y) {
    return Path.line(new Point(-slice.period() / 2, y), new Point(slice.period() / 2, y));
  }

  private void draw(Wire wire, Path path, OccupiedSpace space, Map<Wire, Labels.Wanted> wanted) {
    SampledPath stroke = SampledPath.of(path);
    space.add(wire, stroke);
    List<MathLabel> texts = LabelTex.of(wire, circuit.system(), _ -> true);
    if (!texts.isEmpty()) {
      wanted.put(wire, Labels.Wanted.of(stroke, texts));
    }
  }

  private void single() {
    List<Wire> rest =
        circuit.graph().edgeSet().stream()
            .filter(wire -> !routes.containsKey(wire))
            .filter(wire -> !places.drawn().targets(wire).isEmpty())
            .toList();
    new SingleWires(places, routes).add(rest);
  }
}
