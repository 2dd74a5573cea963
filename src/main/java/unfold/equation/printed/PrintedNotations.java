package unfold.equation.printed;

import java.util.List;
import unfold.equation.paste.PastedNotation;

/** The notations of papers and of TeX, in the order in which they have their turn. */
public final class PrintedNotations {
  /** Those of a text that is read as it stands, so that what has no meaning is told as it is. */
  public static final List<PastedNotation> READ = beginningWith(Environments.read());

  /** Those of a text that is written anew, which keeps what has no meaning. */
  public static final List<PastedNotation> WRITTEN = beginningWith(Environments.written());

  private PrintedNotations() {}

  private static List<PastedNotation> beginningWith(Environments environments) {
    return List.of(
        new BracketSizes(),
        environments,
        new SideRemarks(),
        new TexFrames(),
        new LineEnds(),
        new UnicodeScripts(),
        new SumSigns(),
        new Bars(),
        new Fractions(),
        new AngleBrackets(),
        new OuterProducts(),
        new Ones(),
        new Signs(),
        new Exponentials(),
        new FunctionPowers(),
        new PrimedNames());
  }
}
