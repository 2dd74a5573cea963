package unfold.equation;

import java.util.List;
import unfold.equation.print.Printer;
import unfold.equation.reading.Equations;

/** What the program says about a text, as a table in a test can hold it. */
public final class Said {
  private Said() {}

  /** Each as {@code line:column «stretch» message}; a pilcrow in the text stands for a line end. */
  public static List<String> about(String text) {
    return about(lines(text), Settings.NONE);
  }

  static List<String> about(String text, Settings settings) {
    return Equations.read(text, settings).diagnostics().stream()
        .map(diagnostic -> said(diagnostic, text))
        .toList();
  }

  public static String lines(String text) {
    return text.replace('¶', '\n');
  }

  private static String said(Diagnostic diagnostic, String text) {
    SourceSpan span = diagnostic.span();
    return "%d:%d «%s» %s"
        .formatted(
            span.line(),
            span.column(),
            text.substring(span.start(), span.end()),
            diagnostic.message());
  }

  /** The text after the first mend of the first mistake. */
  public static String mended(String text) {
    String typed = lines(text);
    Diagnostic.Mend mend =
        Equations.read(typed).diagnostics().stream()
            .flatMap(diagnostic -> diagnostic.mends().stream())
            .findFirst()
            .orElseThrow();
    return mend.appliedTo(typed).replace('\n', '¶');
  }

  /** The right side of the variable with this name, printed back. */
  static String rightSide(String text, String name) {
    EquationSystem system = Equations.read(lines(text)).value().orElseThrow();
    Statement.Variable variable = (Statement.Variable) system.statement(name);
    return Printer.ofText().print(variable.equation().orElseThrow());
  }
}
