package unfold.equation.reading;

import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Settings;
import unfold.equation.syntax.PlainForm;
import unfold.equation.syntax.SourceText;
import unfold.equation.tidy.DirectReading;

/**
 * Reads a text as it was typed and, where that leaves something to say, also without the notation
 * that means the same elsewhere; the reading with less to say is the one that was meant.
 */
final class BestReading {
  private BestReading() {}

  static Checked<EquationSystem> of(String text, Settings settings) {
    Checked<EquationSystem> typed = new SystemReader(new SourceText(text), settings).read();
    boolean doubtful = DirectReading.isDoubtful(text);
    if (typed.diagnostics().isEmpty() && !doubtful) {
      return typed;
    }
    PlainForm plain = DirectReading.of(text);
    if (plain.text().equals(text)) {
      return typed;
    }
    Checked<EquationSystem> direct = new SystemReader(new SourceText(text, plain), settings).read();
    return isBetter(direct, typed, doubtful) ? direct : typed;
  }

  /** Of two mistaken or doubtful readings the one without the notation is as good. */
  private static boolean isBetter(
      Checked<EquationSystem> one, Checked<EquationSystem> other, boolean doubtful) {
    long mistakes = mistakes(one);
    int fewer = Long.compare(mistakes, mistakes(other));
    boolean lessSaid = one.diagnostics().size() < other.diagnostics().size();
    return fewer < 0 || fewer == 0 && (mistakes > 0 || lessSaid || doubtful);
  }

  static long mistakes(Checked<EquationSystem> read) {
    return read.diagnostics().stream().filter(Diagnostic::isMistake).count();
  }
}
