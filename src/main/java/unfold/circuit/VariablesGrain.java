package unfold.circuit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import unfold.equation.EquationSystem;
import unfold.equation.Expression.Reference;
import unfold.equation.Statement;

/**
 * A node for each input, target and variable; one wire for each distinct reading of a clause. What
 * a clause reads twice is one wire with both labels.
 */
final class VariablesGrain {
  private record Read(String source, List<IndexMap> maps) {}

  private final CircuitBuilder draft;

  private VariablesGrain(CircuitBuilder draft) {
    this.draft = draft;
  }

  static CircuitBuilder of(EquationSystem system) {
    CircuitBuilder draft = new CircuitBuilder(system);
    system.statements().values().stream()
        .filter(it -> !(it instanceof Statement.Parameter))
        .forEach(draft::declare);
    VariablesGrain grain = new VariablesGrain(draft);
    List.copyOf(draft.nodes.values()).forEach(grain::wire);
    return draft;
  }

  private void wire(Node target) {
    List<Clause> clauses = draft.clauses(target);
    for (int number = 0; number < clauses.size(); number++) {
      int clause = number;
      clauses
          .get(clause)
          .expression()
          .ifPresent(right -> wire(target, clause, ReadingCollector.of(right, draft.system)));
    }
  }

  private Read read(Reading use) {
    String name = use.reference().name();
    return new Read(name, use.maps(draft.node(name).axes()));
  }

  private void wire(Node target, int clause, List<Reading> uses) {
    SequencedMap<Read, List<Reading>> reads =
        uses.stream()
            .collect(Collectors.groupingBy(this::read, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<Read, List<Reading>> read : reads.entrySet()) {
      Read key = read.getKey();
      List<String> labels =
          read.getValue().stream().flatMap(use -> use.labels().stream()).distinct().toList();
      List<Reference> from = read.getValue().stream().map(Reading::reference).toList();
      draft.connect(draft.node(key.source()), target, key.maps(), clause, labels, from);
    }
  }
}
