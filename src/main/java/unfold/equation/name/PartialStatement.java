package unfold.equation.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unfold.equation.DataSupply;
import unfold.equation.Expression;
import unfold.equation.FixedPlace;
import unfold.equation.Shape;
import unfold.equation.SourceSpan;
import unfold.equation.Statement;

/**
 * A statement whose right sides have been read and whose shape may still be open.
 *
 * @param stated the shape that the text gives; a parameter or an input without one is a scalar
 * @param alphabet what its rows stand for, where the stated shape says so
 * @param everywhere whether a line gives it at every step, and not at fixed places only
 * @param sound whether no mistake hides a part of it
 */
public record PartialStatement(
    String name,
    Declaration.Kind kind,
    Role role,
    List<String> axes,
    Optional<Shape> stated,
    Optional<String> alphabet,
    Optional<Expression> equation,
    List<FixedPlace> fixedPlaces,
    Optional<DataSupply> supply,
    boolean everywhere,
    boolean sound,
    SourceSpan span) {
  public enum Role {
    NONE,
    INPUT,
    TARGET,
    OUTPUT,
    LOSS
  }

  public PartialStatement {
    axes = List.copyOf(axes);
    fixedPlaces = List.copyOf(fixedPlaces);
  }

  public PartialStatement with(List<FixedPlace> places) {
    return new PartialStatement(
        name,
        kind,
        role,
        axes,
        stated,
        alphabet,
        equation,
        places,
        supply,
        everywhere,
        sound,
        span);
  }

  /** The statement with a shape and values for what nothing declares. */
  public PartialStatement given(Shape shape, DataSupply values) {
    return new PartialStatement(
        name,
        kind,
        role,
        axes,
        Optional.of(shape),
        alphabet,
        equation,
        fixedPlaces,
        Optional.of(values),
        everywhere,
        true,
        span);
  }

  /** The right sides at fixed places that are expressions. */
  public Stream<Expression> fixedExpressions() {
    return fixedPlaces.stream().flatMap(it -> it.expression().stream());
  }

  public Stream<Expression> expressions() {
    return Stream.concat(equation.stream(), fixedExpressions());
  }

  public Statement finished(Shape shape) {
    return switch (kind) {
      case INPUT ->
          new Statement.Input(
              name, role == Role.TARGET, axes, shape, supply, fixedPlaces, everywhere, span);
      case PARAMETER -> new Statement.Parameter(name, axes, shape, supply, span);
      default -> new Statement.Variable(name, purpose(), axes, shape, equation, fixedPlaces, span);
    };
  }

  private Statement.Purpose purpose() {
    return switch (role) {
      case OUTPUT -> Statement.Purpose.OUTPUT;
      case LOSS -> Statement.Purpose.LOSS;
      case NONE, INPUT, TARGET -> Statement.Purpose.PLAIN;
    };
  }
}
