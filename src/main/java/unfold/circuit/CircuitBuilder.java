package unfold.circuit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import unfold.equation.EquationSystem;
import unfold.equation.Expression.Reference;
import unfold.equation.Statement;

/** A circuit under construction: nodes and wires in the order of the text. */
final class CircuitBuilder {
  final EquationSystem system;
  final SequencedMap<String, Node> nodes = new LinkedHashMap<>();
  private final Map<Node, List<Clause>> clauses = new HashMap<>();
  final SequencedMap<Node, Operation> operations = new LinkedHashMap<>();
  final List<Wire> wires = new ArrayList<>();
  final Map<Wire, List<Reference>> references = new HashMap<>();

  CircuitBuilder(EquationSystem system) {
    this.system = system;
  }

  /** The node of a statement, without its wires. */
  Node declare(Statement statement) {
    Node node =
        switch (statement) {
          case Statement.Input it ->
              new Node.InputNode(it.name(), it.axes(), it.shape(), it.target());
          case Statement.Parameter it -> new Node.ParameterNode(it.name(), it.axes(), it.shape());
          case Statement.Variable it ->
              new Node.VariableNode(it.name(), it.axes(), it.shape(), it.purpose());
        };
    return add(node, Clauses.of(statement));
  }

  <N extends Node> N add(N node, List<Clause> itsClauses) {
    nodes.put(node.id(), node);
    clauses.put(node, itsClauses);
    return node;
  }

  Node node(String name) {
    Node node = nodes.get(name);
    if (node == null) {
      throw new IllegalArgumentException("no node " + name);
    }
    return node;
  }

  List<Clause> clauses(Node node) {
    return clauses.getOrDefault(node, List.of());
  }

  /**
   * Adds a wire.
   *
   * @param from where the text reads the source; empty between an operation and its operand
   */
  void connect(
      Node source,
      Node target,
      List<IndexMap> maps,
      int clause,
      List<String> labels,
      List<Reference> from) {
    Wire wire = new Wire(wires.size(), source, target, maps, clause, labels);
    wires.add(wire);
    references.put(wire, List.copyOf(from));
  }
}
