package unfold.equation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The meaning of a name, after all statements about it have been read together. In an {@link
 * EquationSystem} statements keep the order in which their names first appear at a head.
 */
public sealed interface Statement {
  String name();

  /** The axes it is indexed by, none for one value. */
  List<String> axes();

  /** The shape of the value at one index. */
  Shape shape();

  /** The line that declares it, without the line end. */
  SourceSpan span();

  /**
   * An input or a target, a value from outside.
   *
   * @param target whether it is what a loss compares with
   * @param supply empty for a diagram only
   * @param everywhere whether it is there at every step; false for one that is given at its fixed
   *     places only, such as {@code target y(tau) : 2 = [1; 0]}
   */
  record Input(
      String name,
      boolean target,
      List<String> axes,
      Shape shape,
      Optional<DataSupply> supply,
      List<FixedPlace> fixedPlaces,
      boolean everywhere,
      SourceSpan span)
      implements Statement {
    public Input {
      axes = List.copyOf(axes);
      fixedPlaces = List.copyOf(fixedPlaces);
    }

    /** An input that is there at every step, or has no index. */
    public Input(
        String name,
        boolean target,
        List<String> axes,
        Shape shape,
        Optional<DataSupply> supply,
        List<FixedPlace> fixedPlaces,
        SourceSpan span) {
      this(name, target, axes, shape, supply, fixedPlaces, true, span);
    }
  }

  /**
   * A learned or given constant; without axes one value shared by every step.
   *
   * @param factor multiplies what is supplied; 1 but for a what-if
   */
  record Parameter(
      String name,
      List<String> axes,
      Shape shape,
      Optional<DataSupply> supply,
      double factor,
      SourceSpan span)
      implements Statement {
    public Parameter {
      axes = List.copyOf(axes);
    }

    /** A parameter as it is supplied. */
    public Parameter(
        String name, List<String> axes, Shape shape, Optional<DataSupply> supply, SourceSpan span) {
      this(name, axes, shape, supply, 1, span);
    }

    /** Whether it is not what is supplied but a multiple of that. */
    public boolean isScaled() {
      return factor != 1;
    }

    /** The same parameter with another factor. */
    public Parameter scaledBy(double other) {
      return new Parameter(name, axes, shape, supply, other, span);
    }
  }

  /**
   * A computed value.
   *
   * @param equation empty for a name that exists at fixed places only, such as {@code o(tau)}
   */
  record Variable(
      String name,
      Purpose purpose,
      List<String> axes,
      Shape shape,
      Optional<Expression> equation,
      List<FixedPlace> fixedPlaces,
      SourceSpan span)
      implements Statement {
    public Variable {
      axes = List.copyOf(axes);
      fixedPlaces = List.copyOf(fixedPlaces);
    }

    /** The right sides, at every step and at fixed places. */
    public Stream<Expression> expressions() {
      return Stream.concat(
          equation.stream(), fixedPlaces.stream().flatMap(it -> it.expression().stream()));
    }
  }

  /** The role that the text itself gives a variable. */
  enum Purpose {
    PLAIN,
    OUTPUT,
    LOSS
  }
}
