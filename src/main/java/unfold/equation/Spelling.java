package unfold.equation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one spelling under which a name is known, however it was typed or pasted. */
public final class Spelling {
  private static final Pattern SUBSCRIPT =
      Pattern.compile("_\\{\\s*(\\w+)\\s*}$", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern DRESS = Pattern.compile("\\\\([a-zA-Z]+)(?:\\{(.*)}|\\s+(.+))$");

  private static final Pattern STEP = Pattern.compile("(\\\\[Dd]elta|[Δδ])\\s+t(_\\w+)?");

  private Spelling() {}

  /**
   * The canonical spelling of a name: {@code theta} for {@code θ} and {@code \theta}, {@code h} for
   * {@code \mathbf{h}}, {@code y_hat} for {@code \hat{y}} and {@code ŷ}, {@code h_tilde} for {@code
   * \tilde{h}}, {@code W_hh} for {@code W_{hh}}, {@code Deltat} for {@code \Delta t}.
   */
  public static String canonical(String typed) {
    if (typed.chars().allMatch(c -> c < 128 && c != '\\' && c != '{')) {
      return typed;
    }
    Matcher subscript = SUBSCRIPT.matcher(typed);
    String flat = subscript.find() ? subscript.replaceFirst("_$1") : typed;
    return Greek.spelled(Accent.named(undressed(flat)));
  }

  private static String undressed(String typed) {
    if (!typed.startsWith("\\") && !isStep(typed)) {
      return typed;
    }
    if (isStep(typed)) {
      return typed.replaceAll("[\\\\\\s]", "");
    }
    int end = typed.lastIndexOf('}') + 1;
    if (end > 0 && typed.startsWith("_{", typed.indexOf('{') - 1)) {
      return variant(typed.substring(1));
    }
    int subscript = end == 0 ? typed.indexOf('_') : -1;
    int stop = end > 0 ? end : subscript > 0 ? subscript : typed.length();
    Matcher dress = DRESS.matcher(typed.substring(0, stop));
    if (!dress.matches()) {
      return variant(typed.substring(1));
    }
    String inside = Optional.ofNullable(dress.group(2)).orElseGet(() -> dress.group(3));
    return Accent.ofCommand(dress.group(1))
            .map(accent -> canonical(inside) + accent.suffix())
            .orElseGet(() -> canonical(inside))
        + typed.substring(stop);
  }

  /** {@code \Delta t}, a step of time, is one name in every text on Euler's method. */
  public static boolean isStep(String typed) {
    return STEP.matcher(typed).matches();
  }

  /** TeX has two shapes of some Greek letters. */
  private static String variant(String command) {
    return command.replaceFirst("^var(?=theta|phi|epsilon|sigma|rho)", "");
  }
}
