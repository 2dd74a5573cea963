package unfold.equation.syntax;

import unfold.equation.SourceSpan;
import unfold.equation.Spelling;

/** A name or a word as typed, before anything says what it stands for. */
public record ParsedName(String typed, SourceSpan span) {
  /** The one spelling under which the name is known. */
  public String canonical() {
    return Spelling.canonical(typed);
  }
}
