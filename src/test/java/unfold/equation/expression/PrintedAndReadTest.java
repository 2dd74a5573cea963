package unfold.equation.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static unfold.equation.expression.Spanless.NOWHERE;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import unfold.equation.BuiltIn;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Expression.Operator;
import unfold.equation.Expression.Reduction;
import unfold.equation.IndexExpression;
import unfold.equation.Statement;
import unfold.equation.Tree;
import unfold.equation.print.Printer;
import unfold.equation.reading.Equations;

/** Printing and reading are inverses. */
class PrintedAndReadTest {
  private static final String GIVEN =
      """
      param a = 1
      param W_x = 2
      size n = 3
      s(t) = 2
      f(u, v; w) = u
      g(u) = u
      over t
      over v = tree("(a b)")
      y(v) = 3
      """;

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void whatIsPrintedIsReadAsItWas(@ForAll("expressions") Expression expression) {
    String printed = Printer.ofText().print(expression);
    Checked<EquationSystem> reading = Equations.read(GIVEN + "h(t, v) = " + printed);

    assertThat(reading.diagnostics()).as(printed).noneMatch(Diagnostic::isMistake);
    Statement.Variable h = (Statement.Variable) reading.value().orElseThrow().statement("h");
    assertThat(Spanless.of(h.equation().orElseThrow())).as(printed).isEqualTo(expression);
  }

  /** All of them scalars, so that only the grouping is at stake. */
  @Provide
  Arbitrary<Expression> expressions() {
    return expressions(4);
  }

  private static Arbitrary<Expression> expressions(int depth) {
    if (depth == 0) {
      return leaves();
    }
    Arbitrary<Expression> inner = expressions(depth - 1);
    return Arbitraries.oneOf(leaves(), binaries(inner), wrapped(inner), called(inner));
  }

  private static Arbitrary<Expression> leaves() {
    return Arbitraries.of(
        new Expression.Literal(2, "2", NOWHERE),
        new Expression.Literal(0.5, "0.50", NOWHERE),
        new Expression.Literal(Math.PI, "pi", NOWHERE),
        new Expression.Size("n", 3, NOWHERE),
        new Expression.IndexValue(IndexExpression.axis("t", 0), NOWHERE),
        new Expression.IndexValue(IndexExpression.last("t", 0), NOWHERE),
        reference("a"),
        reference("W_x"),
        reference("s", IndexExpression.axis("t", -1)),
        reference("h", IndexExpression.axis("t", -2), IndexExpression.axis("v", 0)),
        reference("h", IndexExpression.axis("t", 0), child(Tree.Side.LEFT)),
        reference("y", child(Tree.Side.RIGHT)),
        reference("y", new IndexExpression.Spot("v", IndexExpression.Spot.Kind.ROOT)),
        new Expression.IndexValue(child(Tree.Side.LEFT), NOWHERE),
        reference("s", IndexExpression.last("t", 1)),
        reference("s", IndexExpression.constant(-3)));
  }

  private static IndexExpression child(Tree.Side side) {
    return new IndexExpression.Child("v", side);
  }

  private static Expression reference(String name, IndexExpression... indices) {
    return new Expression.Reference(name, List.of(indices), NOWHERE);
  }

  private static Arbitrary<Expression> binaries(Arbitrary<Expression> inner) {
    return Combinators.combine(Arbitraries.of(Operator.class), inner, inner)
        .as((operator, left, right) -> new Expression.Binary(operator, left, right, NOWHERE));
  }

  private static Arbitrary<Expression> wrapped(Arbitrary<Expression> inner) {
    return Combinators.combine(Arbitraries.integers().between(0, 3), inner)
        .as(PrintedAndReadTest::wrapped);
  }

  private static Expression wrapped(int kind, Expression inner) {
    return switch (kind) {
      case 0 -> new Expression.Negate(inner, NOWHERE);
      case 1 -> new Expression.Transpose(inner, NOWHERE);
      case 2 -> new Expression.Reduce(Reduction.MEAN, "t", Optional.empty(), inner, NOWHERE);
      default -> new Expression.Part(inner, 1, NOWHERE);
    };
  }

  private static Arbitrary<Expression> called(Arbitrary<Expression> inner) {
    return Combinators.combine(Arbitraries.integers().between(0, 4), inner, inner, inner)
        .as(PrintedAndReadTest::called);
  }

  private static Expression called(int kind, Expression a, Expression b, Expression c) {
    return switch (kind) {
      case 0 -> new Expression.Call("f", List.of(a, b), List.of(c), NOWHERE);
      case 1 -> new Expression.Call("g", List.of(a), List.of(), NOWHERE);
      case 2 -> new Expression.Apply(BuiltIn.SIGMOID, List.of(a), NOWHERE);
      case 3 -> new Expression.Apply(BuiltIn.MAX, List.of(a, b), NOWHERE);
      default ->
          new Expression.Apply(
              BuiltIn.SUM,
              List.of(new Expression.Stack(List.of(List.of(a, b), List.of(c, a)), NOWHERE)),
              NOWHERE);
    };
  }
}
