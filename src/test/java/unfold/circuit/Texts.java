package unfold.circuit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import unfold.equation.Axis;
import unfold.equation.BuiltIn;
import unfold.equation.DataSupply;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.Expression.Apply;
import unfold.equation.Expression.Binary;
import unfold.equation.Expression.Call;
import unfold.equation.Expression.Literal;
import unfold.equation.Expression.Operator;
import unfold.equation.Expression.Reduce;
import unfold.equation.Expression.Reduction;
import unfold.equation.Expression.Reference;
import unfold.equation.FixedPlace;
import unfold.equation.FixedPlace.Definition;
import unfold.equation.Function;
import unfold.equation.IndexExpression;
import unfold.equation.Place;
import unfold.equation.Shape;
import unfold.equation.SourceSpan;
import unfold.equation.Statement;
import unfold.equation.Statement.Purpose;
import unfold.equation.print.Printer;

/** Systems put together without a parser; every statement and reference stands on its own line. */
public final class Texts {
  private final Map<String, Statement> statements = new LinkedHashMap<>();
  private final Map<String, Function> functions = new LinkedHashMap<>();
  private int line = 1;

  public static SourceSpan at(int line) {
    return new SourceSpan(100 * line, 100 * line + 1, line, 1);
  }

  public static Expression number(double value) {
    return new Literal(value, Double.toString(value), at(1));
  }

  public static Reference ref(String name, IndexExpression... indices) {
    return new Reference(name, List.of(indices), at(1));
  }

  /** The name at {@code t + offset}. */
  public static Reference at(String name, int offset) {
    return ref(name, IndexExpression.axis("t", offset));
  }

  public static Reference place(String name, int place) {
    return ref(name, IndexExpression.constant(place));
  }

  public static Reference last(String name) {
    return ref(name, IndexExpression.last("t", 0));
  }

  public static Expression product(Expression left, Expression right) {
    return new Binary(Operator.PRODUCT, left, right, at(1));
  }

  public static Expression times(Expression left, Expression right) {
    return new Binary(Operator.TIMES, left, right, at(1));
  }

  public static Expression sum(Expression first, Expression... others) {
    Expression sum = first;
    for (Expression other : others) {
      sum = new Binary(Operator.ADD, sum, other, at(1));
    }
    return sum;
  }

  public static Expression tanh(Expression argument) {
    return new Apply(BuiltIn.TANH, List.of(argument), at(1));
  }

  public static Expression sumOver(Expression body) {
    return new Reduce(Reduction.SUM, "t", Optional.empty(), body, at(1));
  }

  public static Expression call(String function, List<Expression> states, Expression... rest) {
    return new Call(function, states, List.of(rest), at(1));
  }

  private Texts with(Statement statement) {
    statements.put(statement.name(), statement);
    line++;
    return this;
  }

  public Texts input(String name, int rows) {
    return with(input(name, false, rows));
  }

  public Texts target(String name, int rows) {
    return with(input(name, true, rows));
  }

  private Statement input(String name, boolean target, int rows) {
    DataSupply supply = new DataSupply.Fill(1, at(line));
    return new Statement.Input(
        name, target, List.of("t"), Shape.column(rows), Optional.of(supply), List.of(), at(line));
  }

  public Texts param(String name, Shape shape) {
    DataSupply supply = new DataSupply.Fill(0.5, at(line));
    return with(new Statement.Parameter(name, List.of(), shape, Optional.of(supply), at(line)));
  }

  public Texts once(String name, int rows, Expression right) {
    return variable(name, Purpose.PLAIN, List.of(), rows, Optional.of(right));
  }

  public Texts variable(String name, int rows, Expression right) {
    return variable(name, Purpose.PLAIN, List.of("t"), rows, Optional.of(right));
  }

  public Texts variable(String name, Purpose purpose, int rows, Expression right) {
    return variable(name, purpose, List.of("t"), rows, Optional.of(right));
  }

