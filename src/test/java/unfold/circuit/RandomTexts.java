package unfold.circuit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import unfold.equation.Expression;
import unfold.equation.IndexExpression;
import unfold.equation.Place;

/**
 * Random systems on one axis: inputs, variables, boundaries, given starts, open boundaries, values
 * without an index, readings across squares, of fixed places and of all steps.
 */
public final class RandomTexts {
  private static final int MOST_VARIABLES = 4;

  private record Read(int kind, int source, int offset) {}

  private record Variable(List<Read> reads, int kind, List<Integer> fixed) {}

  private RandomTexts() {}

  /** Systems of which some have no circuit: see that {@link Circuits} gives one. */
  public static Arbitrary<Texts> texts() {
    Arbitrary<Read> read =
        Combinators.combine(
                Arbitraries.integers().between(0, 9),
                Arbitraries.integers().between(0, 2 * MOST_VARIABLES),
                Arbitraries.integers().between(-3, 1))
            .as(Read::new);
    Arbitrary<Variable> variable =
        Combinators.combine(
                read.list().ofMaxSize(3),
                Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(-2, 4).list().uniqueElements().ofMaxSize(2))
            .as(Variable::new);
    return variable.list().ofMinSize(1).ofMaxSize(MOST_VARIABLES).map(RandomTexts::text);
  }

  private static Texts text(List<Variable> variables) {
    Texts text = new Texts().input("x", 1);
    for (int i = 0; i < variables.size(); i++) {
      add(text, "v" + i, variables.get(i), variables);
    }
    return text;
  }

  private static void add(Texts text, String name, Variable variable, List<Variable> all) {
    if (isOnce(variable)) {
      text.once(name, 1, right(variable, all, true));
      return;
    }
    text.variable(name, 1, right(variable, all, false));
    variable.fixed().forEach(place -> text.fixed(name, place, Texts.number(place)));
    if (variable.kind() == 1) {
      IndexExpression end = IndexExpression.constant(-1);
      text.fixed(name, new Place.Fixed(Optional.empty(), Optional.of(end)), Texts.number(0));
    }
    if (variable.kind() == 2) {
      text.fixed(name, IndexExpression.last("t", 1), Texts.last("x"));
    }
  }

  private static boolean isOnce(Variable variable) {
    return variable.kind() == 0;
  }

  private static Expression right(Variable reader, List<Variable> all, boolean once) {
    List<Expression> terms = new ArrayList<>();
    for (Read read : reader.reads()) {
      int source = read.source();
      boolean input = source >= all.size();
      String name = input ? "x" : "v" + source;
      if (!input && isOnce(all.get(source))) {
        terms.add(Texts.ref(name));
      } else {
        terms.add(indexed(name, read, once));
      }
    }
    return Texts.sum(Texts.number(1), terms.toArray(Expression[]::new));
  }

  private static Expression indexed(String name, Read read, boolean once) {
    return switch (read.kind()) {
      case 0 -> Texts.sumOver(Texts.at(name, read.offset()));
      case 1 -> Texts.last(name);
      case 2 -> Texts.place(name, read.offset() + 2);
      default -> once ? Texts.last(name) : Texts.at(name, read.offset());
    };
  }
}
