package unfold.data;

import unfold.data.random.CounterRandom;
import unfold.data.random.CounterRandom.Purpose;
import unfold.data.random.NormalQuantile;
import unfold.equation.DataSupply.Distribution;
import unfold.equation.DataSupply.Draw;
import unfold.equation.Shape;
import unfold.result.Result;

/** The random law of one name ({@code ~ LAW}), whose values follow from seed, name and index. */
public final class Law {
  private final Draw draw;
  private final Shape shape;
  private final CounterRandom chance;

  Law(Draw draw, Shape shape, CounterRandom chance) {
    this.draw = draw;
    this.shape = shape;
    this.chance = chance;
  }

  Shape shape() {
    return shape;
  }

  /**
   * Writes the value at one index; where no multiple of the draw has the radius asked for, the draw
   * as it is.
   */
  void copy(long index, double[] into, int offset) {
    draw(index, into, offset);
    if (draw.radius().isPresent()) {
      Tensor plain = Tensor.of(shape, (int e) -> into[offset + e]);
      scaled(plain).success().orElse(plain).copyTo(into, offset);
    }
  }

  /**
   * The value at one index, insisting on the radius. A density comes before the spectral radius,
   * which is that of what is left.
   *
   * @return a failure where no multiple has the radius asked for, as all eigenvalues are 0
   */
  Result<Tensor> exactlyAt(long index) {
    double[] elements = new double[size()];
    draw(index, elements, 0);
    return scaled(Tensor.of(shape, elements));
  }

  private int size() {
    return Math.toIntExact(shape.elements());
  }

  private Result<Tensor> scaled(Tensor plain) {
    return draw.radius().isPresent()
        ? Matrices.scaledTo(draw.radius().getAsDouble(), plain)
        : Result.of(plain);
  }

  private void draw(long index, double[] into, int offset) {
    int end = offset + size();
    chance.uniform(index, Purpose.VALUE, into, offset, size());
    switch (draw.distribution()) {
      case Distribution.Normal(double mean, double deviation) -> {
        for (int e = offset; e < end; e++) {
          into[e] = mean + deviation * NormalQuantile.of(into[e]);
        }
      }
      case Distribution.Uniform(double low, double high) -> {
        for (int e = offset; e < end; e++) {
          into[e] = low + (high - low) * into[e];
        }
      }
      case Distribution.Orthogonal() ->
          Matrices.orthogonal(Tensor.of(shape, (int e) -> NormalQuantile.of(into[offset + e])))
              .copyTo(into, offset);
    }
    draw.density().ifPresent(density -> thin(index, density, into, offset));
  }

  private void thin(long index, double density, double[] into, int offset) {
    double[] chances = new double[size()];
    chance.uniform(index, Purpose.DENSITY, chances, 0, chances.length);
    for (int e = 0; e < chances.length; e++) {
      into[offset + e] = chances[e] < density ? into[offset + e] : 0;
    }
  }
}
