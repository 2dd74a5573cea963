package unfold.layout;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import unfold.circuit.Wire;
import unfold.geometry.Box;
import unfold.layout.place.ElidedCopies;
import unfold.layout.place.NodePlace;
import unfold.layout.place.OnwardArrow;
import unfold.layout.place.PlacedInstance;
import unfold.layout.place.WirePlace;
import unfold.layout.row.Gaps;
import unfold.layout.row.InstancePlaces;
import unfold.layout.row.PlacedBox;
import unfold.layout.row.WireRoute;
import unfold.layout.step.ShownSteps;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * The layout of an unfolding along one axis. One slice is laid out and repeated by arithmetic, so
 * that time and memory are O(1) in the number of steps.
 *
 * <p>A boundary stands where its index says, given or assumed: what is only assumed ({@link
 * Unfolding#assumed}) has a place and wires too, although it is no vertex.
 */
public final class SlicesLayout implements UnfoldingLayout {
  private final InstancePlaces places;
  private final SequencedMap<Wire, WireRoute> routes;
  private final List<OnwardArrow> onward;
  private final Box extent;

  SlicesLayout(
      InstancePlaces places, SequencedMap<Wire, WireRoute> routes, List<OnwardArrow> onward) {
    this.places = places;
    this.routes = new LinkedHashMap<>(routes);
    this.onward = List.copyOf(onward);
    this.extent =
        onward.stream()
            .map(it -> it.path().bounds())
            .reduce(PlacedBox.of(places, routes.values()), Box::union);
  }

  /** The layout with all steps. */
  public static SlicesLayout of(Unfolding unfolding) {
    return of(unfolding, ShownSteps.ALL);
  }

  /**
   * The layout with some of the steps, and gaps between them that are as wide as the longest delay.
   */
  static SlicesLayout of(Unfolding unfolding, ShownSteps shown) {
    return UnfoldingDrawing.of(unfolding, shown);
  }

  @Override
  public NodePlace place(Instance instance) {
    return places.of(instance);
  }

  @Override
  public WirePlace wire(Dependency dependency) {
    return route(dependency.wire()).place(dependency);
  }

  @Override
  public Stream<PlacedInstance> placed(Box visible) {
    return places.within(visible);
  }

  @Override
  public Stream<Dependency> dependencies(Box visible) {
    int first = places.steps().slotAt(visible.x() - period() / 2);
    int last = places.steps().slotAt(visible.right() + period() / 2);
    return routes.values().stream().flatMap(route -> route.between(first, last));
  }

  @Override
  public Stream<ElidedCopies> elided(Box visible) {
    return Gaps.within(visible, places, routes.values());
  }

  @Override
  public List<OnwardArrow> onward() {
    return onward;
  }

  @Override
  public NodePlace end(Dependency dependency) {
    return switch (route(dependency.wire())) {
      case WireRoute.Repeated it ->
          places.inSlot(it.slotOf(dependency), dependency.target().node());
      case WireRoute.Fanned _, WireRoute.Single _ -> place(dependency.target());
    };
  }

  @Override
  public boolean isShown(Instance instance) {
    return instance.index().axes() == 0 || isShown(instance.index().at(0));
  }

  /** Whether the slice of a step is drawn rather than elided. */
  public boolean isShown(int step) {
    return places.steps().slots().isShown(step);
  }

  private WireRoute route(Wire wire) {
    return requireNonNull(routes.get(wire), "a wire of another circuit");
  }

  @Override
  public Box extent() {
    return extent;
  }

  /** The band behind the slice of a step, or in the gap; no label touches its border. */
  public Box band(int step) {
    return places.slice().band().translate(xOf(step), 0);
  }

  /** Whether anything has an index and so stands in slices. */
  public boolean hasSlices() {
    return !places.slice().nodes().isEmpty();
  }

  /**
   * The step in whose slice an x lies, were the axis endless; in a gap, one of the elided steps.
   */
  public int stepAt(double x) {
    return places.steps().stepAt(x);
  }

  /** The x of the middle of the slice of a step; of one that is elided, some x in its gap. */
  public double xOf(int step) {
    return places.steps().xOf(step);
  }

  /** The distance of the middles of neighbouring slices. */
  public double period() {
    return places.steps().period();
  }
}
