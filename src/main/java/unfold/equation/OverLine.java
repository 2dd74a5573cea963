package unfold.equation;

/** The mend that declares an axis in a line of its own. */
final class OverLine {
  private OverLine() {}

  /** A new line before the one in which a span begins. */
  static Diagnostic.Mend before(SourceSpan span, String line, SourceText source) {
    int start = span.start() - span.column() + 1;
    return new Diagnostic.Mend("add `" + line + "`", source.span(start, start), line + "\n");
  }
}
