package unfold.equation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Greek letters and the names they are spelled with: {@code θ} and {@code theta} are one name. */
public final class Greek {
  private static final String[] SPELLED = {
    "α alpha", "β beta", "γ gamma", "δ delta", "ε epsilon", "ζ zeta", "η eta", "θ theta", "ι iota",
    "κ kappa", "λ lambda", "μ mu", "ν nu", "ξ xi", "ο omicron", "π pi", "ρ rho", "σ sigma",
    "τ tau", "υ upsilon", "φ phi", "χ chi", "ψ psi", "ω omega", "Γ Gamma", "Δ Delta", "Θ Theta",
    "Λ Lambda", "Ξ Xi", "Π Pi", "Σ Sigma", "Υ Upsilon", "Φ Phi", "Ψ Psi", "Ω Omega"
  };

  /** Letters that look like others, and TeX's variants. */
  private static final Map<Character, String> VARIANTS =
      Map.of('ϑ', "theta", 'ϕ', "phi", 'ϵ', "epsilon", 'ς', "sigma", 'ϱ', "rho", 'µ', "mu");

  private static final Map<Character, String> NAME_OF = new HashMap<>(VARIANTS);
  private static final Map<String, Character> LETTER_OF = new HashMap<>();

  static {
    for (String entry : SPELLED) {
      NAME_OF.put(entry.charAt(0), entry.substring(2));
      LETTER_OF.put(entry.substring(2), entry.charAt(0));
    }
  }

  private Greek() {}

  /** Spells Greek letters in words: {@code theta_0} for {@code θ_0}. */
  static String spelled(String name) {
    if (name.chars().allMatch(c -> c < 128)) {
      return name;
    }
    StringBuilder spelled = new StringBuilder();
    name.chars()
        .forEach(c -> spelled.append(NAME_OF.getOrDefault((char) c, String.valueOf((char) c))));
    return spelled.toString();
  }

  /** The letter that a whole name spells. */
  public static Optional<Character> letter(String name) {
    return Optional.ofNullable(LETTER_OF.get(name));
  }
}
