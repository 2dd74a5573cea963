package unfold.expansion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import unfold.equation.Expression;
import unfold.equation.Expression.Call;
import unfold.equation.print.Notation;
import unfold.equation.print.Printer;
import unfold.expansion.ExpansionPart.Template;
import unfold.unfolding.Instance;

/** Puts pieces together, each written inside those that hold it unless it has a line of its own. */
final class ExpressionWriter {
  private final SequencedMap<Instance, ExpansionPart> pieces;
  private final Notation notation;
  private final UnaryOperator<String> functionOf;
  private final Set<Instance> named;
  private final Map<Instance, Template> templates = new HashMap<>();

  /**
   * @param functionOf the name of the function that a variable's equation is
   * @param named what stands as a name and has a line of its own
   */
  ExpressionWriter(
      SequencedMap<Instance, ExpansionPart> pieces,
      Notation notation,
      UnaryOperator<String> functionOf,
      Set<Instance> named) {
    this.pieces = pieces;
    this.notation = notation;
    this.functionOf = functionOf;
    this.named = named;
    pieces.forEach((instance, piece) -> templates.put(instance, template(piece)));
  }

  private Template template(ExpansionPart piece) {
    Expression expression = piece.expression();
    if (piece.anonymous() && expression instanceof Call call) {
      String function = functionOf.apply(piece.instance().node().name());
      expression = new Call(function, call.states(), call.parameters(), call.span());
    }
    return piece.cut(new Printer(notation, operand -> meaning(operand, piece)).print(expression));
  }

  /** What a hole will be filled with, which decides whether it needs brackets. */
  private Expression meaning(Expression operand, ExpansionPart piece) {
    Expression at = operand;
    ExpansionPart holder = piece;
    for (int number = ExpansionPart.numberOf(at);
        number >= 0;
        number = ExpansionPart.numberOf(at)) {
      Instance child = holder.children().get(number);
      if (named.contains(child)) {
        return at;
      }
      holder = Objects.requireNonNull(pieces.get(child));
      at = holder.expression();
    }
    return at;
  }

  /** How long an expression is; a long, because where states are read twice it doubles a step. */
  long length(Instance root) {
    Map<Instance, Long> lengths = new HashMap<>();
    templates.keySet().forEach(it -> lengths.put(it, 0L));
    for (Instance instance : pieces.keySet()) {
      Template template = template(instance);
      long length = template.length();
      for (Instance hole : template.holes()) {
        length = Math.min(Integer.MAX_VALUE, length + lengths.getOrDefault(hole, 0L));
      }
      lengths.put(instance, length);
    }
    return lengths.getOrDefault(root, 0L);
  }

  private Template template(Instance instance) {
    return Objects.requireNonNull(templates.get(instance));
  }

  String name(Instance instance, Expression like) {
    return notation.reference(Leaves.reference(instance, like));
  }

  /** {@code h(3) = …}, with everything inside it that has no line of its own. */
  String line(Instance instance) {
    Expression like = Objects.requireNonNull(pieces.get(instance)).expression();
    StringBuilder line = new StringBuilder(name(instance, like)).append(" = ");
    Deque<Cursor> stack = new ArrayDeque<>(List.of(new Cursor(template(instance))));
    while (!stack.isEmpty()) {
      Cursor cursor = stack.element();
      line.append(cursor.texts.next());
      if (!cursor.holes.hasNext()) {
        stack.pop();
        continue;
      }
      Instance hole = cursor.holes.next();
      if (named.contains(hole)) {
        line.append(name(hole, like));
      } else {
        stack.push(new Cursor(template(hole)));
      }
    }
    return line.toString();
  }

  /** How far a template has been written. */
  private static final class Cursor {
    private final Iterator<String> texts;
    private final Iterator<Instance> holes;

    Cursor(Template template) {
      this.texts = template.texts().iterator();
      this.holes = template.holes().iterator();
    }
  }
}
