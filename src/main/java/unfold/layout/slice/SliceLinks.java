package unfold.layout.slice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.circuit.Circuit;
import unfold.circuit.Clause;
import unfold.circuit.IndexMap;
import unfold.circuit.Node;
import unfold.circuit.Node.ParameterNode;
import unfold.circuit.Wire;
import unfold.equation.Extents;
import unfold.equation.Place;
import unfold.layout.step.ShownSteps;
import unfold.layout.step.SliceSlots;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/** Tells the wires that join slices a fixed number of slices apart from those that reach far. */
public final class SliceLinks {
  private SliceLinks() {}

  /** Whether a node is drawn in every slice: it is indexed, or a parameter that slices use. */
  static boolean isInSlices(Node node, Circuit circuit) {
    return !node.axes().isEmpty()
        || node instanceof ParameterNode
            && circuit.graph().outgoingEdgesOf(node).stream()
                .anyMatch(wire -> !wire.target().axes().isEmpty());
  }

  /** Whether a node reads slices, even through others; parameters that slices use do not count. */
  public static boolean dependsOnSlices(Node node, Circuit circuit) {
    return circuit.graph().incomingEdgesOf(node).stream()
        .map(Wire::source)
        .anyMatch(source -> !source.axes().isEmpty() || dependsOnSlices(source, circuit));
  }

  /** The wires that are the same from slice to slice. */
  public static List<SliceLink> of(Unfolding unfolding, SliceSlots slots) {
    return of(unfolding.circuit(), unfolding.extents())
        .map(link -> link.isShift() ? inSlots(link, slots) : inSlots(link, unfolding, slots))
        .toList();
  }

  /** The links with their offsets in steps. */
  private static Stream<SliceLink> of(Circuit circuit, Extents extents) {
    return circuit.graph().edgeSet().stream()
        .flatMap(wire ->
            offset(wire, circuit, extents).stream()
                .mapToObj(offset -> new SliceLink(wire, offset)));
  }

  /**
   * The link with its offset in slots, which is less where all it reads is before or after a gap.
   */
  private static SliceLink inSlots(SliceLink link, SliceSlots slots) {
    int target = slots.range().first();
    return slots.isShown(target + link.offset())
        ? new SliceLink(link.wire(), slots.of(target + link.offset()) - slots.of(target))
        : link;
  }

  /** The link with its offset in slots, since there may be gaps from one fixed place to another. */
  private static SliceLink inSlots(SliceLink link, Unfolding unfolding, SliceSlots slots) {
    int target = targetPlace(link.wire(), unfolding.circuit(), unfolding.extents()).orElseThrow();
    return new SliceLink(link.wire(), slots.of(target + link.offset()) - slots.of(target));
  }

  /**
   * The slots of the steps; those that something reads by name are shown, whatever is asked for.
   */
  public static SliceSlots slots(Unfolding unfolding, ShownSteps shown) {
    Circuit circuit = unfolding.circuit();
    String axis = circuit.system().axes().getFirst().name();
    List<Integer> offsets =
        of(circuit, unfolding.extents())
            .filter(SliceLink::isShift)
            .map(SliceLink::offset)
            .distinct()
            .toList();
    int reach = offsets.stream().mapToInt(Math::abs).max().orElse(0);
    IntStream named =
        circuit.graph().edgeSet().stream()
            .flatMap(wire ->
                Stream.of(wire.source(), wire.target())
                    .flatMap(node -> instanceOf(node, wire, unfolding).stream()))
            .filter(instance -> instance.index().axes() > 0)
            .mapToInt(instance -> instance.index().at(0));
    return SliceSlots.of(unfolding.extents().range(axis), shown, named, Math.max(1, reach))
        .withBoundaries(offsets);
  }

  /** The links whose offsets are the same at any extents. */
  public static List<SliceLink> shifts(Circuit circuit) {
    return circuit.graph().edgeSet().stream()
        .filter(wire -> isInSlices(wire.source(), circuit) && !wire.target().axes().isEmpty())
        .filter(wire -> wire.maps().stream().allMatch(IndexMap.Shift.class::isInstance))
        .map(wire -> new SliceLink(wire, wire.offset()))
        .toList();
  }

  public static OptionalInt offset(Wire wire, Circuit circuit, Extents extents) {
    if (!isInSlices(wire.source(), circuit) || wire.target().axes().isEmpty()) {
      return OptionalInt.empty();
    }
    if (wire.maps().isEmpty()) {
      return OptionalInt.of(0);
    }
    return switch (wire.maps().getFirst()) {
      case IndexMap.Shift shift -> OptionalInt.of(shift.offset());
      case IndexMap.Over _, IndexMap.General _, IndexMap.Child _ -> OptionalInt.empty();
      case IndexMap.Place(var place) -> {
        OptionalInt target = targetPlace(wire, circuit, extents);
        int source = place.at(Map.of(), extents);
        yield target.stream().map(it -> source - it).findFirst();
      }
    };
  }

  /** The instance of a node that a wire has to do with, if it is only one. */
  public static Optional<Instance> instanceOf(Node node, Wire wire, Unfolding unfolding) {
    if (node.axes().isEmpty()) {
      return Optional.of(new Instance(node, Index.NONE));
    }
    OptionalInt step =
        node.equals(wire.target())
            ? targetPlace(wire, unfolding.circuit(), unfolding.extents())
            : sourcePlace(wire, unfolding.extents());
    return step.stream().mapToObj(it -> new Instance(node, Index.of(it))).findFirst();
  }

  private static OptionalInt sourcePlace(Wire wire, Extents extents) {
    return wire.maps().getFirst() instanceof IndexMap.Place(var place)
        ? OptionalInt.of(place.at(Map.of(), extents))
        : OptionalInt.empty();
  }

  private static OptionalInt targetPlace(Wire wire, Circuit circuit, Extents extents) {
    Clause clause = circuit.clauses(wire.target()).get(wire.clause());
    return !clause.places().isEmpty()
            && clause.places().getFirst() instanceof Place.Fixed it
            && it.isSingle()
        ? OptionalInt.of(it.from().orElseThrow().at(Map.of(), extents))
        : OptionalInt.empty();
  }
}
