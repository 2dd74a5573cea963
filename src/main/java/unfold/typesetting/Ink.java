package unfold.typesetting;

import java.util.List;
import java.util.stream.Stream;
import unfold.geometry.Box;
import unfold.geometry.Path;
import unfold.geometry.PathBuilder;

/**
 * The glyphs and rules of a typeset text, placed from the pen's start on the baseline.
 *
 * @param rules shapes other than glyphs: the bars of fractions and roots, filled by the non-zero
 *     rule
 * @param width the pen's advance
 * @param body see {@link MathLabel#body()}
 */
record Ink(List<Glyph> glyphs, Path rules, double width, Box body) {

  static final Ink NONE = new Ink(List.of(), Path.EMPTY, 0, new Box(0, 0, 0, 0));

  Ink {
    glyphs = List.copyOf(glyphs);
  }

  Ink scale(double factor) {
    return new Ink(
        glyphs.stream().map(glyph -> glyph.scale(factor)).toList(),
        rules.scale(factor),
        width * factor,
        body.scale(factor));
  }

  Box box() {
    return boxOf(glyphs, rules);
  }

  Path outline() {
    PathBuilder outline = Path.builder();
    glyphs.forEach(glyph -> outline.add(glyph.outline()));
    return outline.add(rules).build();
  }

  static Box boxOf(List<Glyph> glyphs, Path rules) {
    Stream<Box> bars = rules.subpaths().stream().map(Path::bounds);
    Stream<Box> marks =
        glyphs.stream().filter(glyph -> !glyph.shape().outline().isEmpty()).map(Glyph::box);
    return Stream.concat(marks, bars).reduce(Box::union).orElse(NONE.body());
  }
}
