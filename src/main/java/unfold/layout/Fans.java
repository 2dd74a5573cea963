package unfold.layout;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import unfold.circuit.IndexMap;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.equation.Extents.Range;
import unfold.unfolding.IndexBox;
import unfold.unfolding.Instance;
import unfold.unfolding.Region;

/** Finds the wires between one instance and many slices, and a rail for each such instance. */
final class Fans {
  private static final double RAIL = 9;

  /** Between which rows a rail runs, and for whom. */
  private record Gap(double y, Instance one) {}

  private final InstancePlaces places;
  private final List<Gap> rails = new ArrayList<>();

  private Fans(InstancePlaces places) {
    this.places = places;
  }

  /** A course without labels for each such wire. */
  static SequencedMap<Wire, Course.Fanned> of(InstancePlaces places) {
    Fans fans = new Fans(places);
    SequencedMap<Wire, Course.Fanned> courses = new LinkedHashMap<>();
    for (Wire wire : places.unfolding().circuit().graph().edgeSet()) {
      fans.course(wire).ifPresent(course -> courses.put(wire, course));
    }
    return courses;
  }

  private Optional<Course.Fanned> course(Wire wire) {
    Optional<Instance> source = Links.instanceOf(wire.source(), wire, places.unfolding());
    Optional<Instance> target = Links.instanceOf(wire.target(), wire, places.unfolding());
    if (source.isPresent() == target.isPresent() || !isFar(wire)) {
      return Optional.empty();
    }
    return Optional.of(
        source
            .map(one -> fan(wire, one, wire.target(), targets(wire)))
            .orElseGet(() -> fan(wire, target.orElseThrow(), wire.source(), sources(wire))));
  }

  private static boolean isFar(Wire wire) {
    return wire.maps().isEmpty()
        ? !Links.isInSlices(wire.source())
        : !(wire.maps().getFirst() instanceof IndexMap.Shift);
  }

  private Region targets(Wire wire) {
    return places.unfolding().region(wire.target(), wire.clause());
  }

  private Region sources(Wire wire) {
    IndexMap.Over over = (IndexMap.Over) wire.maps().getFirst();
    Range range = places.unfolding().extents().range(over.axis());
    int[] first = {range.first() + over.offset()};
    int[] last = {range.last() + over.offset()};
    return new Region(List.of(IndexBox.of(first, last)));
  }

  private Course.Fanned fan(Wire wire, Instance one, Node partner, Region many) {
    boolean apart = one.index().axes() == 0;
    Fan fan =
        new Fan(
            rail(one, partner),
            apart ? Fan.OFF : places.steps().period() / 2,
            wire.target().equals(partner));
    return new Course.Fanned(wire, fan, one, many, List.of(), places);
  }

  /** Between the partner's row and the next one on the side of the single instance. */
  private double rail(Instance one, Node partner) {
    double y = requireNonNull(places.slice().nodes().get(partner)).center().y();
    double side = places.of(one).center().y() > y + 1 ? 1 : -1;
    Gap gap = new Gap(y + side * ColumnCost.ROW / 2, one);
    long others = rails.stream().filter(it -> it.y == gap.y && !it.one.equals(one)).count();
    if (!rails.contains(gap)) {
      rails.add(gap);
    }
    return gap.y + (others % 2 == 0 ? -1 : 1) * ((others + 1) / 2) * RAIL;
  }
}
