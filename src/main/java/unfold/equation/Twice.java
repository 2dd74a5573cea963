package unfold.equation;

/** Says that something was given a second time. */
final class Twice {
  private Twice() {}

  static Diagnostic given(String what, SourceSpan first, SourceSpan second) {
    return Diagnostic.mistake(
        second, "`" + what + "` is given twice: here and in line " + first.line());
  }
}
