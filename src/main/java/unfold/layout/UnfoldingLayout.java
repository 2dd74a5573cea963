package unfold.layout;

import java.util.List;
import java.util.stream.Stream;
import unfold.geometry.Box;
import unfold.layout.grid.AxisDirections;
import unfold.layout.place.ElidedCopies;
import unfold.layout.place.NodePlace;
import unfold.layout.place.OnwardArrow;
import unfold.layout.place.PlacedInstance;
import unfold.layout.place.WirePlace;
import unfold.layout.step.ShownSteps;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * Where everything in an unfolding stands. What repeats is laid out once and repeated by
 * arithmetic; nothing here grows with the number of steps.
 *
 * <p>A boundary stands where its index says, given or assumed: what is only assumed ({@link
 * Unfolding#assumed}) has a place and wires too, although it is no vertex.
 */
public sealed interface UnfoldingLayout permits SlicesLayout, PlaneLayout {
  /** With all steps. */
  static UnfoldingLayout of(Unfolding unfolding) {
    return of(unfolding, ShownSteps.ALL);
  }

  /**
   * With some of the steps where they stand in one row of slices, and gaps between them that are as
   * wide as the longest delay.
   */
  static UnfoldingLayout of(Unfolding unfolding, ShownSteps shown) {
    return AxisDirections.isOneRow(unfolding.circuit())
        ? UnfoldingDrawing.of(unfolding, shown)
        : PlaneLayout.of(unfolding);
  }

  /** Of what has several, the first place. */
  NodePlace place(Instance instance);

  WirePlace wire(Dependency dependency);

  /** What has a place that meets the box, slice by slice. */
  Stream<PlacedInstance> placed(Box visible);

  /**
   * The wires that may run through the box, those that read what is assumed too; each once, but for
   * what leads to a shared parameter, which is there once a slice.
   */
  Stream<Dependency> dependencies(Box visible);

  /** The ellipses that meet the box: where wires lead into gaps and out of them. */
  Stream<ElidedCopies> elided(Box visible);

  /** What is drawn to say that states go on; nothing where all steps are. */
  List<OnwardArrow> onward();

  /** Where the end of a wire stands: in a gap, if its step is elided. */
  NodePlace end(Dependency dependency);

  /** Whether an instance is drawn rather than elided. */
  boolean isShown(Instance instance);

  /** The box of all nodes, wires and labels. */
  Box extent();
}
