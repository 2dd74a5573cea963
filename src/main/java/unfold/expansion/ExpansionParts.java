package unfold.expansion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Function;
import unfold.unfolding.Instance;

/** Collects the parts that an instance is made of, each after those it is made of itself. */
final class ExpansionParts {
  private final Function<Instance, ExpansionPart> maker;
  private final SequencedMap<Instance, ExpansionPart> done = new LinkedHashMap<>();
  private final SequencedMap<Instance, ExpansionPart> open = new LinkedHashMap<>();

  private ExpansionParts(Function<Instance, ExpansionPart> maker) {
    this.maker = maker;
  }

  /**
   * The parts of an instance, found with a stack of its own, since they nest as deep as there are
   * steps.
   */
  static SequencedMap<Instance, ExpansionPart> of(
      Instance root, Function<Instance, ExpansionPart> maker) {
    ExpansionParts parts = new ExpansionParts(maker);
    Deque<Instance> stack = new ArrayDeque<>();
    stack.push(root);
    while (!stack.isEmpty()) {
      parts.visit(stack);
    }
    return parts.done;
  }

  private void visit(Deque<Instance> stack) {
    Instance instance = stack.element();
    ExpansionPart begun = open.remove(instance);
    if (begun != null) {
      done.put(instance, begun);
      stack.pop();
    } else if (done.containsKey(instance)) {
      stack.pop();
    } else {
      ExpansionPart part = maker.apply(instance);
      open.put(instance, part);
      part.children().reversed().stream()
          .filter(child -> !done.containsKey(child))
          .forEach(stack::push);
    }
  }
}
