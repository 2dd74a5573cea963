package unfold.equation.syntax;

import java.util.Optional;
import unfold.equation.SourceSpan;

/** A continuation of a juxtaposition: a neighbour, a power, a transpose or a matrix product. */
public sealed interface ParsedFollower {
  SourceSpan span();

  /** The expression that it adds; empty for a transpose. */
  Optional<ParsedExpression> value();

  /** A neighbour: {@code x} in {@code W x}, or the bracket in {@code h(t)}. */
  record Beside(ParsedPrimary piece) implements ParsedFollower {
    @Override
    public SourceSpan span() {
      return piece.span();
    }

    @Override
    public Optional<ParsedExpression> value() {
      return Optional.of(piece);
    }
  }

  /** A power without braces: {@code ^2} or {@code ^-x}; followers of the exponent belong to it. */
  record Power(int minuses, ParsedPrimary exponent, SourceSpan span) implements ParsedFollower {
    @Override
    public Optional<ParsedExpression> value() {
      return Optional.of(exponent);
    }
  }

  /** A power in braces: <code>^{a + b}</code>. */
  record BracedPower(int minuses, ParsedExpression exponent, SourceSpan span)
      implements ParsedFollower {
    @Override
    public Optional<ParsedExpression> value() {
      return Optional.of(exponent);
    }
  }

  /** A transpose: {@code '}. */
  record Transposed(SourceSpan span) implements ParsedFollower {
    @Override
    public Optional<ParsedExpression> value() {
      return Optional.empty();
    }
  }

  /** A matrix product with its sign: {@code @ b}. */
  record Dotted(int minuses, ParsedPrimary piece, SourceSpan span) implements ParsedFollower {
    @Override
    public Optional<ParsedExpression> value() {
      return Optional.of(piece);
    }
  }
}
