package unfold.export.tikz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import unfold.figure.mark.Mark;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;
import unfold.geometry.Decimal;
import unfold.typesetting.MathLabel;

/** The named styles of a figure; the same look in the same part has one name. */
final class TikzStyles {
  private final TikzColours colours;
  private final TikzWords words;
  private final Map<String, List<String>> known = new LinkedHashMap<>();

  TikzStyles(TikzColours colours) {
    this.colours = colours;
    this.words = new TikzWords(colours);
  }

  /** Passes on each name with its options. */
  void forEach(BiConsumer<String, String> definition) {
    known.forEach((base, all) -> {
      for (int i = 0; i < all.size(); i++) {
        definition.accept(numbered(base, i), all.get(i));
      }
    });
  }

  /** The name of the style of a shape that is drawn by a path. */
  String ofPath(Mark shape, ShapeStyle look) {
    return name(words.of(shape, look), options(look));
  }

  /** The options of a part of a cell: no more than a colour, as there are many. */
  String ofCell(ShapeStyle look) {
    return colours.ofCell(look.fill()) + opacity("fill", look.fill());
  }

  /** The name of the style of a node. */
  String ofNode(Mark.Disc disc) {
    return name(
        words.of(disc, disc.look()),
        "circle, minimum size=" + length(2 * disc.radius()) + ", " + options(disc.look()));
  }

  /** The name of the style of a node, and its size. */
  String ofNode(Mark.Plate plate) {
    Box box = plate.box();
    boolean pill = plate.corner() > 0 && Math.abs(2 * plate.corner() - box.height()) < 0.01;
    String corners =
        plate.corner() == 0 || pill ? "" : "rounded corners=" + length(plate.corner()) + ", ";
    return "%s, %s={%s}{%s}"
        .formatted(
            name(words.of(plate, plate.look()), corners + options(plate.look())),
            pill ? "pill" : "size",
            Decimal.text(box.width()),
            Decimal.text(box.height()));
  }

  /** The name of the style of a label. */
  String ofLabel(Mark.Label label) {
    double em = size(label.label());
    String size = length(em);
    String family = label.label().isMath() ? "" : "\\sffamily";
    return name(
        words.of(label) + " " + Decimal.text(em),
        "font=\\fontsize{%s}{%s}\\selectfont%s, text=%s%s"
            .formatted(
                size, size, family, colours.of(label.colour()), opacity("text", label.colour())));
  }

  /** The size for TeX, whose face without serifs has smaller letters than ours. */
  private static double size(MathLabel label) {
    return label.isMath() ? label.size() : Math.round(2 * 1.1 * label.size()) / 2.0;
  }

  private String name(String base, String options) {
    List<String> all = known.computeIfAbsent(base, _ -> new ArrayList<>());
    if (!all.contains(options)) {
      all.add(options);
    }
    return numbered(base, all.indexOf(options));
  }

  private static String numbered(String base, int place) {
    return place == 0 ? base : base + " " + letters(place);
  }

  /** The letters of a number, as the columns of a spreadsheet have them: z, aa, ab. */
  private static String letters(int place) {
    String last = String.valueOf((char) ('a' + place % 26));
    return place < 26 ? last : letters(place / 26 - 1) + last;
  }

  private String options(ShapeStyle look) {
    StringJoiner options = new StringJoiner(", ");
    if (look.isFilled()) {
      options.add("fill=" + colours.of(look.fill()) + opacity("fill", look.fill()));
    }
    if (look.isStroked()) {
      options.add("draw=" + colours.of(look.stroke()) + opacity("draw", look.stroke()));
      options.add("line width=" + length(look.width()));
      if (!look.dash().isEmpty()) {
        options.add("dash pattern=" + dash(look.dash()));
      }
    }
    return options.toString();
  }

  private static String dash(List<Double> lengths) {
    StringJoiner pattern = new StringJoiner(" ");
    for (int i = 0; i < lengths.size(); i++) {
      pattern.add((i % 2 == 0 ? "on " : "off ") + length(lengths.get(i)));
    }
    return pattern.toString();
  }

  private static String opacity(String what, Colour colour) {
    return colour.opacity() == 1 ? "" : ", " + what + " opacity=" + Decimal.text(colour.opacity());
  }

  private static String length(double length) {
    return Decimal.text(length) + "\\px";
  }
}
