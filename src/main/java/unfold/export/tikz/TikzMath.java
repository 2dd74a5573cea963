package unfold.export.tikz;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Translates the TeX of labels for LaTeX with amsmath. Only commands known to be harmless are let
 * through.
 */
final class TikzMath {
  private static final Set<String> COMMANDS =
      Set.of(
          ("hat tilde bar dot mathbf mathit mathrm boldsymbol text sqrt left right frac top times"
               + " cdot cdots ldots dots odot circ pm sum prod max min tanh exp log sin cos alpha"
               + " beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi"
               + " rho sigma tau upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma"
               + " Upsilon Phi Psi Omega")
              .split(" "));

  private static final Pattern TOKEN =
      Pattern.compile("\\\\([A-Za-z]+)|\\\\[,;:! _{}]|[^\\\\]", Pattern.DOTALL);
  private static final String FORBIDDEN = "$%#&~\"`\n\r";

  private TikzMath() {}

  /** The TeX for LaTeX; empty if the source has what no label of a figure has. */
  static Optional<String> of(String source) {
    StringBuilder tex = new StringBuilder();
    int depth = 0;
    var tokens = TOKEN.matcher(source);
    int end = 0;
    while (tokens.lookingAt()) {
      MatchResult token = tokens.toMatchResult();
      depth += token.group().equals("{") ? 1 : token.group().equals("}") ? -1 : 0;
      if (depth < 0 || !isHarmless(token)) {
        return Optional.empty();
      }
      tex.append(translated(token.group()));
      end = token.end();
      tokens.region(end, source.length());
    }
    // two circumflexes would begin a character by its number
    boolean plain = depth == 0 && end == source.length() && !source.contains("^^");
    return plain ? Optional.of(tex.toString()) : Optional.empty();
  }

  private static boolean isHarmless(MatchResult token) {
    String command = token.group(1);
    return command == null
        ? token.group().length() == 2 || FORBIDDEN.indexOf(token.group().charAt(0)) < 0
        : COMMANDS.contains(command);
  }

  private static String translated(String token) {
    if (token.equals("\\omicron")) {
      return "o";
    }
    return token.charAt(0) < 128 ? token : "\\text{" + TikzText.of(token) + "}";
  }
}
