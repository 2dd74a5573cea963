package unfold.equation.syntax;

import java.util.Optional;
import unfold.equation.SourceSpan;

/** One axis of an {@code over} line, as typed. */
public record ParsedAxis(ParsedName name, Optional<AxisRange> range) {
  /**
   * What stands after the equals sign of an axis: {@code 1..6}, or a tree.
   *
   * @param to what stands after the dots
   */
  public record AxisRange(ParsedExpression from, Optional<ParsedExpression> to, SourceSpan span) {}
}
