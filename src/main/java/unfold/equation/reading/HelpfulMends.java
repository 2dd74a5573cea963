package unfold.equation.reading;

import java.util.List;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.equation.Diagnostic.Mend;
import unfold.equation.EquationSystem;
import unfold.equation.Settings;

/** Keeps the mends that leave fewer mistakes, each tried on the text before it is offered. */
final class HelpfulMends {
  /** The most characters that are read again for all mends of a text together. */
  private static final int MOST_READ = 500_000;

  /** From so many mistakes on there may be more that are not told, and none is compared. */
  private static final int TOO_MANY = 100;

  private final String text;
  private final Settings settings;
  private final long mistakes;
  private int left = MOST_READ;

  private HelpfulMends(Checked<EquationSystem> read, String text, Settings settings) {
    this.text = text;
    this.settings = settings;
    this.mistakes = BestReading.mistakes(read);
  }

  /** The same reading; mends of a text that is too long to be read for each stay untried. */
  static Checked<EquationSystem> of(Checked<EquationSystem> read, String text, Settings settings) {
    HelpfulMends helpful = new HelpfulMends(read, text, settings);
    return helpful.mistakes == 0 || helpful.mistakes >= TOO_MANY
        ? read
        : new Checked<>(read.value(), read.diagnostics().stream().map(helpful::kept).toList());
  }

  private Diagnostic kept(Diagnostic said) {
    List<Mend> kept =
        said.mends().stream().filter(mend -> !said.isMistake() || helps(mend)).toList();
    return new Diagnostic(said.severity(), said.span(), said.message(), kept);
  }

  private boolean helps(Mend mend) {
    left -= text.length();
    return left < 0
        || BestReading.mistakes(BestReading.of(mend.appliedTo(text), settings)) < mistakes;
  }
}
