package unfold.equation.supply;

import java.util.Optional;
import unfold.equation.Alphabet;
import unfold.equation.Diagnostic;
import unfold.equation.Nearest;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.SyntaxMessages;

/** The mistake of a token that its alphabet does not have. */
public final class UnknownToken {
  private UnknownToken() {}

  /**
   * Describes the token with the nearest one of the alphabet.
   *
   * @param alone whether the span holds the token and nothing else, so that it can be replaced
   */
  public static Diagnostic in(Alphabet alphabet, String token, SourceSpan span, boolean alone) {
    Optional<String> nearest = Nearest.to(token, alphabet.tokens());
    return nearest
        .map(near -> SupplyMessages.unknownToken(token, alphabet.name(), near))
        .map(longer ->
            alone
                ? Diagnostic.mistake(span, longer, write(nearest.get(), span))
                : Diagnostic.mistake(span, longer))
        .orElseGet(
            () -> Diagnostic.mistake(span, SupplyMessages.unknownToken(token, alphabet.name())));
  }

  private static Diagnostic.Mend write(String token, SourceSpan span) {
    return new Diagnostic.Mend(SyntaxMessages.write(token), span, token);
  }
}
