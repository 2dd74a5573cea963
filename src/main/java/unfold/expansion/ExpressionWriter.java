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

/** Puts parts together, each written inside those that hold it unless it has a line of its own. */
final class ExpressionWriter {
  private final SequencedMap<Instance, ExpansionPart> parts;
  private final Notation notation;
  private final UnaryOperator<String> functionOf;
  private final Set<Instance> named;
  private final Map<Instance, Template> templates = new HashMap<>();

  /**
   * The writer of some parts in a notation.
   *
   * @param functionOf the name of the function that a variable's equation is
   * @param named the instances that stand as names and have lines of their own
   */
  ExpressionWriter(
      SequencedMap<Instance, ExpansionPart> parts,
      Notation notation,
      UnaryOperator<String> functionOf,
      Set<Instance> named) {
    this.parts = parts;
    this.notation = notation;
    this.functionOf = functionOf;
    this.named = named;
    parts.forEach((instance, part) -> templates.put(instance, template(part)));
  }

  private Template template(ExpansionPart part) {
    Expression expression = part.expression();
    if (part.anonymous() && expression instanceof Call call) {
      String function = functionOf.apply(part.instance().node().name());
      expression = new Call(function, call.states(), call.parameters(), call.span());
    }
    return part.cut(new Printer(notation, operand -> meaning(operand, part)).print(expression));
  }

  /** The expression that fills a hole, which decides whether it needs brackets. */
  private Expression meaning(Expression operand, ExpansionPart part) {
    Expression at = operand;
    ExpansionPart holder = part;
    for (int number = ExpansionPart.numberOf(at);
        number >= 0;
        number = ExpansionPart.numberOf(at)) {
      Instance child = holder.children().get(number);
      if (named.contains(child)) {
        return at;
      }
      holder = Objects.requireNonNull(parts.get(child));
      at = holder.expression();
    }
    return at;
  }

  /**
   * The length of an expression in characters; a long, since it doubles a step where states are
   * read twice.
   */
  long length(Instance root) {
    Map<Instance, Long> lengths = new HashMap<>();
    templates.keySet().forEach(it -> lengths.put(it, 0L));
    for (Instance instance : parts.keySet()) {
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

  /** The line {@code h(3) = …}, with everything inside it that has no line of its own. */
  String line(Instance instance) {
    Expression like = Objects.requireNonNull(parts.get(instance)).expression();
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

  /** The place up to which a template has been written. */
  private static final class Cursor {
    private final Iterator<String> texts;
    private final Iterator<Instance> holes;

    Cursor(Template template) {
      this.texts = template.texts().iterator();
      this.holes = template.holes().iterator();
    }
  }
}
