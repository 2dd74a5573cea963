package unfold.layout;

import java.util.List;
import java.util.stream.Stream;
import unfold.geometry.Box;
import unfold.layout.grid.AxisDirections;
import unfold.layout.grid.GridPlaces;
import unfold.layout.grid.PlaneWires;
import unfold.layout.place.ElidedCopies;
import unfold.layout.place.NodePlace;
import unfold.layout.place.OnwardArrow;
import unfold.layout.place.PlacedInstance;
import unfold.layout.place.WirePlace;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * The layout of an unfolding along several axes, or along a tree: small layouts of the nodes that
 * share their axes, repeated along these by arithmetic. It takes the same time whatever the
 * extents, except for trees and for wires that join cells unevenly.
 */
public final class PlaneLayout implements UnfoldingLayout {
  private final GridPlaces plane;
  private final PlaneWires wires;
  private final Box extent;

  private PlaneLayout(GridPlaces plane, PlaneWires wires) {
    this.plane = plane;
    this.wires = wires;
    this.extent = wires.extent();
  }

  static PlaneLayout of(Unfolding unfolding) {
    GridPlaces plane = GridPlaces.of(unfolding);
    return new PlaneLayout(plane, new PlaneWires(plane, AxisDirections.of(unfolding.circuit())));
  }

  @Override
  public NodePlace place(Instance instance) {
    return plane.of(instance);
  }

  @Override
  public WirePlace wire(Dependency dependency) {
    return wires.of(dependency);
  }

  @Override
  public Stream<PlacedInstance> placed(Box visible) {
    return plane.within(visible);
  }

  @Override
  public Stream<Dependency> dependencies(Box visible) {
    return wires.dependencies(visible);
  }

  @Override
  public Stream<ElidedCopies> elided(Box visible) {
    return Stream.empty();
  }

  @Override
  public List<OnwardArrow> onward() {
    return List.of();
  }

  @Override
  public NodePlace end(Dependency dependency) {
    return plane.of(dependency.target());
  }

  @Override
  public boolean isShown(Instance instance) {
    return true;
  }

  @Override
  public Box extent() {
    return extent;
  }

  /**
   * The band that lights up with an instance, behind all nodes of its cell; no label touches its
   * border.
   */
  public Box band(Instance instance) {
    return plane.band(instance);
  }
}
