package unfold.unfolding;

/**
 * How far apart the ends of a wire's copies lie on their common axis, as target index minus source
 * index.
 */
public record Gap(int nearest, int farthest) {
  public Gap {
    if (farthest < nearest) {
      throw new IllegalArgumentException(nearest + " is farther than " + farthest);
    }
  }

  Gap or(Gap other) {
    return new Gap(Math.min(nearest, other.nearest), Math.max(farthest, other.farthest));
  }
}
