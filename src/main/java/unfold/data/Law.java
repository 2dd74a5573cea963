package unfold.data;

import unfold.data.Chance.Purpose;
import unfold.equation.Shape;
import unfold.equation.Supply.Distribution;
import unfold.equation.Supply.Draw;

/**
 * {@code ~ LAW} for one name: the value at an index follows from the seed, the name and the index.
 */
public final class Law {
  private final Draw draw;
  private final Shape shape;
  private final Chance chance;

  Law(Draw draw, Shape shape, Chance chance) {
    this.draw = draw;
    this.shape = shape;
    this.chance = chance;
  }

  Shape shape() {
    return shape;
  }

  /**
   * The value at one index; where no multiple of the draw has the radius asked for, the draw as it
   * is.
   */
  Tensor at(long index) {
    Tensor sparse = thinned(drawn(index), index);
    return scaled(sparse).success().orElse(sparse);
  }

  /**
   * The same, insisting on the radius. A density comes before the spectral radius, which is that of
   * what is left.
   *
   * @return a failure where no multiple has the radius asked for, as all eigenvalues are 0
   */
  Attempt<Tensor> exactlyAt(long index) {
    return scaled(thinned(drawn(index), index));
  }

  private Attempt<Tensor> scaled(Tensor sparse) {
    return draw.radius().isPresent()
        ? Matrices.scaledTo(draw.radius().getAsDouble(), sparse)
        : Attempt.of(sparse);
  }

  private Tensor drawn(long index) {
    return switch (draw.distribution()) {
      case Distribution.Normal(double mean, double deviation) ->
          Tensor.of(shape, (int e) -> mean + deviation * chance.gaussian(index, e));
      case Distribution.Uniform(double low, double high) ->
          Tensor.of(shape, (int e) -> low + (high - low) * chance.uniform(index, e, Purpose.VALUE));
      case Distribution.Orthogonal() ->
          Matrices.orthogonal(Tensor.of(shape, (int e) -> chance.gaussian(index, e)));
    };
  }

  private Tensor thinned(Tensor full, long index) {
    if (draw.density().isEmpty()) {
      return full;
    }
    double density = draw.density().getAsDouble();
    return Tensor.of(
        shape, (int e) -> chance.uniform(index, e, Purpose.DENSITY) < density ? full.at(e) : 0);
  }
}
