package unfold.layout.row;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unfold.circuit.Node;
import unfold.equation.Extents.Range;
import unfold.geometry.Box;
import unfold.layout.place.ElidedCopies;
import unfold.layout.place.PlacedInstance;
import unfold.unfolding.Dependency;

/**
 * Finds the ellipses in gaps: one at each end of a wire that leads into a gap, and one for each
 * node with boundaries beyond a gap that nothing leads into.
 */
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
    Set<Node> nodes = beyond(slot, steps, places);
    routes.stream()
        .filter(WireRoute.Repeated.class::isInstance)
        .map(WireRoute.Repeated.class::cast)
        .forEach(route -> route.between(slot, slot).forEach(it -> add(it, route, slot, nodes)));
    return nodes.stream()
        .map(node -> new ElidedCopies(node, steps, slot, places.inSlot(slot, node)));
  }

  /** The nodes whose boundaries stand beyond a gap before or after all steps; else none. */
  private static Set<Node> beyond(int slot, Range steps, InstancePlaces places) {
    Range all = places.steps().range();
    Stream<PlacedInstance> apart =
        steps.last() < all.first()
            ? places.at(slot - 1)
            : steps.first() > all.last() ? places.at(slot + 1) : Stream.empty();
    return apart
        .map(it -> it.instance().node())
        .filter(node -> !node.axes().isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
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
