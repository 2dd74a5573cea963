package unfold.unfolding;

/**
 * The range of distances between the ends of a wire's copies along a direction, as target minus
 * source.
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
