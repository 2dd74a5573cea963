package unfold.equation;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * A recurrence file that has been understood: every name decided, every shape known, free of
 * mistakes that can be seen without an unfolding.
 *
 * @param text the text as typed, unchanged
 * @param sizes every size, alphabets included
 * @param axes in the order of their declaration; one axis {@code t} where the text leaves it out
 * @param statements by name, in the order of their first line; a parameter of an abstract function
 *     that nobody declared is here as a scalar parameter without data
 * @param alphabetOf for a name whose rows stand for the tokens of an alphabet, that alphabet
 * @param notes the notes on the text, none of them a mistake
 */
public record EquationSystem(
    String text,
    Optional<String> title,
    Optional<String> about,
    Map<String, Integer> sizes,
    List<Axis> axes,
    SequencedMap<String, Statement> statements,
    Map<String, Function> functions,
    Map<String, Alphabet> alphabetOf,
    List<Diagnostic> notes) {
  public EquationSystem {
    sizes = Map.copyOf(sizes);
    axes = List.copyOf(axes);
    statements = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(statements));
    functions = Map.copyOf(functions);
    alphabetOf = Map.copyOf(alphabetOf);
    notes = List.copyOf(notes);
  }

  /** The same system with other notes on its text. */
  public EquationSystem withNotes(List<Diagnostic> others) {
    return new EquationSystem(
        text, title, about, sizes, axes, statements, functions, alphabetOf, others);
  }

  public Stream<Statement.Input> inputs() {
    return only(Statement.Input.class);
  }

  public Stream<Statement.Parameter> parameters() {
    return only(Statement.Parameter.class);
  }

  /** The factor of a parameter; 1 for what is not scaled, and for every other name. */
  public double factor(String name) {
    return statements.get(name) instanceof Statement.Parameter it ? it.factor() : 1;
  }

  /**
   * The statement about a name.
   *
   * @throws IllegalArgumentException if the name has no statement
   */
  public Statement statement(String name) {
    Statement statement = statements.get(name);
    if (statement == null) {
      throw new IllegalArgumentException("nothing is named " + name);
    }
    return statement;
  }

  /**
   * The shape of one value of a name; a scalar where the name has no statement, as an axis has
   * none.
   */
  public Shape shape(String name) {
    Statement statement = statements.get(name);
    return statement == null ? Shape.SCALAR : statement.shape();
  }

  /**
   * The function of a name, defined or abstract.
   *
   * @throws IllegalArgumentException if no function of the file has the name
   */
  public Function function(String name) {
    Function function = functions.get(name);
    if (function == null) {
      throw new IllegalArgumentException("no function is named " + name);
    }
    return function;
  }

  /**
   * The bodies of the functions that an expression calls, itself or through others, each once in
   * the order of reading.
   */
  public Stream<Expression> bodiesWithin(Expression expression) {
    SequencedMap<String, Expression> bodies = new LinkedHashMap<>();
    Deque<Expression> waiting = new ArrayDeque<>(List.of(expression));
    while (!waiting.isEmpty()) {
      Expression next = waiting.pop();
      if (next instanceof Expression.Call call && !bodies.containsKey(call.function())) {
        function(call.function())
            .body()
            .ifPresent(body -> {
              bodies.put(call.function(), body);
              waiting.push(body);
            });
      }
      next.parts().reversed().forEach(waiting::push);
    }
    return bodies.values().stream();
  }

  /**
   * Whether it can be simulated: it has no abstract function and no input or parameter without
   * data.
   */
  public boolean hasValues() {
    return functions.values().stream().noneMatch(Function::isAbstract) && withoutData().isEmpty();
  }

  /** The inputs and parameters that are given neither data nor a law. */
  public List<Statement> withoutData() {
    Stream<Statement> inputs =
        inputs().filter(it -> it.everywhere() && it.supply().isEmpty()).map(it -> it);
    Stream<Statement> parameters = parameters().filter(it -> it.supply().isEmpty()).map(it -> it);
    return Stream.concat(inputs, parameters).toList();
  }

  private <S extends Statement> Stream<S> only(Class<S> kind) {
    return statements.values().stream().filter(kind::isInstance).map(kind::cast);
  }
}
