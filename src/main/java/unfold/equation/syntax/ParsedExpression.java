package unfold.equation.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import unfold.equation.Expression.Operator;
import unfold.equation.SourceSpan;

/**
 * An expression as typed. What a name means is not decided yet, nor whether the bracket after it
 * holds its index, its arguments or a factor: a juxtaposition is the flat list of what stands side
 * by side.
 */
public sealed interface ParsedExpression
    permits ParsedExpression.Comparison,
        ParsedExpression.Sum,
        ParsedExpression.Signed,
        ParsedExpression.Multiplication,
        ParsedExpression.Juxtaposition,
        ParsedPrimary {
  SourceSpan span();

  /** The expressions that it is directly made of, in reading order. */
  List<ParsedExpression> parts();

  /** The expression and everything below it, in reading order. */
  default Stream<ParsedExpression> walk() {
    List<ParsedExpression> walked = new ArrayList<>();
    Deque<ParsedExpression> waiting = new ArrayDeque<>(List.of(this));
    while (!waiting.isEmpty()) {
      ParsedExpression next = waiting.pop();
      walked.add(next);
      next.parts().reversed().forEach(waiting::push);
    }
    return walked.stream();
  }

  /** Every name that is used in it, in reading order; of {@code v.left} only the axis. */
  default Stream<ParsedName> names() {
    return walk()
        .filter(ParsedPrimary.NameUse.class::isInstance)
        .map(use -> ((ParsedPrimary.NameUse) use).name());
  }

  /** The canonical names in reading order, each as often as it occurs. */
  default List<String> spelled() {
    return names().map(ParsedName::canonical).toList();
  }

  /**
   * Two values compared, or two conditions joined: {@code a < b}, {@code p and q}.
   *
   * @param operator a logical one
   */
  record Comparison(
      ParsedExpression left, Operator operator, ParsedExpression right, SourceSpan span)
      implements ParsedExpression {
    @Override
    public List<ParsedExpression> parts() {
      return List.of(left, right);
    }
  }

  /** A sum: {@code a + b - c}. */
  record Sum(ParsedExpression first, List<Addend> others, SourceSpan span)
      implements ParsedExpression {
    public Sum {
      others = List.copyOf(others);
    }

    @Override
    public List<ParsedExpression> parts() {
      return Stream.concat(Stream.of(first), others.stream().map(Addend::value)).toList();
    }
  }

  /**
   * A summand after the first.
   *
   * @param sign plus or minus
   */
  record Addend(Operator sign, ParsedExpression value) {}

  /** A term after minus signs: {@code - - a}. */
  record Signed(int minuses, ParsedExpression operand, SourceSpan span)
      implements ParsedExpression {
    @Override
    public List<ParsedExpression> parts() {
      return List.of(operand);
    }
  }

  /** Products and quotients of elements: {@code a * b / -c}. */
  record Multiplication(ParsedExpression first, List<Factor> others, SourceSpan span)
      implements ParsedExpression {
    public Multiplication {
      others = List.copyOf(others);
    }

    @Override
    public List<ParsedExpression> parts() {
      return Stream.concat(Stream.of(first), others.stream().map(Factor::value)).toList();
    }
  }

  /**
   * A factor after the first.
   *
   * @param operator times or divided by
   * @param minuses how many signs stand before the value
   */
  record Factor(Operator operator, int minuses, ParsedExpression value) {}

  /**
   * Pieces side by side: {@code W h(t-1)^2}.
   *
   * @param inList whether the nearest bracket around it is a square one, where commas separate
   */
  record Juxtaposition(
      ParsedPrimary first, List<ParsedFollower> followers, boolean inList, SourceSpan span)
      implements ParsedExpression {
    public Juxtaposition {
      followers = List.copyOf(followers);
    }

    @Override
    public List<ParsedExpression> parts() {
      return Stream.concat(
              Stream.of(first), followers.stream().flatMap(follower -> follower.value().stream()))
          .toList();
    }
  }
}
