package unfold.equation;

import java.util.List;

/** Diagnostics as the command line prints them: the place, the line, a caret, the mend. */
public final class DiagnosticText {
  /** Of a longer line, only what is around the place is shown. */
  private static final int WIDEST = 200;

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
    String line = lines.get(Math.min(span.line(), lines.size()) - 1).replace('\t', ' ');
    int from = line.length() <= WIDEST ? 0 : Math.max(0, span.column() - 1 - WIDEST / 2);
    int to = Math.min(line.length(), from + WIDEST);
    String before = from > 0 ? "…" : "";
    text.append("\n  ").append(before).append(line, from, to);
    text.append(to < line.length() ? "…" : "");
    int indent = before.length() + span.column() - 1 - from;
    text.append("\n  ").append(" ".repeat(indent)).append(carets(to, span));
    diagnostic.mends().forEach(mend -> text.append("\n  mend: ").append(mend.label()));
    return text.toString();
  }

  private static String carets(int end, SourceSpan span) {
    int room = Math.max(1, end - span.column() + 1);
    return "^".repeat(Math.clamp(span.length(), 1, room));
  }
}
