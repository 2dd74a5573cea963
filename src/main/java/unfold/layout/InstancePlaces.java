package unfold.layout;

import static java.util.Objects.requireNonNull;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.circuit.Node;
import unfold.geometry.Box;
import unfold.layout.UnfoldingLayout.Placed;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/** Where the instances of an unfolding stand. */
record InstancePlaces(Unfolding unfolding, Steps steps, SliceLayout slice, AsideLayout aside) {

  InstancePlaces with(AsideLayout its) {
    return new InstancePlaces(unfolding, steps, slice, its);
  }

  NodePlace of(Instance instance) {
    Node node = instance.node();
    NodePlace apart = aside.nodes().get(node);
    return apart != null ? apart : in(stepOf(instance), node);
  }

  private NodePlace in(int step, Node node) {
    return requireNonNull(slice.nodes().get(node), node::id).translate(steps.xOf(step), 0);
  }

  /** The step of the slice an instance stands in; the first one for what is in all of them. */
  int stepOf(Instance instance) {
    Index index = instance.index();
    return index.axes() == 0 ? steps.range().first() : index.at(0);
  }

  /** Of a shared parameter the place in the last slice, near what reads it behind all of them. */
  NodePlace lastOf(Instance instance) {
    return aside.nodes().containsKey(instance.node())
        ? of(instance)
        : in(lastStepOf(instance), instance.node());
  }

  int lastStepOf(Instance instance) {
    return instance.index().axes() == 0 ? steps.range().last() : stepOf(instance);
  }

  Stream<Placed> within(Box visible) {
    Stream<Placed> apart =
        aside.nodes().entrySet().stream()
            .map(it -> new Placed(new Instance(it.getKey(), Index.NONE), it.getValue()));
    return Stream.concat(apart, stepsWithin(visible).boxed().flatMap(this::at))
        .filter(it -> it.place().box().intersects(visible));
  }

  private IntStream stepsWithin(Box visible) {
    int first = Math.max(steps.stepAt(visible.x()), firstStep());
    int last = Math.min(steps.stepAt(visible.right()), lastStep());
    return IntStream.rangeClosed(first, last);
  }

  Stream<Placed> at(int step) {
    return slice.nodes().keySet().stream()
        .filter(node -> isAt(node, step))
        .map(node -> new Placed(instance(node, step), in(step, node)));
  }

  static Instance instance(Node node, int step) {
    return new Instance(node, node.axes().isEmpty() ? Index.NONE : Index.of(step));
  }

  /** A shared parameter stands where something uses it. */
  private boolean isAt(Node node, int step) {
    Index index = Index.of(step);
    if (node.axes().isEmpty()) {
      return unfolding.circuit().graph().outgoingEdgesOf(node).stream()
          .anyMatch(wire -> unfolding.region(wire.target(), wire.clause()).contains(index));
    }
    return unfolding.region(node).contains(index) || unfolding.assumed(node).contains(index);
  }

  /** The leftmost step with anything in it. */
  int firstStep() {
    return slice.nodes().keySet().stream().mapToInt(this::firstStep).min().orElseThrow();
  }

  int lastStep() {
    return slice.nodes().keySet().stream().mapToInt(this::lastStep).max().orElseThrow();
  }

  int firstStep(Node node) {
    return node.axes().isEmpty()
        ? steps.range().first()
        : Stream.of(unfolding.region(node), unfolding.assumed(node))
            .filter(region -> !region.isEmpty())
            .mapToInt(region -> region.first(0))
            .min()
            .orElse(steps.range().first());
  }

  int lastStep(Node node) {
    return node.axes().isEmpty()
        ? steps.range().last()
        : Stream.of(unfolding.region(node), unfolding.assumed(node))
            .filter(region -> !region.isEmpty())
            .mapToInt(region -> region.last(0))
            .max()
            .orElse(steps.range().last());
  }
}
