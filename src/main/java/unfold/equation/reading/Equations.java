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
    SourceText source = new SourceText(text);
    Checked<EquationSystem> read = BestReading.of(text, settings);
    Checked<EquationSystem> mendable = new TextMends(source, settings).addedTo(read);
    return read.value().isPresent()
        ? MissingValues.offered(mendable, settings)
        : HelpfulMends.of(mendable, text, settings);
  }
}
