package unfold.figure.theme;

import java.util.List;

/**
 * The fill and the stroke of a shape.
 *
 * @param fill {@link Colour#NONE} for none
 * @param stroke {@link Colour#NONE} for none
 * @param width the width of the stroke, in figure units; it lies half inside the outline
 * @param dash lengths of stroke and gap in turn, in figure units; none for a solid line
 */
public record ShapeStyle(Colour fill, Colour stroke, double width, List<Double> dash) {
  public ShapeStyle {
    dash = List.copyOf(dash);
  }

  public static ShapeStyle filled(Colour fill) {
    return new ShapeStyle(fill, Colour.NONE, 0, List.of());
  }

  public static ShapeStyle stroked(Colour stroke, double width) {
    return new ShapeStyle(Colour.NONE, stroke, width, List.of());
  }

  public static ShapeStyle outlined(Colour fill, Colour stroke, double width) {
    return new ShapeStyle(fill, stroke, width, List.of());
  }

  /** The same style with lengths of stroke and gap in turn, in figure units. */
  public ShapeStyle dashed(Double... lengths) {
    return new ShapeStyle(fill, stroke, width, List.of(lengths));
  }

  /** The same style with the opacity of both colours multiplied by a factor from 0 to 1. */
  public ShapeStyle faded(double factor) {
    return factor == 1
        ? this
        : new ShapeStyle(fill.faded(factor), stroke.faded(factor), width, dash);
  }

  public boolean isFilled() {
    return fill.isVisible();
  }

  public boolean isStroked() {
    return stroke.isVisible() && width > 0;
  }
}
