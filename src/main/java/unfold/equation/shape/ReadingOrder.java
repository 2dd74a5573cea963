package unfold.equation.shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import unfold.equation.Expression;
import unfold.equation.name.PartialStatement;

/**
 * An order of statements in which each comes after those that it reads, except around a cycle.
 *
 * <p>It takes time linear in the length of the statements (depth first).
 */
final class ReadingOrder {
  private final Map<String, PartialStatement> statements = new LinkedHashMap<>();
  private final Set<String> met = new HashSet<>();
  private final List<PartialStatement> ordered = new ArrayList<>();

  ReadingOrder(List<PartialStatement> statements) {
    statements.forEach(it -> this.statements.put(it.name(), it));
  }

  List<PartialStatement> inOrder() {
    statements.values().forEach(this::visit);
    return ordered;
  }

  private record Visit(PartialStatement statement, Iterator<PartialStatement> read) {}

  private void visit(PartialStatement first) {
    Deque<Visit> path = new ArrayDeque<>();
    enter(first, path);
    while (!path.isEmpty()) {
      Visit last = path.peek();
      if (last.read().hasNext()) {
        enter(last.read().next(), path);
      } else {
        ordered.add(path.pop().statement());
      }
    }
  }

  private void enter(PartialStatement statement, Deque<Visit> path) {
    if (met.add(statement.name())) {
      path.push(new Visit(statement, read(statement).iterator()));
    }
  }

  private List<PartialStatement> read(PartialStatement statement) {
    return statement
        .expressions()
        .flatMap(Expression::walk)
        .filter(Expression.Reference.class::isInstance)
        .map(it -> statements.get(((Expression.Reference) it).name()))
        .filter(it -> it != null)
        .toList();
  }
}
