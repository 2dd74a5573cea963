package unfold.layout;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.equation.Extents.Range;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * Where everything in an unfolding along one axis stands. One slice is laid out and repeated by
 * arithmetic; nothing here grows with the number of steps.
 *
 * <p>A boundary stands where its index says, given or assumed: what is only assumed ({@link
 * Unfolding#assumed}) has a place and wires too, although it is no vertex.
 */
public final class UnfoldingLayout {
  /** An instance in one of its places: a shared parameter has one in every slice. */
  public record Placed(Instance instance, NodePlace place) {}

  /**
   * In place of a node's copies at steps that are left out stands an ellipsis.
   *
   * @param slot which one in the row of slices, of a gap that has several
   * @param place that of a copy, were it drawn
   */
  public record Elided(Node node, Range steps, int slot, NodePlace place) {}

  /** How a state goes on where its readers are not drawn: as if it were read by its next copy. */
  public record Onward(Instance source, Instance target, Path path) {}

  private final InstancePlaces places;
  private final SequencedMap<Wire, Course> courses;
  private final List<Onward> onward;
  private final Box extent;

  UnfoldingLayout(InstancePlaces places, SequencedMap<Wire, Course> courses, List<Onward> onward) {
    this.places = places;
    this.courses = new LinkedHashMap<>(courses);
    this.onward = List.copyOf(onward);
    this.extent =
        onward.stream()
            .map(it -> it.path().bounds())
            .reduce(Extent.of(places, courses.values()), Box::union);
  }

  /** With all steps. */
  public static UnfoldingLayout of(Unfolding unfolding) {
    return of(unfolding, ShownSteps.ALL);
  }

  /** With some of the steps, and gaps between them that are as wide as the longest delay. */
  public static UnfoldingLayout of(Unfolding unfolding, ShownSteps shown) {
    return UnfoldingDrawing.of(unfolding, shown);
  }

  /**
   * As the book draws it, without ends: what slices read before or after them, and the states that
   * read slices there, have places too, and so have the wires between.
   *
   * @param unfolding of as many steps as {@link IndexMode#extents} says
   */
  static UnfoldingLayout ofBook(Unfolding unfolding) {
    return UnfoldingDrawing.ofBook(unfolding);
  }

  /** Of a shared parameter, its place in the first slice. */
  public NodePlace place(Instance instance) {
    return places.of(instance);
  }

  public WirePlace wire(Dependency dependency) {
    return course(dependency.wire()).place(dependency);
  }

  /** What has a place that meets the box, slice by slice. */
  public Stream<Placed> placed(Box visible) {
    return places.within(visible);
  }

  /**
   * The wires that may run through the box, those that read what is assumed too; each once, but for
   * what leads to a shared parameter, which is there once a slice.
   */
  public Stream<Dependency> dependencies(Box visible) {
    int first = places.steps().slotAt(visible.x() - period() / 2);
    int last = places.steps().slotAt(visible.right() + period() / 2);
    return courses.values().stream().flatMap(course -> course.between(first, last));
  }

  /** The ellipses that meet the box: where wires lead into gaps and out of them. */
  public Stream<Elided> elided(Box visible) {
    return Gaps.within(visible, places, courses.values());
  }

  /** What is drawn to say that states go on; nothing where all steps are. */
  public List<Onward> onward() {
    return onward;
  }

  /** Where the end of a wire stands: in a gap, if its step is elided. */
  public NodePlace end(Dependency dependency) {
    return switch (course(dependency.wire())) {
      case Course.Repeated it -> places.inSlot(it.slotOf(dependency), dependency.target().node());
      case Course.Fanned _, Course.Single _ -> place(dependency.target());
    };
  }

  /** Whether the slice of a step is drawn rather than elided. */
  public boolean isShown(int step) {
    return places.steps().slots().isShown(step);
  }

  private Course course(Wire wire) {
    return requireNonNull(courses.get(wire), "a wire of another circuit");
  }

  /** The box of all nodes, wires and labels. */
  public Box extent() {
    return extent;
  }

  /** The band behind the slice of a step, or in the gap; no label touches its border. */
  public Box band(int step) {
    return places.slice().band().translate(xOf(step), 0);
  }

  /** Whether anything has an index, and so stands in slices. */
  public boolean hasSlices() {
    return !places.slice().nodes().isEmpty();
  }

  /** The step in whose slice an x lies, were the axis endless; in a gap, one of those elided. */
  public int stepAt(double x) {
    return places.steps().stepAt(x);
  }

  /** The middle of the slice of a step; of one that is elided, somewhere in its gap. */
  public double xOf(int step) {
    return places.steps().xOf(step);
  }

  /** How far apart the middles of slices are. */
  public double period() {
    return places.steps().period();
  }
}
