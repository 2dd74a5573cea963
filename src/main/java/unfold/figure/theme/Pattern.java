package unfold.figure.theme;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.place.Outline;

/** A texture along the rim of a node that tells roles apart where hue does not. */
public enum Pattern {
  PLAIN,
  /** Slanted strokes, like the strands of a rope. */
  SLANTED,
  /** Horizontal lines. */
  LEVEL,
  /** Strokes that slant both ways. */
  CROSSED,
  /** Dots in a row. */
  DOTTED;

  /** The depth of the rim as a part of the node's height: it leaves room for a label. */
  static final double DEPTH = 0.11;

  private static final double PITCH = 3.3;
  private static final double WIDE_PITCH = 4.8;
  private static final double DOT_PITCH = 4.6;
  private static final double DOT = 0.28;
  private static final double SLANT = 0.8;

  /**
   * The strokes of the texture around the origin: straight lines, or dots that are to be filled.
   */
  List<Path> strokes(Outline outline) {
    return switch (this) {
      case PLAIN -> List.of();
      case SLANTED -> inwards(outline, PITCH, SLANT);
      case LEVEL -> level(outline);
      case CROSSED -> inwards(outline, WIDE_PITCH, SLANT, -SLANT);
      case DOTTED -> dots(outline);
    };
  }

  boolean isFilled() {
    return this == DOTTED;
  }

  private static List<Path> level(Outline outline) {
    NodeRim rim = new NodeRim(outline, depth(outline));
    double reach = outline.width() / 2;
    int most = (int) Math.ceil(outline.height() / 2 / PITCH);
    return IntStream.rangeClosed(-most, most)
        .mapToObj(i -> new Point(0, (i + 0.5) * PITCH))
        .flatMap(middle -> rim.along(middle, new Point(1, 0), reach))
        .toList();
  }

  /** Strokes from the border inwards, each leaning along it by a multiple of the depth. */
  private static List<Path> inwards(Outline outline, double pitch, double... leans) {
    Path border = outline.path();
    double depth = depth(outline);
    int count = (int) Math.round(border.length() / pitch);
    return DoubleStream.of(leans)
        .map(lean -> lean * depth)
        .boxed()
        .flatMap(lean ->
            IntStream.range(0, count)
                .mapToObj(i -> inwards(border, i / (double) count, depth, lean)))
        .toList();
  }

  private static Path inwards(Path border, double fraction, double depth, double lean) {
    Point start = border.pointAt(fraction);
    Point along = border.directionAt(fraction);
    return Path.line(start, start.plus(along.turned().times(depth)).plus(along.times(lean)));
  }

  private static List<Path> dots(Outline outline) {
    double depth = depth(outline);
    Path row = inset(outline, 0.7 * depth).path();
    int count = (int) Math.round(row.length() / DOT_PITCH);
    Path dot = new Outline.Disc(DOT * depth / 2 + 0.2).path();
    return IntStream.range(0, count)
        .mapToObj(i -> row.pointAt((i + 0.5) / count))
        .map(at -> dot.translate(at.x(), at.y()))
        .toList();
  }

  private static double depth(Outline outline) {
    return DEPTH * outline.height();
  }

  private static Outline inset(Outline outline, double by) {
    return switch (outline) {
      case Outline.Disc(double radius) -> new Outline.Disc(radius - by);
      case Outline.Rounded(double width, double height, double corner) ->
          new Outline.Rounded(width - 2 * by, height - 2 * by, Math.max(0, corner - by));
    };
  }
}
