package unfold.equation;

/** {@code W(t)} where W is one for all steps: the commonest slip of those who know the book. */
final class SharedParameter {
  private SharedParameter() {}

  static Diagnostic indexed(String name, SourceText source, SourceSpan nameSpan, SourceSpan whole) {
    String index = source.text(whole).substring(nameSpan.length() + 1, whole.length() - 1);
    String shared = (name + " " + following(source, whole)).strip();
    String times = index.equals(index.strip()) && index.matches("\\w+") ? index : "(" + index + ")";
    return Diagnostic.mistake(
        whole,
        "%s is shared by every step, so there is no %s. Shared: `%s`. One per step: `param %s : …`. Times %s: `%s * %s`."
            .formatted(name, source.text(whole), shared, name + "(t)", index, times, name),
        new Diagnostic.Mend("shared: `" + name + "`", whole, name),
        new Diagnostic.Mend(
            "times " + index + ": `" + times + " * " + name + "`", whole, times + " * " + name));
  }

  /** The factor that W was to be multiplied with, as typed, where one follows at once. */
  private static String following(SourceText source, SourceSpan whole) {
    String rest = source.text().substring(whole.end());
    var factor = FACTOR.matcher(rest);
    return factor.lookingAt() ? factor.group(1) : "";
  }

  private static final java.util.regex.Pattern FACTOR =
      java.util.regex.Pattern.compile(" *(\\p{L}\\w*(?:\\([^()\\n]*\\))?)");
}
