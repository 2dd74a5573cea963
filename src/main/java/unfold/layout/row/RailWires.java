package unfold.layout.row;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import unfold.circuit.IndexMap;
import unfold.circuit.Wire;
import unfold.equation.Extents;
import unfold.geometry.Point;
import unfold.layout.slice.ColumnCost;
import unfold.layout.slice.LongWire;
import unfold.layout.slice.SliceLayout;
import unfold.unfolding.IndexBox;
import unfold.unfolding.Region;

/** Finds a rail for every wire that reaches far. */
public final class RailWires {
  private static final double APART = 9;
  private static final double ABOVE = 12;

  /** A rail, which all wires of one node between the same rows share. */
  private record Rail(double y, Object owner) {}

  private final InstancePlaces places;
  private final SequencedSet<Rail> rails = new LinkedHashSet<>();

  private RailWires(InstancePlaces places) {
    this.places = places;
  }

  /** The route of each of the wires, without labels. */
  public static SequencedMap<Wire, WireRoute.Fanned> of(
      List<LongWire> wires, InstancePlaces places) {
    RailWires railWires = new RailWires(places);
    SequencedMap<Wire, WireRoute.Fanned> routes = new LinkedHashMap<>();
    wires.forEach(far -> routes.put(far.wire(), railWires.route(far)));
    return routes;
  }

  private WireRoute.Fanned route(LongWire far) {
    boolean gated = places.slice().ways().containsKey(far);
    return new WireRoute.Fanned(
        far,
        gated ? gated(far) : row(far),
        sources(far.wire()),
        places.drawn().targets(far.wire()),
        List.of(),
        places);
  }

  /** The steps a wire reads from: the last one where its source is in all of them. */
  private Region sources(Wire wire) {
    Extents extents = places.unfolding().extents();
    if (wire.maps().isEmpty()) {
      int last = places.steps().range().last();
      return steps(last, last);
    }
    return switch (wire.maps().getFirst()) {
      case IndexMap.Over(String axis, int offset) ->
          steps(extents.range(axis).first() + offset, extents.range(axis).last() + offset);
      case IndexMap.Place(var place) ->
          steps(place.at(Map.of(), extents), place.at(Map.of(), extents));
      case IndexMap.Shift _, IndexMap.General _, IndexMap.Child _ -> Region.EMPTY;
    };
  }

  private static Region steps(int first, int last) {
    return new Region(List.of(IndexBox.of(new int[] {first}, new int[] {last})));
  }

  /**
   * The way by a rail between the partner's row and the next one on the side of the single
   * instance.
   */
  private RailWire row(LongWire far) {
    double y = requireNonNull(places.slice().nodes().get(far.partner())).center().y();
    double side = rootY(far) > y + 1 ? 1 : -1;
    double rail = free(y + side * ColumnCost.ROW / 2, APART, far);
    boolean apart = places.aside().nodes().containsKey(far.root());
    return new RailWire.Row(
        rail, apart ? RailWire.Row.OFF : places.steps().period() / 2, far.spreading());
  }

  private double rootY(LongWire far) {
    return far.one()
        .map(places::of)
        .orElseGet(() -> requireNonNull(places.slice().nodes().get(far.root())))
        .center()
        .y();
  }

  private RailWire gated(LongWire far) {
    SliceLayout.FarWay way = requireNonNull(places.slice().ways().get(far));
    List<Point> stem = places.aside().stems().getOrDefault(far, way.stem());
    double rail =
        far.isBelow() ? free(below(places, 0), ABOVE, far) : free(above(places, 0), -ABOVE, far);
    return new RailWire.Gated(rail, way.branch(), stem, far.spreading());
  }

  /** The y above a number of rails above the slices. */
  static double above(InstancePlaces slices, int rails) {
    return slices.slice().band().y() - ABOVE * (rails + 1);
  }

  static double below(InstancePlaces slices, int rails) {
    return slices.slice().band().bottom() + ABOVE * (rails + 1);
  }

  private double free(double y, double step, LongWire far) {
    Object owner = far.one().isPresent() ? far.one().get() : far.root();
    rails.add(new Rail(y, owner));
    List<Rail> there = rails.stream().filter(rail -> rail.y == y).toList();
    return y + step * there.indexOf(new Rail(y, owner));
  }
}
