package unfold.expansion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Function;
import unfold.unfolding.Instance;

/** All pieces an instance is made of, each after those it is made of itself. */
final class Pieces {
  private final Function<Instance, Piece> maker;
  private final SequencedMap<Instance, Piece> done = new LinkedHashMap<>();
  private final SequencedMap<Instance, Piece> open = new LinkedHashMap<>();

  private Pieces(Function<Instance, Piece> maker) {
    this.maker = maker;
  }

  /** On a stack of its own, since the steps are nested as deep as there are steps. */
  static SequencedMap<Instance, Piece> of(Instance root, Function<Instance, Piece> maker) {
    Pieces pieces = new Pieces(maker);
    Deque<Instance> stack = new ArrayDeque<>();
    stack.push(root);
    while (!stack.isEmpty()) {
      pieces.visit(stack);
    }
    return pieces.done;
  }

  private void visit(Deque<Instance> stack) {
    Instance instance = stack.element();
    Piece begun = open.remove(instance);
    if (begun != null) {
      done.put(instance, begun);
      stack.pop();
    } else if (done.containsKey(instance)) {
      stack.pop();
    } else {
      Piece piece = maker.apply(instance);
      open.put(instance, piece);
      piece.children().reversed().stream()
          .filter(child -> !done.containsKey(child))
          .forEach(stack::push);
    }
  }
}
