package unfold.circuit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Expression.Apply;
import unfold.equation.Expression.Argument;
import unfold.equation.Expression.Binary;
import unfold.equation.Expression.Call;
import unfold.equation.Expression.IndexValue;
import unfold.equation.Expression.Literal;
import unfold.equation.Expression.Negate;
import unfold.equation.Expression.Operator;
import unfold.equation.Expression.Part;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reference;
import unfold.equation.Expression.Size;
import unfold.equation.Expression.Stack;
import unfold.equation.Expression.Transpose;
import unfold.equation.Statement;

/**
 * Collects the readings of an equation, in reading order. A sum of products labels each reading
 * with its parameters (Fig. 10.3); a single call labels what it reads across a square with its own
 * name and the rest with nothing (Figs. 10.1 and 10.2).
 */
final class ReadingCollector {
  private final EquationSystem system;
  private final List<Reading> found = new ArrayList<>();
  private final Set<Entered> entered = new HashSet<>();

  /** The body of a function, which reads the same wherever the same axes are bound. */
  private record Entered(String function, Set<String> bound) {}

  private ReadingCollector(EquationSystem system) {
    this.system = system;
  }

  static List<Reading> of(Expression equation, EquationSystem system) {
    ReadingCollector collector = new ReadingCollector(system);
    collector.walk(equation, List.of(), Set.of());
    return equation instanceof Call call
        ? collector.named(collector.found, call)
        : List.copyOf(collector.found);
  }

  /** The names of the parameters that an equation and its functions read, in reading order. */
  static Set<String> parameters(Expression equation, EquationSystem system) {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(equation.walk(), system.bodiesWithin(equation).flatMap(Expression::walk))
        .flatMap(it -> parameter(it, system).stream())
        .forEach(names::add);
    return names;
  }

  /** The parameters that a function reads by itself rather than being given, in order. */
  static Set<String> parametersWithin(Call call, EquationSystem system) {
    Set<String> names = new LinkedHashSet<>();
    body(call, system).ifPresent(it -> names.addAll(parameters(it, system)));
    return names;
  }

  private List<Reading> named(List<Reading> readings, Call call) {
    boolean acrossSquare = readings.stream().anyMatch(this::crossesSquare);
    Optional<Reading> first = readings.stream().findFirst();
    return readings.stream()
        .map(reading -> {
          boolean isState =
              acrossSquare ? crossesSquare(reading) : first.filter(reading::equals).isPresent();
          return reading.labelled(isState ? List.of(call.function()) : List.of());
        })
        .toList();
  }

  private boolean crossesSquare(Reading reading) {
    return reading.maps(system.statement(reading.reference().name()).axes()).stream()
        .anyMatch(map -> map instanceof IndexMap.Shift shift && shift.offset() != 0);
  }

  private void walk(Expression expression, List<String> labels, Set<String> bound) {
    switch (expression) {
      case Literal _, Size _, IndexValue _, Argument _ -> {}
      case Reference it -> {
        if (parameter(it, system).isEmpty()) {
          found.add(new Reading(it, IndexMaps.within(bound, system), labels));
        }
      }
      case Call it -> walkCall(it, bound);
      case Apply it -> walkAll(it.arguments(), List.of(), bound);
      case Reduce it -> walk(it.body(), labels, with(bound, it.axis()));
      case Binary it -> walkBinary(it, labels, bound);
      case Negate it -> walk(it.operand(), labels, bound);
      case Transpose it -> walk(it.operand(), labels, bound);
      case Part it -> walk(it.whole(), labels, bound);
      case Stack it -> walkAll(it.parts(), labels, bound);
    }
  }

  private void walkAll(List<Expression> parts, List<String> labels, Set<String> bound) {
    parts.forEach(part -> walk(part, labels, bound));
  }

  private void walkCall(Call call, Set<String> bound) {
    walkAll(call.parts(), List.of(), bound);
    body(call, system)
        .filter(_ -> entered.add(new Entered(call.function(), bound)))
        .ifPresent(body -> walk(body, List.of(), bound));
  }

  private void walkBinary(Binary it, List<String> labels, Set<String> bound) {
    switch (it.operator()) {
      case ADD, SUBTRACT -> walkAll(it.parts(), labels, bound);
      case TIMES, PRODUCT -> {
        walk(it.left(), both(labels, factors(it.right(), it.operator())), bound);
        walk(it.right(), both(labels, factors(it.left(), it.operator())), bound);
      }
      case DIVIDE -> {
        walk(it.left(), labels, bound);
        walk(it.right(), List.of(), bound);
      }
      case POWER, LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL, AND, OR ->
          walkAll(it.parts(), List.of(), bound);
    }
  }

  /** The parameters that stand as bare factors in a chain of one operator. */
  private List<String> factors(Expression expression, Operator operator) {
    if (expression instanceof Transpose it) {
      return factors(it.operand(), operator);
    }
    if (expression instanceof Binary it && it.operator() == operator) {
      return both(factors(it.left(), operator), factors(it.right(), operator));
    }
    return parameter(expression, system).stream().toList();
  }

  private static Optional<Expression> body(Call call, EquationSystem system) {
    return system.function(call.function()).body();
  }

  private static Optional<String> parameter(Expression expression, EquationSystem system) {
    return expression instanceof Reference it
            && system.statement(it.name()) instanceof Statement.Parameter
        ? Optional.of(it.name())
        : Optional.empty();
  }

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  private static Set<String> with(Set<String> bound, String axis) {
    Set<String> more = new LinkedHashSet<>(bound);
    more.add(axis);
    return more;
  }
}
