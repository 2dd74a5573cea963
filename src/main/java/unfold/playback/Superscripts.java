package unfold.playback;

import unfold.equation.print.Names;
import unfold.unfolding.Instance;

/** Writes instances as the book prints them, in plain characters: {@code h⁽³⁾}. */
public final class Superscripts {
  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Superscripts() {}

  public static String of(Instance instance) {
    String name = Names.plain(instance.node().name());
    return instance.index().axes() == 0
        ? name
        : name + "⁽" + raised(instance.index().toString()) + "⁾";
  }

  private static String raised(String index) {
    StringBuilder raised = new StringBuilder();
    for (char c : index.replace(" ", "").toCharArray()) {
      raised.append(Character.isDigit(c) ? DIGITS.charAt(c - '0') : c == '-' ? '⁻' : c);
    }
    return raised.toString();
  }
}
