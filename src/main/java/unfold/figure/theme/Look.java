package unfold.figure.theme;

import java.util.List;

/**
 * How a shape is filled and stroked.
 *
 * @param fill {@link Colour#NONE} for none
 * @param stroke {@link Colour#NONE} for none
 * @param width of the stroke, in figure units; it lies half inside the outline
 * @param dash lengths of stroke and gap in turn, in figure units; none for a solid line
 */
public record Look(Colour fill, Colour stroke, double width, List<Double> dash) {
  public Look {
    dash = List.copyOf(dash);
  }

  public static Look filled(Colour fill) {
    return new Look(fill, Colour.NONE, 0, List.of());
  }

  public static Look stroked(Colour stroke, double width) {
    return new Look(Colour.NONE, stroke, width, List.of());
  }

  public static Look outlined(Colour fill, Colour stroke, double width) {
    return new Look(fill, stroke, width, List.of());
  }

  public Look dashed(Double... lengths) {
    return new Look(fill, stroke, width, List.of(lengths));
  }

  /** The same look with the opacity of both colours multiplied by a factor from 0 to 1. */
  public Look faded(double factor) {
    return factor == 1 ? this : new Look(fill.faded(factor), stroke.faded(factor), width, dash);
  }

  public boolean isFilled() {
    return fill.isVisible();
  }

  public boolean isStroked() {
    return stroke.isVisible() && width > 0;
  }
}
