package unfold.equation.syntax;

import unfold.equation.Diagnostic;
import unfold.equation.SourceSpan;

/** The mend that declares an axis in a line of its own. */
public final class AxisMend {
  private AxisMend() {}

  /** Inserts a new line before the one in which a span begins. */
  public static Diagnostic.Mend before(SourceSpan span, String line, SourceText source) {
    int start = span.start() - span.column() + 1;
    return new Diagnostic.Mend(SyntaxMessages.add(line), source.span(start, start), line + "\n");
  }
}
