package unfold.layout;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import unfold.circuit.IndexMap;
import unfold.circuit.Wire;
import unfold.equation.Extents.Range;
import unfold.unfolding.IndexBox;
import unfold.unfolding.Region;

/** Finds a rail for every wire that reaches far. */
final class Fans {
  private static final double APART = 9;
  private static final double ABOVE = 12;

  /** What shares a rail: all wires of one node between the same rows. */
  private record Rail(double y, Object owner) {}

  private final InstancePlaces places;
  private final SequencedSet<Rail> rails = new LinkedHashSet<>();

  private Fans(InstancePlaces places) {
    this.places = places;
  }

  /** A course without labels for each of the wires. */
  static SequencedMap<Wire, Course.Fanned> of(List<Far> wires, InstancePlaces places) {
    Fans fans = new Fans(places);
    SequencedMap<Wire, Course.Fanned> courses = new LinkedHashMap<>();
    wires.forEach(far -> courses.put(far.wire(), fans.course(far)));
    return courses;
  }

  private Course.Fanned course(Far far) {
    boolean gated = places.slice().ways().containsKey(far);
    return new Course.Fanned(
        far, gated ? gated(far) : row(far), sources(far), targets(far.wire()), List.of(), places);
  }

  private Region targets(Wire wire) {
    return places.unfolding().region(wire.target(), wire.clause());
  }

  /** Where the partners or sources of a reduction are. */
  private Region sources(Far far) {
    if (!(far.isReduction() && far.wire().maps().getFirst() instanceof IndexMap.Over over)) {
      return Region.EMPTY;
    }
    Range range = places.unfolding().extents().range(over.axis());
    int[] first = {range.first() + over.offset()};
    int[] last = {range.last() + over.offset()};
    return new Region(List.of(IndexBox.of(first, last)));
  }

  /** Between the partner's row and the next one on the side of the single instance. */
  private Fan row(Far far) {
    double y = requireNonNull(places.slice().nodes().get(far.partner())).center().y();
    double side = rootY(far) > y + 1 ? 1 : -1;
    double rail = free(y + side * ColumnCost.ROW / 2, APART, far);
    boolean apart = places.aside().containsKey(far.root());
    return new Fan.Row(rail, apart ? Fan.Row.OFF : places.steps().period() / 2, far.spreading());
  }

  private double rootY(Far far) {
    return far.one()
        .map(places::of)
        .orElseGet(() -> requireNonNull(places.slice().nodes().get(far.root())))
        .center()
        .y();
  }

  /** At the height of the node that stands aside, else right above the slices. */
  private Fan gated(Far far) {
    SliceLayout.FarWay way = requireNonNull(places.slice().ways().get(far));
    boolean apart = places.aside().containsKey(far.root());
    double above = places.slice().band().y() - ABOVE;
    double rail = apart ? rootY(far) : free(above, -ABOVE, far);
    return new Fan.Gated(rail, way.branch(), apart ? List.of() : way.stem(), far.spreading());
  }

  private double free(double y, double step, Far far) {
    Object owner = far.one().isPresent() ? far.one().get() : far.root();
    rails.add(new Rail(y, owner));
    List<Rail> there = rails.stream().filter(rail -> rail.y == y).toList();
    return y + step * there.indexOf(new Rail(y, owner));
  }
}
