package unfold.export.sheet;

import unfold.geometry.Box;

/** How large a figure is taken away. */
public sealed interface PageSize {
  /** What is left free around a figure, in figure units. */
  double MARGIN = 24;

  /** A pixel for each figure unit. */
  PageSize PLAIN = new Scaled(1);

  /** The part of the drawing's plane that is on the page, for a figure of that extent. */
  Box box(Box extent);

  /** Pixels in a figure unit. */
  double scale(Box extent);

  /**
   * As large as the figure and its margin.
   *
   * @param factor pixels in a figure unit
   */
  record Scaled(double factor) implements PageSize {
    /** Of a pixel: what comes of adding numbers up is no reason for another one. */
    private static final double HARDLY = 1e-6;

    /**
     * @throws IllegalArgumentException if the factor is not positive and finite
     */
    public Scaled {
      if (!(factor > 0) || Double.isInfinite(factor)) {
        throw new IllegalArgumentException("a scale of " + factor);
      }
    }

    /** A whole number of pixels, as not every viewer rounds the rest of one alike. */
    @Override
    public Box box(Box extent) {
      Box needed = extent.grow(MARGIN);
      return new Box(needed.x(), needed.y(), whole(needed.width()), whole(needed.height()));
    }

    private double whole(double length) {
      return Math.ceil(length * factor - HARDLY) / factor;
    }

    @Override
    public double scale(Box extent) {
      return factor;
    }
  }

  /** So many pixels, the figure in the middle and as large as they allow. */
  record Exact(int width, int height) implements PageSize {
    /**
     * @throws IllegalArgumentException if there is no pixel
     */
    public Exact {
      if (width < 1 || height < 1) {
        throw new IllegalArgumentException("a page of %d x %d".formatted(width, height));
      }
    }

    @Override
    public Box box(Box extent) {
      double scale = scale(extent);
      return Box.around(extent.center(), width / scale, height / scale);
    }

    @Override
    public double scale(Box extent) {
      Box needed = extent.grow(MARGIN);
      return Math.min(width / needed.width(), height / needed.height());
    }
  }
}
