package unfold.circuit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import unfold.equation.Diagnostic;
import unfold.equation.Diagnostic.Mend;
import unfold.equation.Expression;
import unfold.equation.Expression.Reference;
import unfold.equation.IndexExpression;
import unfold.equation.SourceSpan;
import unfold.equation.Statement;
import unfold.equation.Tree;

/**
 * Describes the cycles that cannot be computed, each from its first line on, by what needs what.
 */
final class CycleMistakes {
  private final CircuitBuilder builder;

  CycleMistakes(CircuitBuilder builder) {
    this.builder = builder;
  }

  Diagnostic withoutSquare(List<Wire> cycle) {
    List<Wire> reads = reads(cycle);
    Node first = reads.getFirst().target();
    boolean once = first.axes().isEmpty();
    Mend[] mends = once ? new Mend[0] : reads.stream().map(this::delayed).toArray(Mend[]::new);
    return Diagnostic.mistake(
        span(reads.getFirst()),
        CircuitMessages.cycleWithoutSquare(chain(reads), advice(first, reads)),
        mends);
  }

  private String advice(Node first, List<Wire> reads) {
    Optional<String> stack =
        reads.stream().filter(this::takesPart).map(wire -> wire.source().name()).findFirst();
    if (stack.isPresent()) {
      return CircuitMessages.adviceOnStack(stack.get());
    }
    if (first.axes().isEmpty()) {
      return CircuitMessages.adviceWithoutAxis();
    }
    return isTree(first.axes().getFirst())
        ? CircuitMessages.adviceInTree()
        : CircuitMessages.adviceOnAxis();
  }

  /** Whether a wire leads to a part alone of what it reads. */
  private boolean takesPart(Wire wire) {
    return builder.system.statement(wire.target().name()) instanceof Statement.Variable it
        && it.expressions()
            .flatMap(Expression::walk)
            .anyMatch(part ->
                part instanceof Expression.Part(Reference(String name, _, _), _, _)
                    && name.equals(wire.source().name()));
  }

  private boolean isTree(String axis) {
    return builder.system.axes().stream().anyMatch(it -> it.name().equals(axis) && it.isTree());
  }

  Diagnostic cancelling(List<Wire> cycle) {
    List<Wire> reads = reads(cycle);
    return Diagnostic.mistake(span(reads.getFirst()), CircuitMessages.squaresCancel(chain(reads)));
  }

  Diagnostic bothWays(List<Wire> back, List<Wire> on) {
    List<Wire> readsOn = reads(on);
    Node first = reads(back).getFirst().target();
    return Diagnostic.mistake(
        span(readsOn.getFirst()),
        CircuitMessages.bothWays(
            first.name(), first.axes().getFirst(), chain(reads(back)), chain(readsOn)));
  }

  /**
   * The wires of a cycle in reverse, so that each reading leads to the next, starting on the first
   * line.
   */
  private List<Wire> reads(List<Wire> cycle) {
    List<Wire> reads = new ArrayList<>(cycle);
    Collections.reverse(reads);
    int start =
        IntStream.range(0, reads.size())
            .boxed()
            .min(Comparator.comparingInt(i -> line(reads.get(i).target())))
            .orElseThrow();
    Collections.rotate(reads, -start);
    return reads;
  }

  private int line(Node node) {
    return builder.system.statement(node.name()).span().start();
  }

  private static String chain(List<Wire> reads) {
    int[] offsets = new int[reads.getFirst().target().axes().size()];
    List<String> chain = new ArrayList<>(List.of(indexed(reads.getFirst().target(), offsets)));
    for (int i = 0; i < reads.size(); i++) {
      List<Integer> more = reads.get(i).offsets();
      Arrays.setAll(offsets, axis -> offsets[axis] + more.get(axis));
      chain.add(indexed(reads.get(i).source(), offsets));
    }
    return CircuitMessages.chain(chain);
  }

  private static String indexed(Node node, int[] offsets) {
    if (node.axes().isEmpty()) {
      return node.name();
    }
    List<String> indices =
        IntStream.range(0, offsets.length)
            .mapToObj(axis -> IndexExpression.axis(node.axes().get(axis), offsets[axis]).toString())
            .toList();
    return node.name() + "(" + String.join(", ", indices) + ")";
  }

  private Mend delayed(Wire wire) {
    Reference reference = reference(wire);
    List<String> indices =
        new ArrayList<>(reference.indices().stream().map(IndexExpression::toString).toList());
    indices.set(0, before(wire.source().axes().getFirst()).toString());
    String mended = reference.name() + "(" + String.join(", ", indices) + ")";
    return new Mend(CircuitMessages.write(mended), reference.span(), mended);
  }

  /**
   * The nearest index whose value is known earlier: a child in a tree, the step before elsewhere.
   */
  private IndexExpression before(String axis) {
    return isTree(axis)
        ? new IndexExpression.Child(axis, Tree.Side.LEFT)
        : IndexExpression.axis(axis, -1);
  }

  private SourceSpan span(Wire wire) {
    return reference(wire).span();
  }

  private Reference reference(Wire wire) {
    return builder.references.getOrDefault(wire, List.of()).getFirst();
  }
}
