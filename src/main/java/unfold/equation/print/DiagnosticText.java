package unfold.equation.print;

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
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|[\\u0080-\\u009f]");

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
            .formatted(label, span.line(), span.column(), kind, harmless(diagnostic.message())));
    String line = lines.get(Math.min(span.line(), lines.size()) - 1);
    int from = line.length() <= WIDEST ? 0 : Math.max(0, span.column() - 1 - WIDEST / 2);
    int to = Math.min(line.length(), from + WIDEST);
    String before = from > 0 ? "…" : "";
    text.append("\n  ").append(before).append(harmless(line.substring(from, to)));
    text.append(to < line.length() ? "…" : "");
    int indent = before.length() + span.column() - 1 - from;
    text.append("\n  ").append(" ".repeat(indent)).append(carets(to, span));
    diagnostic.mends().forEach(mend -> text.append("\n  mend: ").append(harmless(mend.label())));
    return text.toString();
  }

  /** Replaces characters that a terminal would obey by pictures of them, in as many columns. */
  private static String harmless(String typed) {
    return CONTROL.matcher(typed).replaceAll(it -> String.valueOf(picture(it.group().charAt(0))));
  }

  private static char picture(char control) {
    if (Character.isWhitespace(control)) {
      return ' ';
    }
    return control < 0x20 ? (char) (0x2400 + control) : '\u2421';
  }

  private static String carets(int end, SourceSpan span) {
    int room = Math.max(1, end - span.column() + 1);
    return "^".repeat(Math.clamp(span.length(), 1, room));
  }
}
