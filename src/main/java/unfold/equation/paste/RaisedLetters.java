package unfold.equation.paste;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters, digits and signs that Unicode has below and above the line. */
public final class RaisedLetters {
  private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥ";
  private static final String BELOW_PLAIN = "0123456789+-=()aeoxhklmnpstijruv";
  private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ";
  private static final String ABOVE_PLAIN = "0123456789+-=()abcdefghijklmnoprstuvwxyzT";

  /** All of them, for a class of a regular expression. */
  public static final String ALL = BELOW + ABOVE;

  private static final Pattern RUN = Pattern.compile("[" + BELOW + "]+|[" + ABOVE + "]+");

  private RaisedLetters() {}

  /** Writes a run of them with `_` or `^` and braces: {@code _{t-1}} for ₜ₋₁. */
  public static String inBraces(String run) {
    boolean below = BELOW.indexOf(run.charAt(0)) >= 0;
    StringBuilder plain = new StringBuilder(below ? "_{" : "^{");
    run.chars()
        .map(it -> (below ? BELOW_PLAIN : ABOVE_PLAIN).charAt((below ? BELOW : ABOVE).indexOf(it)))
        .forEach(it -> plain.append((char) it));
    return plain.append('}').toString();
  }

  public static boolean areIn(String text) {
    return text.chars().anyMatch(it -> it > 127 && ALL.indexOf(it) >= 0);
  }

  public static Matcher runs(String text) {
    return RUN.matcher(text);
  }
}
