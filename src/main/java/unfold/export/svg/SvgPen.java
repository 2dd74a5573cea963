package unfold.export.svg;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import unfold.figure.mark.Pen;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;
import unfold.geometry.Decimal;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.typesetting.Glyph;
import unfold.typesetting.MathLabel;

/**
 * The pen of an SVG. An outline of a glyph is written at its first use in each size, in that size,
 * because a scale of three decimals would distort small letters.
 */
class SvgPen implements Pen {
  private final SvgElements svg;
  private final SvgElements definitions;
  private final Function<Subject, String> words;
  private final Map<Outline, String> known = new HashMap<>();

  private record Outline(String shape, double scale) {}

  /**
   * A pen that writes outlines among what it draws.
   *
   * @param words gives the name of a subject
   */
  SvgPen(SvgElements svg, Function<Subject, String> words) {
    this(svg, svg, words);
  }

  /**
   * A pen that writes outlines apart.
   *
   * @param definitions receives the outlines
   * @param words gives the name of a subject
   */
  SvgPen(SvgElements svg, SvgElements definitions, Function<Subject, String> words) {
    this.svg = svg;
    this.definitions = definitions;
    this.words = words;
  }

  @Override
  public void begin(Subject subject) {
    // an id stands once in a document
    svg.startGroup(subject.isShared() ? "data-id" : "id", subject.id(), words.apply(subject));
  }

  @Override
  public void end() {
    svg.end();
  }

  @Override
  public void path(Path path, ShapeStyle look) {
    svg.element(look, "path", "d", path.svg());
  }

  @Override
  public void disc(Point center, double radius, ShapeStyle look) {
    svg.element(
        look,
        "circle",
        "cx",
        Decimal.text(center.x()),
        "cy",
        Decimal.text(center.y()),
        "r",
        Decimal.text(radius));
  }

  @Override
  public void plate(Box box, double corner, ShapeStyle look) {
    svg.element(
        look,
        "rect",
        "x",
        Decimal.text(box.x()),
        "y",
        Decimal.text(box.y()),
        "width",
        Decimal.text(box.width()),
        "height",
        Decimal.text(box.height()),
        "rx",
        Decimal.text(corner));
  }

  @Override
  public void label(MathLabel label, Point at, Colour colour) {
    List<Glyph> glyphs = label.glyphs();
    define(glyphs);
    svg.startGroup(colour);
    glyphs.forEach(glyph -> use(glyph, at));
    if (!label.rules().isEmpty()) {
      svg.element("path", "d", label.rules().translate(at.x(), at.y()).svg());
    }
    svg.end();
  }

  private void define(List<Glyph> glyphs) {
    List<Glyph> unknown = glyphs.stream().filter(glyph -> !known.containsKey(key(glyph))).toList();
    if (unknown.isEmpty()) {
      return;
    }
    definitions.startDefinitions();
    unknown.forEach(this::defineOnce);
    definitions.end();
  }

  private void defineOnce(Glyph glyph) {
    Outline key = key(glyph);
    if (!known.containsKey(key)) {
      String id = "glyph-" + (known.size() + 1);
      known.put(key, id);
      definitions.element(
          "path", "id", id, "d", glyph.shape().outline().scale(glyph.scale()).svg());
    }
  }

  private void use(Glyph glyph, Point at) {
    svg.element(
        "use",
        "xlink:href",
        "#" + known.get(key(glyph)),
        "x",
        Decimal.text(at.x() + glyph.at().x()),
        "y",
        Decimal.text(at.y() + glyph.at().y()));
  }

  private static Outline key(Glyph glyph) {
    return new Outline(glyph.shape().id(), glyph.scale());
  }
}
