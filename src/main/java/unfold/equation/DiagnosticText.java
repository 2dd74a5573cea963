package unfold.equation;

import java.util.List;

/** Diagnostics as the command line prints them: the place, the line, a caret, the mend. */
public final class DiagnosticText {
  private final String label;
  private final List<String> lines;

  /**
   * @param label what the text is called, such as its path
   * @param text what was read
   */
  public DiagnosticText(String label, String text) {
    this.label = label;
    this.lines = List.of(text.split("\\R", -1));
  }

  /** Several lines, without a line end after the last. */
  public String of(Diagnostic diagnostic) {
    SourceSpan span = diagnostic.span();
    String kind = diagnostic.isMistake() ? "" : "note: ";
    var text = new StringBuilder();
    text.append(
        "%s:%d:%d: %s%s".formatted(label, span.line(), span.column(), kind, diagnostic.message()));
    String line = lines.get(Math.min(span.line(), lines.size()) - 1);
    text.append("\n  ").append(line.replace('\t', ' '));
    text.append("\n  ").append(carets(line, span));
    diagnostic.mends().forEach(mend -> text.append("\n  mend: ").append(mend.label()));
    return text.toString();
  }

  private static String carets(String line, SourceSpan span) {
    int room = Math.max(1, line.length() - span.column() + 1);
    int count = Math.clamp(span.length(), 1, room);
    return " ".repeat(span.column() - 1) + "^".repeat(count);
  }
}
