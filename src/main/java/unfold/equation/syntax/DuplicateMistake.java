package unfold.equation.syntax;

import unfold.equation.Diagnostic;
import unfold.equation.SourceSpan;

/** The mistake of something that is given a second time. */
public final class DuplicateMistake {
  private DuplicateMistake() {}

  public static Diagnostic given(String what, SourceSpan first, SourceSpan second) {
    return Diagnostic.mistake(second, SyntaxMessages.givenTwice(what, first.line()));
  }
}
