package unfold.equation.reading;

import unfold.equation.Checked;
import unfold.equation.EquationSystem;
import unfold.equation.Settings;
import unfold.equation.syntax.SourceText;

/** Reads recurrence files. */
public final class Equations {
  private Equations() {}

  public static Checked<EquationSystem> read(String text) {
    return read(text, Settings.NONE);
  }

  /**
   * Reads a text under settings. Never throws for what a person typed: all mistakes are in the
   * result at once. A setting has no place in the text, so a mistake in one is reported at the very
   * beginning.
   *
   * @param settings the values that replace those of the text
   */
  public static Checked<EquationSystem> read(String text, Settings settings) {
    Checked<EquationSystem> read = HelpfulMends.of(BestReading.of(text, settings), text, settings);
    Checked<EquationSystem> mendable = new TextMends(new SourceText(text), settings).addedTo(read);
    return MissingValues.offered(mendable, settings);
  }
}
