package unfold.equation.tidy;

import java.util.Set;
import java.util.regex.Pattern;

/** The signs by which a text shows that it was pasted from a program. */
final class Code {
  static final Set<String> LIBRARIES =
      Set.of(
          "np",
          "numpy",
          "torch",
          "nn",
          "functional",
          "F",
          "tf",
          "math",
          "jnp",
          "jax",
          "self",
          "K",
          "keras",
          "backend",
          "lax",
          "ops",
          "cls",
          "xp",
          "sp",
          "scipy",
          "special");

  private static final Pattern SIGNS =
      Pattern.compile(
          "(?m)\\b(?:np|numpy|torch|tf|self|jnp|math|F|nn)\\.[a-zA-Z]|^[ \\t]*```|^["
              + " \\t]*(?:def|for)\\b.*:|^[ \\t]*>>>|[\\w\\])][ \\t]+@["
              + " \\t]+[\\w(\\[]|\\w\\.T\\b|\\w_prev\\b|\\bprev_\\w|\\w_tm1\\b|\\w_t_minus_1\\b"
              + "|\\w_new\\b|\\bnew_\\w|\\bnext_\\w");

  private Code() {}

  static boolean isIn(String text) {
    return SIGNS.matcher(text).find();
  }
}
