package unfold.equation.syntax;

import java.util.List;
import unfold.equation.SourceSpan;

/**
 * A shape as typed: {@code n x (2 m)}.
 *
 * @param dimensions at least one
 */
public record ParsedShape(List<Dimension> dimensions, SourceSpan span) {
  public ParsedShape {
    dimensions = List.copyOf(dimensions);
  }

  /** One dimension of a shape. */
  public sealed interface Dimension {
    SourceSpan span();
  }

  /** A dimension written as a number: {@code 4}. */
  public record WrittenNumber(String written, SourceSpan span) implements Dimension {}

  /** A dimension named by its size: {@code n}. */
  public record NamedSize(ParsedName name) implements Dimension {
    @Override
    public SourceSpan span() {
      return name.span();
    }
  }

  /**
   * A dimension worked out from an expression: {@code (2 m)}.
   *
   * @param value the expression in the brackets
   */
  public record WorkedOut(ParsedExpression value, SourceSpan span) implements Dimension {}
}
