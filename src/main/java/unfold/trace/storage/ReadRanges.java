package unfold.trace.storage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import unfold.circuit.Circuit;
import unfold.circuit.Node;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Expression.Call;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reference;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.IndexExpression;
import unfold.unfolding.AffineIndex;
import unfold.unfolding.IndexBox;
import unfold.unfolding.Unfolding;

/** Finds the indices that the equations of one member read, existing or not. */
final class ReadRanges {
  private final Unfolding unfolding;
  private final EquationSystem system;
  private final Map<String, List<Range>> ranges = new HashMap<>();
  private final Set<Entered> entered = new HashSet<>();

  /** The body of a function, which reads the same wherever the axes have the same sides. */
  private record Entered(String function, Map<String, Range> sides) {}

  private ReadRanges(Unfolding unfolding) {
    this.unfolding = unfolding;
    this.system = unfolding.circuit().system();
  }

  /**
   * The ranges that are read of each name, one for each axis; none for a name that nothing reads.
   */
  static Map<String, List<Range>> of(Unfolding unfolding) {
    ReadRanges ranges = new ReadRanges(unfolding);
    Circuit circuit = unfolding.circuit();
    for (Node node : circuit.nodes()) {
      if (circuit.operation(node).isEmpty()) {
        for (int clause = 0; clause < circuit.clauses(node).size(); clause++) {
          ranges.addClause(node, clause);
        }
      }
    }
    return ranges.ranges;
  }

  private void addClause(Node node, int clause) {
    Optional<Expression> right = unfolding.circuit().clauses(node).get(clause).expression();
    for (IndexBox box : unfolding.region(node, clause).boxes()) {
      Map<String, Range> sides = new HashMap<>();
      for (int axis = 0; axis < box.axes(); axis++) {
        sides.put(node.axes().get(axis), new Range(box.first(axis), box.last(axis)));
      }
      right.ifPresent(it -> add(it, sides));
    }
  }

  private void add(Expression expression, Map<String, Range> sides) {
    switch (expression) {
      case Reference it -> addReference(it, sides);
      case Reduce it -> {
        Map<String, Range> inner = new HashMap<>(sides);
        inner.put(it.axis(), extents().range(it.axis()));
        add(it.body(), inner);
      }
      case Call it -> {
        it.parts().forEach(part -> add(part, sides));
        if (entered.add(new Entered(it.function(), sides))) {
          system.function(it.function()).body().ifPresent(body -> add(body, sides));
        }
      }
      case Expression.Literal _,
          Expression.Size _,
          Expression.IndexValue _,
          Expression.Argument _,
          Expression.Apply _,
          Expression.Binary _,
          Expression.Negate _,
          Expression.Transpose _,
          Expression.Part _,
          Expression.Stack _ ->
          expression.parts().forEach(part -> add(part, sides));
    }
  }

  private Extents extents() {
    return unfolding.extents();
  }

  private void addReference(Reference reference, Map<String, Range> sides) {
    List<Range> read = reference.indices().stream().map(index -> range(index, sides)).toList();
    ranges.merge(reference.name(), read, ReadRanges::union);
  }

  /**
   * The range of an index; for a child the whole tree and 0, the child of a leaf, which does not
   * exist.
   */
  private Range range(IndexExpression index, Map<String, Range> sides) {
    return AffineIndex.of(index, extents())
        .map(line -> line.range(axis -> requireNonNull(sides.get(axis))))
        .orElseGet(() -> new Range(0, wholeTree(index)));
  }

  private int wholeTree(IndexExpression index) {
    return index.axesRead().stream().mapToInt(extents()::last).max().orElseThrow();
  }

  /**
   * The box around two boxes, a range for each axis; a box without any index counts for nothing.
   */
  static List<Range> union(List<Range> one, List<Range> other) {
    if (Set.copyOf(one).stream().anyMatch(range -> range.count() == 0)) {
      return other;
    }
    if (Set.copyOf(other).stream().anyMatch(range -> range.count() == 0)) {
      return one;
    }
    List<Range> union = new ArrayList<>();
    IntStream.range(0, one.size())
        .forEach(axis ->
            union.add(
                new Range(
                    Math.min(one.get(axis).first(), other.get(axis).first()),
                    Math.max(one.get(axis).last(), other.get(axis).last()))));
    return union;
  }
}
