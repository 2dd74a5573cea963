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
 * The layout of an unfolding, in figure units. What repeats is laid out once and repeated by
 * arithmetic, so that a layout of a million steps takes no longer than one of three.
 *
 * <p>A boundary stands where its index says, given or assumed: what is only assumed ({@link
 * Unfolding#assumed}) has a place and wires too, although it is no vertex.
 */
public sealed interface UnfoldingLayout permits SlicesLayout, PlaneLayout {
  /** The layout with all steps. */
  static UnfoldingLayout of(Unfolding unfolding) {
    return of(unfolding, ShownSteps.ALL);
  }

  /**
   * The layout with some of the steps, where they stand in one row of slices, and gaps between them
   * that are as wide as the longest delay.
   */
  static UnfoldingLayout of(Unfolding unfolding, ShownSteps shown) {
    return AxisDirections.isOneRow(unfolding.circuit())
        ? UnfoldingDrawing.of(unfolding, shown)
        : PlaneLayout.of(unfolding);
  }

  /** The place of an instance; the first where it has several. */
  NodePlace place(Instance instance);

  WirePlace wire(Dependency dependency);

  /** The instances with a place that meets the box, slice by slice. */
  Stream<PlacedInstance> placed(Box visible);

  /**
   * The wires that may run through the box, those that read what is assumed too; each once, but for
   * what leads to a shared parameter, which is there once a slice.
   */
  Stream<Dependency> dependencies(Box visible);

  /** The ellipses that meet the box: where wires lead into gaps and out of them. */
  Stream<ElidedCopies> elided(Box visible);

  /** The arrows that say that states go on; none where all steps are drawn. */
  List<OnwardArrow> onward();

  /** The place at the end of a wire: in a gap, if its step is elided. */
  NodePlace end(Dependency dependency);

  /** Whether an instance is drawn rather than elided. */
  boolean isShown(Instance instance);

  /** The box of all nodes, wires and labels. */
  Box extent();
}
