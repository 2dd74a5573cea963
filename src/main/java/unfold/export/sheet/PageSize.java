package unfold.export.sheet;

import unfold.geometry.Box;

/** The size of an exported page. */
public sealed interface PageSize {
  /** The margin around a figure, in figure units. */
  double MARGIN = 24;

  /** The size with a pixel for each figure unit. */
  PageSize PLAIN = new Scaled(1);

  /** The box that is on the page, in figure units, for a figure of an extent. */
  Box box(Box extent);

  /** The pixels in a figure unit, for a figure of an extent. */
  double scale(Box extent);

  /**
   * A page as large as the figure and its margin.
   *
   * @param factor the pixels in a figure unit
   */
  record Scaled(double factor) implements PageSize {
    /** The part of a pixel that is a rounding error and no reason for another pixel. */
    private static final double HARDLY = 1e-6;

    /**
     * Checks the factor.
     *
     * @throws IllegalArgumentException if the factor is not positive and finite
     */
    public Scaled {
      if (!(factor > 0) || Double.isInfinite(factor)) {
        throw new IllegalArgumentException("a scale of " + factor);
      }
    }

    /** The box of a whole number of pixels, as viewers round differently. */
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

  /** A page of given pixels, with the figure in the middle and as large as they allow. */
  record Exact(int width, int height) implements PageSize {
    /**
     * Checks the pixels.
     *
     * @throws IllegalArgumentException if a side has less than one pixel
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
