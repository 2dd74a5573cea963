package unfold.export.tikz;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import unfold.figure.theme.Colour;
import unfold.figure.theme.RoleColours;
import unfold.figure.theme.Theme;
import unfold.geometry.Decimal;

/** The names of a theme's colours, and for those between two of them the mix of xcolor. */
final class TikzColours {
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<Integer, String> mixes = new HashMap<>();
  private final SequencedMap<String, Colour> used = new LinkedHashMap<>();
  private final Map<Integer, String> cells = new HashMap<>();
  private final Map<Integer, String> cellMixes = new HashMap<>();
  private final Pair ink;
  private final Pair positive;
  private final Pair negative;

  private record Pair(Colour from, Colour to) {}

  TikzColours(Theme theme) {
    name("ground", theme.ground());
    name("ink", theme.ink());
    name("quiet", theme.quiet());
    hue("state", theme.state());
    hue("input", theme.input());
    hue("read-out", theme.readOut());
    hue("loss", theme.loss());
    hue("parameter", theme.parameter());
    name("accent", theme.accent());
    name("accent-text", theme.accentText());
    name("band", theme.band());
    name("square", theme.square());
    name("rim", theme.rim());
    name("zero", theme.cells().zero());
    cells.put(theme.cells().ground().rgb(), "cell");
    cells.put(theme.cells().positive().rgb(), "positive");
    cells.put(theme.cells().negative().rgb(), "negative");
    ink = new Pair(theme.quiet(), theme.ink());
    positive = new Pair(theme.cells().ground(), theme.cells().positive());
    negative = new Pair(theme.cells().ground(), theme.cells().negative());
  }

  private void hue(String role, RoleColours hue) {
    name(role + "-fill", hue.fill());
    name(role + "-line", hue.stroke());
  }

  private void name(String name, Colour colour) {
    names.putIfAbsent(colour.rgb(), name);
  }

  /**
   * The name of the colour of a cell's part, as other parts may have the same for another reason.
   */
  String ofCell(Colour colour) {
    String name = cells.get(colour.rgb());
    return name == null
        ? cellMixes.computeIfAbsent(colour.rgb(), it -> mixed(it, List.of(positive, negative)))
        : use(name, colour);
  }

  /** The name or mix of a colour without its opacity, as TikZ reads it. */
  String of(Colour colour) {
    String name = names.get(colour.rgb());
    return name == null
        ? mixes.computeIfAbsent(colour.rgb(), it -> mixed(it, List.of(ink)))
        : use(name, colour);
  }

  /** The role that a colour is named after; empty for all other colours. */
  String role(Colour colour) {
    String name = names.getOrDefault(colour.rgb(), "");
    return name.matches(".*-(fill|line)") ? name.substring(0, name.length() - 5) : "";
  }

  /** The named colours that were asked for, in the order of asking. */
  SequencedMap<String, Colour> used() {
    return used;
  }

  private String use(String name, Colour colour) {
    used.putIfAbsent(name, Colour.of(colour.rgb()));
    return name;
  }

  private String mixed(int rgb, List<Pair> pairs) {
    for (Pair pair : pairs) {
      for (int thousandth = 1; thousandth < 1000; thousandth++) {
        if (pair.from.towards(pair.to, thousandth / 1000.0).rgb() == rgb) {
          return name(pair.to) + "!" + Decimal.text(thousandth / 10.0) + "!" + name(pair.from);
        }
      }
    }
    return use("shade-" + HexFormat.of().toHexDigits(rgb, 6), Colour.of(rgb));
  }

  private String name(Colour colour) {
    return cells.containsKey(colour.rgb()) ? ofCell(colour) : of(colour);
  }
}
