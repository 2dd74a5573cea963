package unfold.figure;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import unfold.geometry.Path;
import unfold.geometry.Point;
import unfold.layout.Outline;

/** What tells roles apart where hue does not: a texture along the rim of a node. */
public enum Pattern {
  PLAIN,
  /** Lines that fall to the right, as the hatching of old values rises. */
  SLANTED,
  /** Horizontal lines. */
  LEVEL,
  /** Lines that slant both ways. */
  CROSSED,
  /** Dots in a row. */
  DOTTED;

  /** Of the height of a node: as much as leaves room for a label. */
  static final double DEPTH = 0.11;

  private static final double PITCH = 3.1;
  private static final double DOT_PITCH = 4.6;
  private static final double DOT = 0.28;
  private static final double SLANT = Math.PI / 4;

  /** Strokes around the origin, each a straight line, or a dot that is to be filled. */
  List<Path> strokes(Outline outline) {
    return switch (this) {
      case PLAIN -> List.of();
      case SLANTED -> lines(outline, PITCH, SLANT);
      case LEVEL -> lines(outline, PITCH, 0);
      case CROSSED -> lines(outline, 1.3 * PITCH, SLANT, -SLANT);
      case DOTTED -> dots(outline);
    };
  }

  boolean isFilled() {
    return this == DOTTED;
  }

  private static List<Path> lines(Outline outline, double pitch, double... angles) {
    Rim rim = new Rim(outline, depth(outline));
    double reach = Math.hypot(outline.width(), outline.height()) / 2;
    int most = (int) Math.ceil(reach / pitch);
    return DoubleStream.of(angles)
        .mapToObj(angle -> new Point(Math.cos(angle), Math.sin(angle)))
        .flatMap(along ->
            IntStream.rangeClosed(-most, most)
                .mapToObj(i -> new Point(-along.y(), along.x()).times((i + 0.5) * pitch))
                .flatMap(middle -> rim.along(middle, along, reach)))
        .toList();
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
