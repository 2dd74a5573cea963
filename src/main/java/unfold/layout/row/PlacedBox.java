package unfold.layout.row;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import unfold.circuit.Node;
import unfold.equation.Extents.Range;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.layout.place.LabelPlace;
import unfold.layout.place.NodePlace;
import unfold.layout.place.WirePlace;

/** Finds the box of all that is placed. */
public final class PlacedBox {
  private PlacedBox() {}

  public static Box of(Collection<NodePlace> nodes, Collection<WirePlace> wires) {
    return Stream.concat(
            nodes.stream().map(NodePlace::box), wires.stream().flatMap(PlacedBox::boxes))
        .reduce(Box::union)
        .orElse(Box.around(Point.ORIGIN, 0, 0));
  }

  public static Box of(InstancePlaces places, Collection<WireRoute> routes) {
    Stream<NodePlace> ends =
        places.slice().nodes().keySet().stream()
            .flatMap(node -> ends(node, places.presence().range(node), places));
    List<NodePlace> nodes = Stream.concat(ends, places.aside().nodes().values().stream()).toList();
    List<WirePlace> wires =
        routes.stream().flatMap(route -> route.outermost().map(route::place)).toList();
    return of(nodes, wires);
  }

  private static Stream<NodePlace> ends(Node node, Range range, InstancePlaces places) {
    return range.count() == 0
        ? Stream.empty()
        : Stream.of(places.in(range.first(), node), places.in(range.last(), node));
  }

  private static Stream<Box> boxes(WirePlace wire) {
    Stream<Box> squares =
        wire.squares().stream()
            .map(square -> Box.around(square, WirePlace.SQUARE, WirePlace.SQUARE));
    Stream<Box> labels = wire.labels().stream().map(LabelPlace::box);
    return Stream.of(Stream.of(wire.path().bounds()), squares, wire.chips().stream(), labels)
        .flatMap(boxes -> boxes);
  }
}
