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

  /** One factor of a shape. */
  public sealed interface Dimension {
    SourceSpan span();
  }

  /** {@code 4}. */
  public record WrittenNumber(String written, SourceSpan span) implements Dimension {}

  /** {@code n}. */
  public record NamedSize(ParsedName name) implements Dimension {
    @Override
    public SourceSpan span() {
      return name.span();
    }
  }

  /**
   * {@code (2 m)}.
   *
   * @param value what the brackets hold
   */
  public record WorkedOut(ParsedExpression value, SourceSpan span) implements Dimension {}
}
