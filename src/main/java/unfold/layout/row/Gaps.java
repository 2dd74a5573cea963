package unfold.layout.row;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import unfold.circuit.Node;
import unfold.equation.Extents.Range;
import unfold.geometry.Box;
import unfold.layout.place.ElidedCopies;
import unfold.unfolding.Dependency;

/** Finds the ellipses in gaps: one at each end of a wire that leads into a gap. */
public final class Gaps {
  private Gaps() {}

  public static Stream<ElidedCopies> within(
      Box visible, InstancePlaces places, Collection<WireRoute> routes) {
    return places
        .slotsWithin(visible)
        .boxed()
        .flatMap(slot ->
            places.steps().slots().elidedAt(slot).stream()
                .flatMap(steps -> in(slot, steps, places, routes)))
        .filter(it -> it.place().box().intersects(visible));
  }

  private static Stream<ElidedCopies> in(
      int slot, Range steps, InstancePlaces places, Collection<WireRoute> routes) {
    Set<Node> nodes = new LinkedHashSet<>();
    routes.stream()
        .filter(WireRoute.Repeated.class::isInstance)
        .map(WireRoute.Repeated.class::cast)
        .forEach(route -> route.between(slot, slot).forEach(it -> add(it, route, slot, nodes)));
    return nodes.stream()
        .map(node -> new ElidedCopies(node, steps, slot, places.inSlot(slot, node)));
  }

  private static void add(Dependency copy, WireRoute.Repeated route, int slot, Set<Node> nodes) {
    int target = route.slotOf(copy);
    if (target == slot) {
      nodes.add(copy.target().node());
    }
    if (target + route.link().offset() == slot && !copy.source().node().axes().isEmpty()) {
      nodes.add(copy.source().node());
    }
  }
}
