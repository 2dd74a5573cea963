package unfold.equation.supply;

import java.util.Optional;
import unfold.equation.Alphabet;
import unfold.equation.Diagnostic;
import unfold.equation.Nearest;
import unfold.equation.SourceSpan;

/** A token that its alphabet does not have. */
public final class UnknownToken {
  private UnknownToken() {}

  /**
   * @param alone whether the span holds the token and nothing else, so that it can be replaced
   */
  public static Diagnostic in(Alphabet alphabet, String token, SourceSpan span, boolean alone) {
    String message = "`%s` is not in the alphabet `%s`".formatted(token, alphabet.name());
    Optional<String> nearest = Nearest.to(token, alphabet.tokens());
    return nearest
        .map(near -> message + "; the nearest token is `" + near + "`")
        .map(longer ->
            alone
                ? Diagnostic.mistake(span, longer, write(nearest.get(), span))
                : Diagnostic.mistake(span, longer))
        .orElseGet(() -> Diagnostic.mistake(span, message));
  }

  private static Diagnostic.Mend write(String token, SourceSpan span) {
    return new Diagnostic.Mend("write `" + token + "`", span, token);
  }
}
