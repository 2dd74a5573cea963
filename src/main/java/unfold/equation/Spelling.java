package unfold.equation;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one spelling under which a name is known, however it was typed or pasted. */
public final class Spelling {
  private static final Pattern SUBSCRIPT =
      Pattern.compile("_\\{\\s*(\\w+)\\s*}$", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern DRESS = Pattern.compile("\\\\([a-zA-Z]+)\\{(.*)}$");

  private Spelling() {}

  /**
   * The canonical spelling of a name: {@code theta} for {@code θ} and {@code \theta}, {@code h} for
   * {@code \mathbf{h}}, {@code y_hat} for {@code \hat{y}} and {@code ŷ}, {@code W_hh} for {@code
   * W_{hh}}.
   */
  public static String canonical(String typed) {
    if (typed.chars().allMatch(c -> c < 128 && c != '\\' && c != '{')) {
      return typed;
    }
    Matcher subscript = SUBSCRIPT.matcher(typed);
    String flat = subscript.find() ? subscript.replaceFirst("_$1") : typed;
    return Greek.spelled(withHat(undressed(flat)));
  }

  private static String undressed(String typed) {
    if (!typed.startsWith("\\")) {
      return typed;
    }
    int end = typed.lastIndexOf('}') + 1;
    if (end == 0 || typed.startsWith("_{", typed.indexOf('{') - 1)) {
      return variant(typed.substring(1));
    }
    Matcher dress = DRESS.matcher(typed.substring(0, end));
    if (!dress.matches()) {
      return typed;
    }
    String inside = canonical(dress.group(2)) + typed.substring(end);
    return dress.group(1).matches("hat|widehat") ? inside + "_hat" : inside;
  }

  /** TeX has two shapes of some Greek letters. */
  private static String variant(String command) {
    return command.replaceFirst("^var(?=theta|phi|epsilon|sigma|rho)", "");
  }

  private static String withHat(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    return decomposed.indexOf('\u0302') < 0
        ? Normalizer.normalize(name, Normalizer.Form.NFC)
        : Normalizer.normalize(decomposed.replace("\u0302", ""), Normalizer.Form.NFC) + "_hat";
  }
}
