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
 * Wires the variables grain: a node for each input, target and variable; one wire for each distinct
 * reading of a clause. What a clause reads twice is one wire with both labels.
 */
final class VariablesGrain {
  private record Read(String source, List<IndexMap> maps) {}

  private final CircuitBuilder builder;

  private VariablesGrain(CircuitBuilder builder) {
    this.builder = builder;
  }

  static CircuitBuilder of(EquationSystem system) {
    CircuitBuilder builder = new CircuitBuilder(system);
    system.statements().values().stream()
        .filter(it -> !(it instanceof Statement.Parameter))
        .forEach(builder::declare);
    VariablesGrain grain = new VariablesGrain(builder);
    List.copyOf(builder.nodes.values()).forEach(grain::wire);
    return builder;
  }

  private void wire(Node target) {
    List<Clause> clauses = builder.clauses(target);
    for (int number = 0; number < clauses.size(); number++) {
      int clause = number;
      clauses
          .get(clause)
          .expression()
          .ifPresent(right -> wire(target, clause, ReadingCollector.of(right, builder.system)));
    }
  }

  private Read read(Reading reading) {
    String name = reading.reference().name();
    return new Read(name, reading.maps(builder.node(name).axes()));
  }

  private void wire(Node target, int clause, List<Reading> readings) {
    SequencedMap<Read, List<Reading>> reads =
        readings.stream()
            .collect(Collectors.groupingBy(this::read, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<Read, List<Reading>> read : reads.entrySet()) {
      Read key = read.getKey();
      List<String> labels =
          read.getValue().stream()
              .flatMap(reading -> reading.labels().stream())
              .distinct()
              .toList();
      List<Reference> from = read.getValue().stream().map(Reading::reference).toList();
      builder.connect(builder.node(key.source()), target, key.maps(), clause, labels, from);
    }
  }
}