  /** A name that exists at its fixed places only. */
  public Texts nowhereElse(String name, Purpose purpose, int rows) {
    return variable(name, purpose, List.of("t"), rows, Optional.empty());
  }

  private Texts variable(
      String name, Purpose purpose, List<String> axes, int rows, Optional<Expression> right) {
    return with(
        new Statement.Variable(
            name, purpose, axes, Shape.column(rows), right, List.of(), at(line)));
  }

  public Texts function(Function function) {
    functions.put(function.name(), function);
    return this;
  }

  public Texts fixed(String name, IndexExpression place, Expression right) {
    return fixed(name, Place.Fixed.at(place), right);
  }

  public Texts fixed(String name, int place, Expression right) {
    return fixed(name, IndexExpression.constant(place), right);
  }

  /** Gives a name one more fixed place. */
  public Texts fixed(String name, Place place, Expression right) {
    FixedPlace more = new FixedPlace(List.of(place), new Definition.ByEquation(right), at(line));
    Statement changed =
        switch (Objects.requireNonNull(statements.get(name))) {
          case Statement.Input it ->
              new Statement.Input(
                  name,
                  it.target(),
                  it.axes(),
                  it.shape(),
                  it.supply(),
                  and(it.fixedPlaces(), more),
                  it.span());
          case Statement.Variable it ->
              new Statement.Variable(
                  name,
                  it.purpose(),
                  it.axes(),
                  it.shape(),
                  it.equation(),
                  and(it.fixedPlaces(), more),
                  it.span());
          case Statement.Parameter it -> throw new IllegalArgumentException(it.name());
        };
    statements.put(name, changed);
    return this;
  }

  private static List<FixedPlace> and(List<FixedPlace> places, FixedPlace more) {
    List<FixedPlace> all = new ArrayList<>(places);
    all.add(more);
    return all;
  }

  public EquationSystem system() {
    return new EquationSystem(
        "",
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        List.of(new Axis("t", 1, Optional.empty())),
        new LinkedHashMap<>(statements),
        functions,
        Map.of(),
        List.of());
  }

  /** Its equations, for messages of failed tests. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    for (Statement statement : statements.values()) {
      for (Clause clause : Clauses.of(statement)) {
        String right = clause.expression().map(Printer.ofText()::print).orElse("data");
        lines.append(statement.name()).append(clause.places()).append(" = ").append(right);
        lines.append(System.lineSeparator());
      }
    }
    return lines.toString();
  }

  public Circuit circuit(Grain grain) {
    return Circuits.of(system(), grain).value().orElseThrow();
  }

  public Circuit circuit() {
    return circuit(Grain.VARIABLES);
  }

  /** h(0) = 0, h(t) = tanh(b + W h(t-1) + U x(t)), output o(t) = V h(t). */
  public static Texts elman() {
    return new Texts()
        .input("x", 3)
        .param("W", new Shape(4, 4))
        .param("U", new Shape(4, 3))
        .param("V", new Shape(2, 4))
        .param("b", Shape.column(4))
        .variable(
            "h",
            4,
            tanh(sum(ref("b"), product(ref("W"), at("h", -1)), product(ref("U"), at("x", 0)))))
        .fixed("h", 0, number(0))
        .variable("o", Purpose.OUTPUT, 2, product(ref("V"), at("h", 0)));
  }

  /** The book's bidirectional network: h runs on, g runs back, o reads both. */
  public static Texts bidirectional() {
    return new Texts()
        .input("x", 1)
        .variable("h", 1, tanh(sum(at("h", -1), at("x", 0))))
        .fixed("h", 0, number(0))
        .variable("g", 1, tanh(sum(at("g", 1), at("x", 0))))
        .fixed("g", IndexExpression.last("t", 1), number(0))
        .variable("o", Purpose.OUTPUT, 1, sum(at("h", 0), at("g", 0)));
  }
}
