package unfold.expansion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
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
import unfold.equation.Expression.Reduction;
import unfold.equation.Expression.Reference;
import unfold.equation.Expression.Size;
import unfold.equation.Expression.Stack;
import unfold.equation.Expression.Transpose;
import unfold.equation.Extents.Range;
import unfold.equation.Function;
import unfold.equation.IndexExpression;
import unfold.unfolding.Instance;
import unfold.unfolding.Unfolding;

/**
 * Writes an instance's equation at its index: indices as numbers, and a hole for each instance
 * expanded further.
 */
final class Definitions {
  /** The most terms to write out; a longer sum stays a sum over its axis. */
  private static final int MOST_TERMS = 100;

  private final Unfolding unfolding;
  private final Leaves leaves;
  private final boolean withBodies;
  private final List<Instance> children = new ArrayList<>();

  private Definitions(Unfolding unfolding, boolean withBodies) {
    this.unfolding = unfolding;
    this.leaves = new Leaves(unfolding);
    this.withBodies = withBodies;
  }

  /**
   * The part of an instance that an equation defines.
   *
   * @param withBodies whether calls of the file's own functions are written out too
   */
  static ExpansionPart of(Instance instance, Unfolding unfolding, boolean withBodies) {
    Expression equation = new Leaves(unfolding).equation(instance).orElseThrow();
    boolean fits = WrittenOut.parts(equation, unfolding.circuit().system()) <= WrittenOut.MOST;
    Definitions definitions = new Definitions(unfolding, withBodies && fits);
    Expression written = definitions.write(equation, instance.places(), Map.of());
    return new ExpansionPart(instance, written, false, definitions.children);
  }

  private Expression write(
      Expression expression, Map<String, Integer> at, Map<String, Expression> arguments) {
    return switch (expression) {
      case Reference it ->
          leaves.read(it, at).map(read -> name(read, it)).orElseGet(() -> numbered(it, at));
      case IndexValue it when at.keySet().containsAll(it.index().axesRead()) -> number(it, at);
      case Argument it -> arguments.getOrDefault(it.name(), it);
      case Call it when withBodies -> body(it, at, arguments);
      case Reduce it -> reduce(it, at, arguments);
      case IndexValue _, Call _, Literal _, Size _, Apply _, Binary _ ->
          parts(expression, at, arguments);
      case Negate _, Transpose _, Part _, Stack _ -> parts(expression, at, arguments);
    };
  }

  private Expression parts(
      Expression expression, Map<String, Integer> at, Map<String, Expression> arguments) {
    return Rewriting.ofParts(expression, part -> write(part, at, arguments));
  }

  private Expression name(Instance read, Reference like) {
    if (leaves.isLeaf(read)) {
      return Leaves.reference(read, like);
    }
    if (!children.contains(read)) {
      children.add(read);
    }
    return ExpansionPart.hole(children.indexOf(read), like);
  }

  /** A reference with numbers as indices, {@code W(3)}, for what is not expanded. */
  private Expression numbered(Reference reference, Map<String, Integer> at) {
    List<IndexExpression> indices =
        reference.indices().stream().map(index -> numbered(index, at)).toList();
    return new Reference(reference.name(), indices, reference.span());
  }

  private IndexExpression numbered(IndexExpression index, Map<String, Integer> at) {
    return at.keySet().containsAll(index.axesRead())
        ? IndexExpression.constant(index.at(at, unfolding.extents()))
        : index;
  }

  private Expression number(IndexValue value, Map<String, Integer> at) {
    int number = value.index().at(at, unfolding.extents());
    return new Literal(number, Integer.toString(number), value.span());
  }

  private Expression body(Call call, Map<String, Integer> at, Map<String, Expression> arguments) {
    Function function = unfolding.circuit().system().function(call.function());
    Optional<Expression> body = function.body();
    if (body.isEmpty()) {
      return parts(call, at, arguments);
    }
    Map<String, Expression> inner = new HashMap<>();
    bind(function.states(), call.states(), inner, it -> write(it, at, arguments));
    bind(function.parameters(), call.parameters(), inner, it -> write(it, at, arguments));
    return write(body.get(), at, inner);
  }

  private static void bind(
      List<String> names,
      List<Expression> values,
      Map<String, Expression> inner,
      UnaryOperator<Expression> write) {
    for (int i = 0; i < names.size(); i++) {
      inner.put(names.get(i), write.apply(values.get(i)));
    }
  }

  private Expression reduce(
      Reduce reduce, Map<String, Integer> at, Map<String, Expression> arguments) {
    boolean known = reduce.last().stream().allMatch(it -> at.keySet().containsAll(it.axesRead()));
    if (!known) {
      return parts(reduce, at, arguments);
    }
    Range range = unfolding.extents().reduced(reduce.axis(), at);
    int terms = range.count();
    if (terms < 1 || terms > MOST_TERMS || reduce.reduction() != Reduction.SUM) {
      Map<String, Integer> outside = new TreeMap<>(at);
      outside.remove(reduce.axis());
      Expression body = parts(reduce, outside, arguments);
      return body instanceof Reduce it && it.last().isPresent() ? ending(it, range.last()) : body;
    }
    return IntStream.rangeClosed(range.first(), range.last())
        .mapToObj(index -> write(reduce.body(), with(at, reduce.axis(), index), arguments))
        .reduce((sum, term) -> new Binary(Operator.ADD, sum, term, reduce.span()))
        .orElseThrow();
  }

  private static Reduce ending(Reduce reduce, int last) {
    return new Reduce(
        reduce.reduction(),
        reduce.axis(),
        Optional.of(IndexExpression.constant(last)),
        reduce.body(),
        reduce.span());
  }

  static Map<String, Integer> with(Map<String, Integer> at, String axis, int index) {
    Map<String, Integer> more = new TreeMap<>(at);
    more.put(axis, index);
    return more;
  }
}
