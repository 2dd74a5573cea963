package unfold.layout;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Stream;
import unfold.circuit.Wire;
import unfold.geometry.Box;
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

  private final InstancePlaces places;
  private final SequencedMap<Wire, Course> courses;
  private final Box extent;

  UnfoldingLayout(InstancePlaces places, SequencedMap<Wire, Course> courses) {
    this.places = places;
    this.courses = new LinkedHashMap<>(courses);
    this.extent = Extent.of(places, courses.values());
  }

  public static UnfoldingLayout of(Unfolding unfolding) {
    return UnfoldingDrawing.of(unfolding);
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
    int first = stepAt(visible.x() - period() / 2);
    int last = stepAt(visible.right() + period() / 2);
    return courses.values().stream().flatMap(course -> course.between(first, last));
  }

  private Course course(Wire wire) {
    return requireNonNull(courses.get(wire), "a wire of another circuit");
  }

  /** The box of all nodes, wires and labels. */
  public Box extent() {
    return extent;
  }

  /** The band behind the slice of a step; no label touches its border. */
  public Box band(int step) {
    return places.slice().band().translate(xOf(step), 0);
  }

  /** Whether anything has an index, and so stands in slices. */
  public boolean hasSlices() {
    return !places.slice().nodes().isEmpty();
  }

  /** The step in whose slice an x lies, were the axis endless. */
  public int stepAt(double x) {
    return places.steps().stepAt(x);
  }

  /** The middle of the slice of a step. */
  public double xOf(int step) {
    return places.steps().xOf(step);
  }

  /** How far apart the middles of slices are. */
  public double period() {
    return places.steps().period();
  }
}
