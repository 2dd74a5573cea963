package unfold.circuit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import unfold.circuit.Node.OperationNode;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Expression.Binary;
import unfold.equation.Expression.Operator;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reference;
import unfold.equation.Shape;
import unfold.equation.shape.ExpressionShapes;

/**
 * Wires the operations grain, a computational graph: also a node for each product, sum and
 * function, and one for each parameter. Sums of several terms are one node. A call is one node,
 * whatever its function does within. Numbers are no nodes: they are written into the operation that
 * takes them.
 */
final class OperationsGrain {
  private final CircuitBuilder builder;
  private final Symbols symbols;
  private final ExpressionShapes shapes;

  private OperationsGrain(CircuitBuilder builder) {
    this.builder = builder;
    this.symbols = new Symbols(builder.system);
    this.shapes = ExpressionShapes.of(builder.system);
  }

  static CircuitBuilder of(EquationSystem system) {
    CircuitBuilder builder = new CircuitBuilder(system);
    system.statements().values().forEach(builder::declare);
    OperationsGrain grain = new OperationsGrain(builder);
    List<Node> owners = List.copyOf(builder.nodes.values());
    owners.forEach(grain::wire);
    return grain.inOrderOfText(owners);
  }

  /** Puts the operations of each equation, which were added last, before the node it defines. */
  private CircuitBuilder inOrderOfText(List<Node> owners) {
    var operations = List.copyOf(builder.operations.entrySet());
    builder.nodes.clear();
    for (Node owner : owners) {
      operations.stream()
          .filter(it -> owner.equals(it.getValue().owner()))
          .forEach(it -> builder.nodes.put(it.getKey().id(), it.getKey()));
      builder.nodes.put(owner.id(), owner);
    }
    return builder;
  }

  private void wire(Node owner) {
    List<Clause> clauses = builder.clauses(owner);
    for (int number = 0; number < clauses.size(); number++) {
      Tracer tracer = new Tracer(owner, number, clauses.get(number));
      clauses.get(number).expression().ifPresent(tracer::wireRoot);
    }
  }

  /** Wires one clause. */
  private final class Tracer {
    private final Node owner;
    private final int number;
    private final Clause clause;

    Tracer(Node owner, int number, Clause clause) {
      this.owner = owner;
      this.number = number;
      this.clause = clause;
    }

    void wireRoot(Expression root) {
      wire(root, "", owner, number, Set.of(), Set.of());
    }

    /**
     * Wires an operand to what takes it.
     *
     * @param bound the axes bound where the operand stands
     * @param reduced those that the target itself reduces over
     */
    private void wire(
        Expression operand,
        String path,
        Node target,
        int clauseOfTarget,
        Set<String> bound,
        Set<String> reduced) {
      if (operand instanceof Reference it) {
        List<IndexMap> maps =
            IndexMaps.within(reduced, builder.system)
                .of(it.indices(), builder.node(it.name()).axes());
        builder.connect(
            builder.node(it.name()), target, maps, clauseOfTarget, List.of(), List.of(it));
      } else if (!isConstant(operand)) {
        OperationNode source = operation(operand, path, bound);
        List<IndexMap> maps = source.axes().stream().map(axis -> map(axis, reduced)).toList();
        builder.connect(source, target, maps, clauseOfTarget, List.of(), List.of());
      }
    }

    private OperationNode operation(Expression expression, String path, Set<String> bound) {
      List<String> axes = Stream.concat(owner.axes().stream(), bound.stream()).distinct().toList();
      OperationNode node =
          new OperationNode(
              owner.id() + (clause.isGeneral() ? "/" : "@" + number + "/") + path,
              owner.name(),
              symbols.of(expression),
              axes,
              shape(expression, path, owner));
      List<Expression> operands = operands(expression);
      boolean reduces = expression instanceof Reduce;
      Set<String> reduced = reduces ? Set.of(((Reduce) expression).axis()) : Set.of();
      for (int i = 0; i < operands.size(); i++) {
        String below = path.isEmpty() ? Integer.toString(i) : path + "." + i;
        wire(operands.get(i), below, node, 0, union(bound, reduced), reduced);
      }
      if (expression instanceof Expression.Call call) {
        wireWithin(call, node);
      }
      builder.add(node, List.of(clause));
      builder.operations.put(node, new Operation(owner, number, expression, bound));
      return node;
    }
  }

  /** Wires the parameters that a function reads by itself, except those handed to it too. */
  private void wireWithin(Expression.Call call, Node node) {
    Set<String> names =
        new LinkedHashSet<>(ReadingCollector.parametersWithin(call, builder.system));
    call.parts().forEach(part -> names.remove(part instanceof Reference it ? it.name() : ""));
    names.forEach(
        name -> builder.connect(builder.node(name), node, List.of(), 0, List.of(), List.of()));
  }

  /**
   * The shape of an expression; for the whole right side its variable's, even if an abstract
   * function does not tell.
   */
  private Shape shape(Expression expression, String path, Node owner) {
    return path.isEmpty() ? owner.shape() : shapes.shapeOf(expression);
  }

  /** The operands of an operation: its parts, or all terms of a sum. */
  static List<Expression> operands(Expression expression) {
    return isSum(expression) ? terms(expression) : expression.parts();
  }

  private static boolean isSum(Expression expression) {
    return expression instanceof Binary it && it.operator() == Operator.ADD;
  }

  private static List<Expression> terms(Expression sum) {
    List<Expression> terms = new ArrayList<>();
    for (Expression part : sum.parts()) {
      terms.addAll(isSum(part) ? terms(part) : List.of(part));
    }
    return terms;
  }

  /**
   * Whether an expression reads no value at all: a number, a size, an index, and what is made of
   * them.
   */
  static boolean isConstant(Expression expression) {
    return expression
        .walk()
        .noneMatch(it -> it instanceof Reference || it instanceof Expression.Call);
  }

  private static IndexMap map(String axis, Set<String> reduced) {
    return reduced.contains(axis) ? new IndexMap.Over(axis, 0) : new IndexMap.Shift(axis, 0);
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }
}
