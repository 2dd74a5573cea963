package unfold.equation.syntax;

import java.util.Optional;
import unfold.equation.SourceSpan;

/** What follows a piece of an expression without an operator that would end the juxtaposition. */
public sealed interface ParsedFollower {
  SourceSpan span();

  /** The expression that it brings along; none with a transpose. */
  Optional<ParsedExpression> value();

  /** {@code x} in {@code W x}, and the bracket in {@code h(t)}. */
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

  /** {@code ^2} and {@code ^-x}; what follows the exponent belongs to it. */
  record Power(int minuses, ParsedPrimary exponent, SourceSpan span) implements ParsedFollower {
    @Override
    public Optional<ParsedExpression> value() {
      return Optional.of(exponent);
    }
  }

  /** <code>^{a + b}</code>. */
  record BracedPower(int minuses, ParsedExpression exponent, SourceSpan span)
      implements ParsedFollower {
    @Override
    public Optional<ParsedExpression> value() {
      return Optional.of(exponent);
    }
  }

  /** {@code '}. */
  record Transposed(SourceSpan span) implements ParsedFollower {
    @Override
    public Optional<ParsedExpression> value() {
      return Optional.empty();
    }
  }

  /** {@code @ b}, a product that was typed. */
  record Dotted(int minuses, ParsedPrimary piece, SourceSpan span) implements ParsedFollower {
    @Override
    public Optional<ParsedExpression> value() {
      return Optional.of(piece);
    }
  }
}
