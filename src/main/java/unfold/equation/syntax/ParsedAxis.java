package unfold.equation.syntax;

import java.util.Optional;
import unfold.equation.SourceSpan;

/** One axis of an {@code over} line, as typed. */
public record ParsedAxis(ParsedName name, Optional<AxisRange> range) {
  /**
   * The right side of an axis: {@code 1..6}, or a tree.
   *
   * @param to the expression after the dots; empty without dots
   */
  public record AxisRange(ParsedExpression from, Optional<ParsedExpression> to, SourceSpan span) {}
}
