package unfold.equation.paste;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import unfold.equation.Greek;

/** The TeX commands that dress a name, that accent it, and that are a name themselves. */
public final class Dress {
  private static final Set<String> PLAIN =
      Set.of(
          "mathbf",
          "mathrm",
          "mathit",
          "mathsf",
          "mathcal",
          "mathbb",
          "mathtt",
          "boldsymbol",
          "bm",
          "pmb",
          "text",
          "textbf",
          "textit",
          "textrm",
          "textsf",
          "texttt",
          "operatorname",
          "vec",
          "underline",
          "bold",
          "rm",
          "bf",
          "it",
          "sf",
          "cal");

  private static final Map<String, String> ACCENTS =
      Map.of(
          "hat",
          "_hat",
          "widehat",
          "_hat",
          "tilde",
          "_tilde",
          "widetilde",
          "_tilde",
          "bar",
          "_bar",
          "overline",
          "_bar",
          "dot",
          "_dot",
          "ddot",
          "_ddot",
          "check",
          "_check");

  private static final Set<String> FUNCTIONS =
      Set.of("tanh", "exp", "log", "ln", "max", "min", "sin", "cos", "tan", "sinh", "cosh", "abs");

  private static final Set<String> WORDED =
      Set.of("tanh", "relu", "sigmoid", "softmax", "softplus", "exp", "log", "sqrt", "max", "min");

  private Dress() {}

  /** What a dress adds to the name inside it: nothing, or an accent; empty for other commands. */
  public static Optional<String> of(String command) {
    String word = command.substring(1);
    return PLAIN.contains(word) ? Optional.of("") : Optional.ofNullable(ACCENTS.get(word));
  }

  /** The name that a command is by itself: a Greek letter or a function. */
  public static Optional<String> name(String command) {
    String word = command.substring(1).replaceFirst("^var(?=theta|phi|epsilon|sigma|rho)", "");
    boolean known = FUNCTIONS.contains(word) || Greek.letter(word).isPresent();
    return known ? Optional.of(word) : Optional.empty();
  }

  public static boolean isFunction(String name) {
    return FUNCTIONS.contains(name) || WORDED.contains(name) || name.equals("sigma");
  }

  /** A function's word in small letters: {@code relu} for {@code ReLU}. */
  public static String word(String typed) {
    String small = typed.toLowerCase(Locale.ROOT);
    return WORDED.contains(small) ? small : typed;
  }
}
