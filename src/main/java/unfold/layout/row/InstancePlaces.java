package unfold.layout.row;

import static java.util.Objects.requireNonNull;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.circuit.Node;
import unfold.equation.Extents.Range;
import unfold.geometry.Box;
import unfold.layout.place.NodePlace;
import unfold.layout.place.PlacedInstance;
import unfold.layout.slice.SliceLayout;
import unfold.layout.step.Steps;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * The places of the instances of an unfolding along one axis.
 *
 * @param all the range from the first to the last step with anything in its slice
 */
public record InstancePlaces(
    Unfolding unfolding,
    DrawnCopies drawn,
    Steps steps,
    SliceLayout slice,
    AsideLayout aside,
    NodePresence presence,
    Range all) {
  /** The places in slices, without the nodes beside them. */
  public static InstancePlaces of(
      Unfolding unfolding, DrawnCopies drawn, Steps steps, SliceLayout slice) {
    NodePresence presence = new NodePresence(drawn, slice.nodes().keySet());
    return new InstancePlaces(
        unfolding, drawn, steps, slice, AsideLayout.EMPTY, presence, presence.range());
  }

  public InstancePlaces with(AsideLayout its) {
    return new InstancePlaces(unfolding, drawn, steps, slice, its, presence, all);
  }

  public NodePlace of(Instance instance) {
    Node node = instance.node();
    NodePlace apart = aside.nodes().get(node);
    return apart != null ? apart : in(stepOf(instance), node);
  }

  public NodePlace in(int step, Node node) {
    return inSlot(steps.slots().of(step), node);
  }

  public NodePlace inSlot(int slot, Node node) {
    return requireNonNull(slice.nodes().get(node), node::id).translate(steps.xOfSlot(slot), 0);
  }

  /** The step of the slice an instance stands in; the first one for what is in all of them. */
  int stepOf(Instance instance) {
    Index index = instance.index();
    return index.axes() == 0 ? steps.range().first() : index.at(0);
  }

  /** The last place of an instance: of a shared parameter that in the last slice. */
  NodePlace lastOf(Instance instance) {
    return aside.nodes().containsKey(instance.node())
        ? of(instance)
        : in(lastStepOf(instance), instance.node());
  }

  int lastStepOf(Instance instance) {
    return instance.index().axes() == 0 ? steps.range().last() : stepOf(instance);
  }

  public Stream<PlacedInstance> within(Box visible) {
    Stream<PlacedInstance> apart =
        aside.nodes().entrySet().stream()
            .map(it -> new PlacedInstance(new Instance(it.getKey(), Index.NONE), it.getValue()));
    return Stream.concat(apart, slotsWithin(visible).boxed().flatMap(this::at))
        .filter(it -> it.place().box().intersects(visible));
  }

  IntStream slotsWithin(Box visible) {
    int first = Math.max(steps.slotAt(visible.x()), steps.slots().of(firstStep()));
    int last = Math.min(steps.slotAt(visible.right()), steps.slots().of(lastStep()));
    return IntStream.rangeClosed(first, last);
  }

  /** The instances placed in a slot; none in a gap. */
  Stream<PlacedInstance> at(int slot) {
    return steps
        .slots()
        .shown(slot, slot)
        .boxed()
        .flatMap(step ->
            slice.nodes().keySet().stream()
                .filter(node -> presence.isAt(node, step))
                .map(node -> new PlacedInstance(instance(node, step), inSlot(slot, node))));
  }

  public static Instance instance(Node node, int step) {
    return new Instance(node, node.axes().isEmpty() ? Index.NONE : Index.of(step));
  }

  /** The leftmost step with anything in it. */
  int firstStep() {
    return all.first();
  }

  int lastStep() {
    return all.last();
  }
}
