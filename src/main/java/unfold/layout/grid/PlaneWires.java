package unfold.layout.grid;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import unfold.circuit.Circuit;
import unfold.circuit.Wire;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.ArrowHead;
import unfold.layout.place.LabelPlace;
import unfold.layout.place.LabelTex;
import unfold.layout.place.Labels;
import unfold.layout.place.OccupiedSpace;
import unfold.layout.place.SampledPath;
import unfold.layout.place.WirePlace;
import unfold.typesetting.MathLabel;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * Routes the wires between the cells of a plane and places their labels: wires that are the same
 * everywhere once for all, the others one by one when they come into view.
 */
public final class PlaneWires {
  private static final double NEAR = 56;
  private static final int SAMPLES = 12;
  private static final int KEPT = 20_000;

  private final GridPlaces plane;
  private final Unfolding unfolding;
  private final Circuit circuit;
  private final UniformWires uniform;
  private final PlaneEdges edges;
  private final EvenWires even;
  private final UnevenWires uneven;
  private final Map<Dependency, List<LabelPlace>> labels = new ConcurrentHashMap<>();

  public PlaneWires(GridPlaces plane, AxisDirections bearings) {
    this.plane = plane;
    this.unfolding = plane.unfolding();
    this.circuit = unfolding.circuit();
    this.uniform = new UniformWires(unfolding, bearings);
    this.edges = new PlaneEdges(plane, uniform::isEven, EvenWires.AROUND);
    this.even = new EvenWires(plane, uniform, edges);
    this.uneven = new UnevenWires(plane, edges);
    circuit.graph().edgeSet().stream().filter(it -> !uniform.isEven(it)).forEach(uneven::add);
    even.samples().forEach(this::label);
  }

  private void label(Dependency copy) {
    List<MathLabel> texts = LabelTex.of(copy.wire(), circuit.system(), _ -> true);
    if (!texts.isEmpty()) {
      Path path = even.of(copy).path();
      Box area = path.bounds().grow(EvenWires.AROUND);
      OccupiedSpace space = even.space(area);
      bands(area, space);
      uneven(area).forEach(other -> draw(other, area, space));
      outermost(copy.wire()).forEach(other -> drawAround(other, copy, area, space));
      even.label(copy, place(texts, path, space));
    }
  }

  private static List<LabelPlace> place(List<MathLabel> texts, Path path, OccupiedSpace space) {
    return Labels.place(space, Map.of("", Labels.Wanted.of(SampledPath.of(path), texts)))
        .getOrDefault("", List.of());
  }

  private Stream<Dependency> uneven(Box area) {
    return dependencies(area).filter(other -> !even.has(other.wire()));
  }

  /**
   * Draws the wires around one copy as if they were around another: a label has the same place
   * everywhere.
   */
  private void drawAround(Dependency one, Dependency other, Box area, OccupiedSpace space) {
    Point apart = plane.of(other.target()).center().minus(plane.of(one.target()).center());
    Box there = area.translate(-apart.x(), -apart.y());
    Stream.concat(even.around(there).map(even::of), uneven(there).map(this::of))
        .map(place -> place.translate(apart.x(), apart.y()))
        .forEach(place -> space.add(place.path(), SampledPath.near(area, place.path())));
  }

  private Stream<Dependency> outermost(Wire wire) {
    return unfolding.region(wire.target(), wire.clause()).boxes().stream()
        .flatMap(box -> Stream.of(box.nth(0), box.nth(box.count() - 1)))
        .flatMap(index -> outer(wire, new Instance(wire.target(), index)));
  }

  public WirePlace of(Dependency copy) {
    if (even.has(copy.wire())) {
      return even.of(copy);
    }
    return WirePlace.plain(uneven.of(copy), labelsOf(copy));
  }

  /**
   * The label of a copy where there is room for it, near the target where the way is shared; none
   * where a target reads many over the wire.
   */
  private List<LabelPlace> findLabel(Dependency copy) {
    List<MathLabel> texts = LabelTex.of(copy.wire(), circuit.system(), _ -> true);
    if (texts.isEmpty() || isReduction(copy.wire())) {
      return List.of();
    }
    Path path = uneven.of(copy);
    double own = uneven.isStraight(copy.wire()) ? 1 : Math.min(1, NEAR / path.length());
    Path part = own == 1 ? path : path.part(1 - own, 1);
    Box area = part.bounds().grow(40);
    OccupiedSpace space = labelPaper(copy, area);
    List<LabelPlace> found = place(texts, part, space);
    OccupiedSpace again = labelPaper(copy, area);
    again.lines().forEach(it -> again.add(SampledPath.of(ArrowHead.of(it.stroke().path()))));
    return found.stream().allMatch(it -> again.clearance(it.box(), 6) >= Labels.ENOUGH)
        ? found
        : List.of();
  }

  private static boolean isReduction(Wire wire) {
    return wire.maps().stream().anyMatch(map -> !map.reduced().isEmpty());
  }

  /** The space around a copy, with the labels of earlier wires to the same target. */
  private OccupiedSpace labelPaper(Dependency copy, Box area) {
    OccupiedSpace space = OccupiedSpace.once();
    plane.within(area).forEach(placed -> space.add(placed.place()));
    bands(area, space);
    dependencies(area).forEach(other -> draw(other, area, space));
    edges
        .read(copy.target())
        .filter(other -> !even.has(other.wire()))
        .takeWhile(other -> !other.equals(copy))
        .flatMap(other -> labelsOf(other).stream())
        .forEach(label -> space.add(label.box()));
    return space;
  }

  private List<LabelPlace> labelsOf(Dependency copy) {
    List<LabelPlace> known = labels.get(copy);
    if (known == null) {
      if (labels.size() > KEPT) {
        labels.clear();
      }
      known = findLabel(copy);
      labels.put(copy, known);
    }
    return known;
  }

  /** Adds the borders of the bands behind cells, which labels keep off. */
  private void bands(Box area, OccupiedSpace space) {
    plane
        .within(area)
        .map(placed -> plane.band(placed.instance()))
        .distinct()
        .forEach(band -> space.add(SampledPath.of(border(band))));
  }

  private static Path border(Box box) {
    Point right = new Point(box.right(), box.y());
    Point left = new Point(box.x(), box.bottom());
    return Path.polyline(box.topLeft(), right, box.bottomRight(), left, box.topLeft());
  }

  /** The box of wires that run further out than any node. */
  public Box extent() {
    Box extent = plane.extent();
    for (Wire wire : circuit.graph().edgeSet()) {
      for (Dependency copy : outermost(wire).toList()) {
        extent = extent.union(of(copy).path().bounds());
      }
    }
    return extent;
  }

  private Stream<Dependency> outer(Wire wire, Instance target) {
    return even.has(wire)
        ? uniform.copy(wire, target).stream()
        : edges.existing(wire, target).limit(SAMPLES);
  }

  private void draw(Dependency other, Box area, OccupiedSpace space) {
    WirePlace place =
        even.has(other.wire()) ? even.of(other) : WirePlace.plain(uneven.of(other), List.of());
    space.add(other.wire(), SampledPath.near(area, place.path()));
    place.labels().forEach(label -> space.add(label.box()));
  }

  /** The wires that may run through a box. */
  public Stream<Dependency> dependencies(Box visible) {
    return edges.within(visible, even.reach());
  }
}
