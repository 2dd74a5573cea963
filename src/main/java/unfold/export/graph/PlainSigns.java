package unfold.export.graph;

import java.util.Map;
import java.util.regex.Pattern;
import unfold.export.svg.SvgElements;

/** The signs of operations in plain characters, for labels that know no TeX. */
final class PlainSigns {
  private static final Map<String, String> SIGNS =
      Map.of(
          "\\times", "×",
          "\\odot", "⊙",
          "\\cdot", "·",
          "\\Sigma", "Σ",
          "\\sigma", "σ",
          "\\sqrt", "√",
          "\\top", "T",
          "\\,", "",
          "\\;", "");
  private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|.)");
  private static final Pattern GROUPING = Pattern.compile("mathrm|mathbf|[{}]");

  private PlainSigns() {}

  /**
   * The sign in plain characters.
   *
   * @param tex the symbol of an operation
   */
  static String of(String tex) {
    String spelled =
        COMMAND
            .matcher(tex)
            .replaceAll(it -> SIGNS.getOrDefault(it.group(), it.group(1)).replace("$", "\\$"));
    return SvgElements.printable(GROUPING.matcher(spelled).replaceAll(""));
  }
}
