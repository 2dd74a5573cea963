package unfold.equation.reading;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.TopologicalOrderIterator;
import unfold.equation.Diagnostic;
import unfold.equation.Expression;
import unfold.equation.Expression.Call;
import unfold.equation.Function;

/** The nesting of functions: which call which, and how deep that goes. */
final class FunctionNesting {
  /**
   * The most levels of operations and calls within one another. What is deeper than some thousands
   * exhausts the stack of whatever follows them.
   */
  private static final int DEEPEST = 500;

  private final Map<String, Function> functions;
  private final Graph<String, DefaultEdge> calls = new DefaultDirectedGraph<>(DefaultEdge.class);
  private final SequencedMap<String, Integer> levels = new LinkedHashMap<>();

  FunctionNesting(Map<String, Function> functions) {
    this.functions = functions;
    functions.keySet().forEach(calls::addVertex);
    functions.forEach((name, function) ->
        function.body().stream()
            .flatMap(Expression::walk)
            .filter(part -> part instanceof Call call && functions.containsKey(call.function()))
            .forEach(call -> calls.addEdge(((Call) call).function(), name)));
  }

  /** The functions that call one another for ever; else those that are nested too deeply. */
  List<Diagnostic> mistakes() {
    List<Diagnostic> endless = new ArrayList<>();
    for (Set<String> set :
        new KosarajuStrongConnectivityInspector<>(calls).stronglyConnectedSets()) {
      set.stream()
          .filter(name -> set.size() > 1 || calls.containsEdge(name, name))
          .forEach(name -> endless.add(mistake(name, ReadingMessages.callsItself(name))));
    }
    if (endless.isEmpty()) {
      count();
    }
    return endless.isEmpty() ? tooDeep() : endless;
  }

  /** The first function that is nested too deeply: those that call it are so because of it. */
  private List<Diagnostic> tooDeep() {
    return levels.entrySet().stream()
        .filter(it -> it.getValue() > DEEPEST)
        .findFirst()
        .map(Map.Entry::getKey)
        .map(name ->
            mistake(
                name, ReadingMessages.nestedTooDeeply(name, levels.getOrDefault(name, 0), DEEPEST)))
        .stream()
        .toList();
  }

  /** The names of the functions that nothing can follow, because they are nested too deeply. */
  List<String> unread() {
    return levels.keySet().stream().filter(name -> levels.getOrDefault(name, 0) > DEEPEST).toList();
  }

  /** The levels of each function that does not call itself, those it calls before it. */
  private void count() {
    TopologicalOrderIterator<String, DefaultEdge> inOrder = new TopologicalOrderIterator<>(calls);
    while (inOrder.hasNext()) {
      String name = inOrder.next();
      levels.put(
          name,
          requireNonNull(functions.get(name)).body().map(body -> levels(body, levels)).orElse(0));
    }
  }

  private static int levels(Expression body, Map<String, Integer> ofFunctions) {
    Map<Expression, Integer> levels = new IdentityHashMap<>();
    for (Expression part : body.walk().toList().reversed()) {
      int below = part.parts().stream().mapToInt(levels::get).max().orElse(0);
      int called = part instanceof Call call ? ofFunctions.getOrDefault(call.function(), 0) : 0;
      levels.put(part, 1 + Math.max(below, called));
    }
    return requireNonNull(levels.get(body));
  }

  private Diagnostic mistake(String name, String message) {
    return Diagnostic.mistake(requireNonNull(functions.get(name)).span(), message);
  }
}
