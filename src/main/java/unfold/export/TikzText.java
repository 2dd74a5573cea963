package unfold.export;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Words as TeX that says just these words, whoever typed them. */
final class TikzText {
  /** A character with the accents that belong to it. */
  private static final Pattern LETTER = Pattern.compile("\\P{M}\\p{M}*|\\p{M}+", Pattern.DOTALL);

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{C}\\p{Zl}\\p{Zp}]");

  private static final Map<Integer, String> ACCENTS =
      Map.of(
          0x300, "`", 0x301, "'", 0x302, "^", 0x303, "~", 0x304, "=", 0x306, "u", 0x307, ".", 0x308,
          "\"", 0x30A, "r", 0x30C, "v");

  private static final Map<String, String> CHARACTERS = new HashMap<>();

  static {
    table("text", "\\textbackslash{} ~\\textasciitilde{} ^\\textasciicircum{} <\\textless{}");
    table(
        "text", ">\\textgreater{} |\\textbar{} #\\# $\\$ %\\% &\\& _\\_ {\\{ }\\} -{-} `{`} '{'}");
    table(
        "text",
        "?{?} !{!} ,{,} ß\\ss{} æ\\ae{} Æ\\AE{} œ\\oe{} Œ\\OE{} ø\\o{} Ø\\O{} ł\\l{} Ł\\L{}");
    table("text", "ı\\i{} ç\\c{c} Ç\\c{C} —{---} –{--} …\\dots{} ’{'} ‘{`} “{``} ”{''}");
    table(
        "math",
        "×\\times ⋯\\cdots ·\\cdot ⋅\\cdot ±\\pm −- →\\to ←\\gets ↔\\leftrightarrow ∞\\infty");
    table("math", "≤\\le ≥\\ge ≠\\ne ≈\\approx ≡\\equiv ∈\\in ∂\\partial ∇\\nabla ∑\\sum ∏\\prod");
    table("math", "√\\surd ∘\\circ ⊙\\odot ⊕\\oplus ⊗\\otimes ∗\\ast ⊤\\top °^\\circ ℓ\\ell");
    table(
        "math", "α\\alpha β\\beta γ\\gamma δ\\delta ε\\varepsilon ζ\\zeta η\\eta θ\\theta ι\\iota");
    table(
        "math", "κ\\kappa λ\\lambda μ\\mu µ\\mu ν\\nu ξ\\xi οo π\\pi ρ\\rho σ\\sigma ς\\varsigma");
    table(
        "math", "τ\\tau υ\\upsilon φ\\varphi ϕ\\phi χ\\chi ψ\\psi ω\\omega ϑ\\vartheta ϵ\\epsilon");
    table(
        "math",
        "Γ\\Gamma Δ\\Delta Θ\\Theta Λ\\Lambda Ξ\\Xi Π\\Pi Σ\\Sigma Υ\\Upsilon Φ\\Phi Ψ\\Psi");
    table("math", "Ω\\Omega ϱ\\varrho");
    CHARACTERS.put("\"", "{''}");
    CHARACTERS.put("\\", "\\textbackslash{}");
  }

  private TikzText() {}

  /** On one line; what plain LaTeX has no letter for is the argument of {@code \missing}. */
  static String of(String words) {
    StringBuilder tex = new StringBuilder();
    String decomposed =
        Normalizer.normalize(UNSEEN.matcher(words).replaceAll(" "), Normalizer.Form.NFC);
    LETTER.matcher(decomposed).results().forEach(letter -> tex.append(letter(letter.group(), tex)));
    return tex.toString().endsWith(" ")
        ? tex.substring(0, tex.length() - 1) + "\\ "
        : tex.toString();
  }

  /** As a comment on one line. */
  static String comment(String words) {
    return "% " + UNSEEN.matcher(words).replaceAll(" ").strip();
  }

  private static String letter(String letter, StringBuilder before) {
    String known = CHARACTERS.get(letter);
    if (known != null) {
      return known;
    }
    if (letter.isBlank()) {
      return before.isEmpty() || before.charAt(before.length() - 1) == ' ' ? "\\ " : " ";
    }
    if (letter.length() == 1 && letter.charAt(0) < 128) {
      return letter;
    }
    return accented(Normalizer.normalize(letter, Normalizer.Form.NFD));
  }

  private static String accented(String letter) {
    String base = letter.substring(0, 1);
    String accent = letter.length() == 2 ? ACCENTS.get((int) letter.charAt(1)) : null;
    return accent != null && base.matches("[A-Za-z]")
        ? "\\" + accent + "{" + base + "}"
        : "\\missing{" + Normalizer.normalize(letter, Normalizer.Form.NFC) + "}";
  }

  private static void table(String mode, String entries) {
    for (String entry : entries.split(" ")) {
      String tex = entry.substring(1);
      CHARACTERS.put(entry.substring(0, 1), mode.equals("math") ? "$" + tex + "$" : tex);
    }
  }
}
