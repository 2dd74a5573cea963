package unfold.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.equation.Diagnostic.Mend;
import unfold.equation.EquationSystem;
import unfold.equation.Expression;
import unfold.equation.SourceSpan;
import unfold.equation.Statement;
import unfold.equation.print.DiagnosticText;
import unfold.equation.print.Printer;
import unfold.equation.reading.Equations;
import unfold.equation.reading.Highlighting;
import unfold.equation.reading.TypedNames;

/**
 * The reading of a text, with all that a window and a console do with what it gives: a system or
 * mistakes, at places that exist, with mends that change something; and what is printed reads back.
 */
final class TextReading {
  private final String text;

  private TextReading(String text) {
    this.text = text;
  }

  static void check(byte[] input) {
    new TextReading(new String(input, StandardCharsets.UTF_8)).check();
  }

  private void check() {
    Checked<EquationSystem> reading = Equations.read(text);
    List<Diagnostic> said = reading.diagnostics();
    assertThat(reading.value().isPresent())
        .as("%s", said)
        .isEqualTo(said.stream().noneMatch(Diagnostic::isMistake));
    DiagnosticText console = new DiagnosticText("a.rec", text);
    for (Diagnostic diagnostic : said) {
      assertThat(console.of(diagnostic)).startsWith("a.rec:");
      assertThat(diagnostic.message()).isNotBlank().doesNotContain("token recognition");
      checkPlace(diagnostic.span());
      diagnostic.mends().forEach(this::checkMend);
    }
    Highlighting.of(text).forEach(it -> checkPlace(it.span()));
    TypedNames.in(text);
    said.stream()
        .flatMap(it -> it.mends().stream())
        .findFirst()
        .map(mend -> mend.appliedTo(text))
        .ifPresent(Equations::read);
    reading.value().ifPresent(this::checkPrinted);
  }

  private void checkPlace(SourceSpan span) {
    assertThat(span.start()).isBetween(0, span.end());
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
  }

  private void checkMend(Mend mend) {
    mend.replacements().forEach(it -> checkPlace(it.span()));
    assertThat(mend.appliedTo(text)).as("%s", mend).isNotEqualTo(text);
  }

  private String replaced(SourceSpan span, String other) {
    return text.substring(0, span.start()) + other + text.substring(span.end());
  }

  /** Prints the right side of one equation, which depends on the text alone, and reads it back. */
  private void checkPrinted(EquationSystem system) {
    List<Statement.Variable> equations =
        system.statements().values().stream()
            .filter(Statement.Variable.class::isInstance)
            .map(Statement.Variable.class::cast)
            .filter(it -> it.equation().isPresent())
            .toList();
    if (!equations.isEmpty()) {
      checkPrinted(equations.get(Math.floorMod(text.hashCode(), equations.size())));
    }
  }

  private void checkPrinted(Statement.Variable variable) {
    Expression right = variable.equation().orElseThrow();
    String printed = Printer.ofText().print(right);
    Checked<EquationSystem> again = Equations.read(replaced(right.span(), printed));
    assertThat(again.value()).as("%s: %s", printed, again.diagnostics()).isPresent();
    assertThat(again.value().orElseThrow().statement(variable.name()))
        .isInstanceOfSatisfying(
            Statement.Variable.class,
            it -> assertThat(it.equation().map(Printer.ofText()::print)).contains(printed));
  }
}
