package unfold.equation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The right side of an equation with every name decided. Each kind knows where it was typed. */
public sealed interface Expression {
  SourceSpan span();

  /** The expressions that it is directly made of, in reading order. */
  default List<Expression> parts() {
    return switch (this) {
      case Literal _, Size _, IndexValue _, Reference _, Argument _ -> List.of();
      case Call call -> Stream.concat(call.states.stream(), call.parameters.stream()).toList();
      case Apply apply -> apply.arguments;
      case Reduce reduce -> List.of(reduce.body);
      case Binary binary -> List.of(binary.left, binary.right);
      case Negate negate -> List.of(negate.operand);
      case Transpose transpose -> List.of(transpose.operand);
      case Part part -> List.of(part.whole);
      case Stack stack -> stack.rows.stream().flatMap(List::stream).toList();
    };
  }

  /** This expression and all below it, each before its parts. */
  default Stream<Expression> walk() {
    List<Expression> walked = new ArrayList<>();
    Deque<Expression> waiting = new ArrayDeque<>(List.of(this));
    while (!waiting.isEmpty()) {
      Expression next = waiting.pop();
      walked.add(next);
      next.parts().reversed().forEach(waiting::push);
    }
    return walked.stream();
  }

  /**
   * A number, or pi.
   *
   * @param written as typed, so that {@code 0.10} and {@code pi} print back
   */
  record Literal(double value, String written, SourceSpan span) implements Expression {}

  record Size(String name, int value, SourceSpan span) implements Expression {}

  /** A bare axis or its end as a number, as in {@code cos(t)}. */
  record IndexValue(IndexExpression index, SourceSpan span) implements Expression {}

  /**
   * An input, target, parameter or variable.
   *
   * @param indices empty for what has no index
   */
  record Reference(String name, List<IndexExpression> indices, SourceSpan span)
      implements Expression {
    public Reference {
      indices = List.copyOf(indices);
    }
  }

  /** An argument inside the body of a function of the user's own. */
  record Argument(String name, SourceSpan span) implements Expression {}

  /** A call of a function of the user's own, or of an abstract one. */
  record Call(
      String function, List<Expression> states, List<Expression> parameters, SourceSpan span)
      implements Expression {
    public Call {
      states = List.copyOf(states);
      parameters = List.copyOf(parameters);
    }
  }

  record Apply(BuiltIn function, List<Expression> arguments, SourceSpan span)
      implements Expression {
    public Apply {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * {@code sum_t(body)}: the axis is bound inside the body.
   *
   * @param last where the reduction ends, if not with the axis: {@code t} of {@code over j = 1..t}
   */
  record Reduce(
      Reduction reduction,
      String axis,
      Optional<IndexExpression.Affine> last,
      Expression body,
      SourceSpan span)
      implements Expression {}

  record Binary(Operator operator, Expression left, Expression right, SourceSpan span)
      implements Expression {}

  record Negate(Expression operand, SourceSpan span) implements Expression {}

  record Transpose(Expression operand, SourceSpan span) implements Expression {}

  /** {@code part(a, 2)}: one element of a column, or one row of a matrix as a column, from 1. */
  record Part(Expression whole, int position, SourceSpan span) implements Expression {}

  /** {@code [a, b; c, d]}: entries side by side in a row, rows one below the other. */
  record Stack(List<List<Expression>> rows, SourceSpan span) implements Expression {
    public Stack {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  enum Operator {
    ADD,
    SUBTRACT,
    /** Element by element; a scalar stretches. */
    TIMES,
    DIVIDE,
    /** Element by element; of a square matrix with a whole number the matrix's power. */
    POWER,
    /** The matrix product of two neighbours; with a scalar, a multiple. */
    PRODUCT,
    /** Of true comparisons and of joined conditions the result is 1, of others 0. */
    LESS,
    AT_MOST,
    GREATER,
    AT_LEAST,
    EQUAL,
    UNEQUAL,
    AND,
    OR;

    /** Whether it compares two numbers. */
    public boolean compares() {
      return compareTo(LESS) >= 0 && compareTo(UNEQUAL) <= 0;
    }
  }

  enum Reduction {
    SUM,
    MEAN,
    MAX,
    MIN,
    /** The product of all, element by element. */
    PROD
  }
}
