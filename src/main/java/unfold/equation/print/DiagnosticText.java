package unfold.equation.print;

import static unfold.result.ControlPictures.inLine;

import java.util.List;
import java.util.regex.Pattern;
import unfold.equation.Diagnostic;
import unfold.equation.SourceSpan;

/** Prints diagnostics for the command line: the place, the line, a caret, the mend. */
public final class DiagnosticText {
  /** The most characters of a line that are shown; of a longer line, those around the place. */
  private static final int WIDEST = 200;

  // as spans count lines
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

  private final String label;
  private final List<String> lines;

  /**
   * @param label the name of the text, such as its path
   * @param text the whole text
   */
  public DiagnosticText(String label, String text) {
    this.label = label;
    this.lines = List.of(LINE_END.split(text, -1));
  }

  /** Prints a diagnostic in several lines, without a line end after the last. */
  public String of(Diagnostic diagnostic) {
    SourceSpan span = diagnostic.span();
    String kind = diagnostic.isMistake() ? "" : "note: ";
    var text = new StringBuilder();
    text.append(
        "%s:%d:%d: %s%s"
            .formatted(label, span.line(), span.column(), kind, inLine(diagnostic.message())));
    String line = lines.get(Math.min(span.line(), lines.size()) - 1);
    int from = line.length() <= WIDEST ? 0 : Math.max(0, span.column() - 1 - WIDEST / 2);
    int to = Math.min(line.length(), from + WIDEST);
    String before = from > 0 ? "…" : "";
    text.append("\n  ").append(before).append(inLine(line.substring(from, to)));
    text.append(to < line.length() ? "…" : "");
    int indent = before.length() + span.column() - 1 - from;
    text.append("\n  ").append(" ".repeat(indent)).append(carets(to, span));
    diagnostic.mends().forEach(mend -> text.append("\n  mend: ").append(inLine(mend.label())));
    return text.toString();
  }

  private static String carets(int end, SourceSpan span) {
    int room = Math.max(1, end - span.column() + 1);
    return "^".repeat(Math.clamp(span.length(), 1, room));
  }
}
