package unfold.equation.expression;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unfold.equation.Diagnostic;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.SourceText;

/** The mistake of an index on a parameter that all steps share: {@code W(t)}. */
final class SharedParameter {
  /** A name with its bracket, where one follows at once. */
  private static final Pattern FACTOR = Pattern.compile(" *(\\p{L}\\w*(?:\\([^()\\n]*\\))?)");

  private SharedParameter() {}

  /**
   * Describes the mistake, with the two readings that may be meant.
   *
   * @param name as typed
   * @param whole the name with its bracket
   */
  static Diagnostic indexed(String name, String axis, SourceText source, SourceSpan whole) {
    String typed = source.text(whole);
    String index = typed.substring(typed.indexOf('(') + 1, typed.length() - 1).strip();
    String factor = index.equals(axis) ? axis : "(" + index + ")";
    String times = factor + " * " + name;
    String shared = (name + " " + next(source, whole)).strip();
    return Diagnostic.mistake(
        whole,
        ExpressionMessages.sharedParameter(name, typed, shared, axis, index, times),
        new Diagnostic.Mend(ExpressionMessages.readShared(name), whole, name),
        new Diagnostic.Mend(ExpressionMessages.readTimes(index, times), whole, times));
  }

  private static String next(SourceText source, SourceSpan whole) {
    Matcher factor = FACTOR.matcher(source.text()).region(whole.end(), source.text().length());
    return factor.lookingAt() ? factor.group(1) : "";
  }
}
