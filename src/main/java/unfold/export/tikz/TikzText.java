package unfold.export.tikz;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Escapes untrusted text for TeX. */
final class TikzText {
  /** A character with the accents that belong to it. */
  private static final Pattern LETTER = Pattern.compile("\\P{M}\\p{M}*|\\p{M}+", Pattern.DOTALL);

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{C}\\p{Zl}\\p{Zp}]");

  /** A space at the end that TeX would not keep. */
  private static final Pattern LAST_SPACE = Pattern.compile("(?<!\\\\) \\z");

  private static final Map<Integer, String> ACCENTS =
      Map.of(
          0x300, "`", 0x301, "'", 0x302, "^", 0x303, "~", 0x304, "=", 0x306, "u", 0x307, ".", 0x308,
          "\"", 0x30A, "r", 0x30C, "v");

  private static final Map<String, String> CHARACTERS = characters();

  private TikzText() {}

  private static Map<String, String> characters() {
    Map<String, String> all = new HashMap<>();
    table(all, "text", "\\textbackslash{} ~\\textasciitilde{} ^\\textasciicircum{} <\\textless{}");
    table(
        all,
        "text",
        ">\\textgreater{} |\\textbar{} #\\# $\\$ %\\% &\\& _\\_ {\\{ }\\} -{-} `{`} '{'}");
    table(
        all,
        "text",
        "?{?} !{!} ,{,} ß\\ss{} æ\\ae{} Æ\\AE{} œ\\oe{} Œ\\OE{} ø\\o{} Ø\\O{} ł\\l{} Ł\\L{}");
    table(all, "text", "ı\\i{} ç\\c{c} Ç\\c{C} —{---} –{--} …\\dots{} ’{'} ‘{`} “{``} ”{''}");
    table(
        all,
        "math",
        "×\\times ⋯\\cdots ·\\cdot ⋅\\cdot ±\\pm −- →\\to ←\\gets ↔\\leftrightarrow ∞\\infty");
    table(
        all,
        "math",
        "≤\\le ≥\\ge ≠\\ne ≈\\approx ≡\\equiv ∈\\in ∂\\partial ∇\\nabla ∑\\sum ∏\\prod");
    table(all, "math", "√\\surd ∘\\circ ⊙\\odot ⊕\\oplus ⊗\\otimes ∗\\ast ⊤\\top °^\\circ ℓ\\ell");
    table(
        all,
        "math",
        "α\\alpha β\\beta γ\\gamma δ\\delta ε\\varepsilon ζ\\zeta η\\eta θ\\theta ι\\iota");
    table(
        all,
        "math",
        "κ\\kappa λ\\lambda μ\\mu µ\\mu ν\\nu ξ\\xi οo π\\pi ρ\\rho σ\\sigma ς\\varsigma");
    table(
        all,
        "math",
        "τ\\tau υ\\upsilon φ\\varphi ϕ\\phi χ\\chi ψ\\psi ω\\omega ϑ\\vartheta ϵ\\epsilon");
    table(
        all,
        "math",
        "Γ\\Gamma Δ\\Delta Θ\\Theta Λ\\Lambda Ξ\\Xi Π\\Pi Σ\\Sigma Υ\\Upsilon Φ\\Phi Ψ\\Psi");
    table(all, "math", "Ω\\Omega ϱ\\varrho");
    all.put("\"", "{''}");
    all.put("\\", "\\textbackslash{}");
    return Map.copyOf(all);
  }

  /** The text on one line; a letter that plain LaTeX lacks is the argument of {@code \missing}. */
  static String of(String words) {
    StringBuilder tex = new StringBuilder();
    String decomposed =
        Normalizer.normalize(UNSEEN.matcher(words).replaceAll(" "), Normalizer.Form.NFC);
    LETTER.matcher(decomposed).results().forEach(letter -> tex.append(letter(letter.group(), tex)));
    // where TeX would take it for the end of a word
    return LAST_SPACE.matcher(tex).replaceFirst("\\\\ ");
  }

  /** The text as a comment on one line. */
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

  private static void table(Map<String, String> all, String mode, String entries) {
    for (String entry : entries.split(" ")) {
      String tex = entry.substring(1);
      all.put(entry.substring(0, 1), mode.equals("math") ? "$" + tex + "$" : tex);
    }
  }
}
