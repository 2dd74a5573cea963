package unfold.equation;

import java.util.List;
import java.util.stream.Stream;
import unfold.equation.FixedPlace.Definition.ByData;

/** The chance in a system: whether anything in it depends on the seed. */
public final class Chance {
  private Chance() {}

  /** Tells whether a law supplies a name, or an equation draws. */
  public static boolean isIn(EquationSystem system) {
    return system.statements().values().stream().anyMatch(it -> isIn(it, system));
  }

  private static boolean isIn(Statement statement, EquationSystem system) {
    return supplies(statement).anyMatch(Chance::isDrawn)
        || expressions(statement)
            .flatMap(it -> Stream.concat(Stream.of(it), system.bodiesWithin(it)))
            .flatMap(Expression::walk)
            .anyMatch(it -> it instanceof Expression.Apply a && a.function() == BuiltIn.DRAW);
  }

  private static boolean isDrawn(DataSupply supply) {
    return supply instanceof DataSupply.Draw
        || supply instanceof DataSupply.Repeat repeat && isDrawn(repeat.of());
  }

  private static Stream<DataSupply> supplies(Statement statement) {
    Stream<DataSupply> own =
        switch (statement) {
          case Statement.Input it -> it.supply().stream();
          case Statement.Parameter it -> it.supply().stream();
          case Statement.Variable _ -> Stream.empty();
        };
    Stream<DataSupply> fixed =
        places(statement).stream()
            .flatMap(
                it -> it.definition() instanceof ByData d ? Stream.of(d.supply()) : Stream.of());
    return Stream.concat(own, fixed);
  }

  private static Stream<Expression> expressions(Statement statement) {
    Stream<Expression> everywhere =
        statement instanceof Statement.Variable it ? it.equation().stream() : Stream.empty();
    Stream<Expression> fixed = places(statement).stream().flatMap(it -> it.expression().stream());
    return Stream.concat(everywhere, fixed);
  }

  private static List<FixedPlace> places(Statement statement) {
    return switch (statement) {
      case Statement.Input it -> it.fixedPlaces();
      case Statement.Parameter _ -> List.of();
      case Statement.Variable it -> it.fixedPlaces();
    };
  }
}
