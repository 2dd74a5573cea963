package unfold.expansion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unfold.equation.Expression;
import unfold.equation.Expression.Literal;
import unfold.unfolding.Instance;

/**
 * The expression of one instance, with a hole for each instance that is to be written inside it.
 *
 * @param anonymous whether the expression is a call whose function the file does not name
 * @param children the instances that the holes stand for, by number
 */
record ExpansionPart(
    Instance instance, Expression expression, boolean anonymous, List<Instance> children) {
  // characters that no text of the language contains
  private static final Pattern HOLE = Pattern.compile("\u0001(\\d+)\u0002");

  ExpansionPart {
    children = List.copyOf(children);
  }

  /** The hole for a child, as an operand that prints as itself. */
  static Literal hole(int number, Expression like) {
    return new Literal(number, "\u0001" + number + "\u0002", like.span());
  }

  /** The number of a hole, or −1 if the operand is none. */
  static int numberOf(Expression operand) {
    return operand instanceof Literal it && HOLE.matcher(it.written()).matches()
        ? (int) it.value()
        : -1;
  }

  /** The instance of each hole, in the order of the expression, as often as it occurs. */
  List<Instance> occurrences() {
    return expression
        .walk()
        .map(ExpansionPart::numberOf)
        .filter(n -> n >= 0)
        .map(children::get)
        .toList();
  }

  /** A printed expression, cut at its holes into texts with a child between each two. */
  Template cut(String printed) {
    List<String> texts = new ArrayList<>();
    List<Instance> holes = new ArrayList<>();
    Matcher hole = HOLE.matcher(printed);
    int end = 0;
    while (hole.find()) {
      texts.add(printed.substring(end, hole.start()));
      holes.add(children.get(Integer.parseInt(hole.group(1))));
      end = hole.end();
    }
    texts.add(printed.substring(end));
    return new Template(texts, holes);
  }

  /**
   * A printed expression without its children.
   *
   * @param texts one more than there are holes
   */
  record Template(List<String> texts, List<Instance> holes) {
    Template {
      texts = List.copyOf(texts);
      holes = List.copyOf(holes);
    }

    int length() {
      return texts.stream().mapToInt(String::length).sum();
    }
  }
}
