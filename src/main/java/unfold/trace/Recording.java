package unfold.trace;

import java.util.Optional;
import java.util.OptionalInt;
import unfold.data.Tensor;
import unfold.equation.Shape;

/** The values of one name at every index of its domain; unmodifiable. */
public final class Recording {
  private final String name;
  private final Domain domain;
  private final Shape shape;
  private final Numbers numbers;
  private final FiniteCheck check;

  /**
   * The recording of a name.
   *
   * @param numbers for each position of the domain the elements of the value, row by row
   * @throws IllegalArgumentException if that is not how many there are
   */
  public Recording(String name, Domain domain, Shape shape, Numbers numbers) {
    if (numbers.length() != domain.positions() * shape.elements()) {
      throw new IllegalArgumentException(name + " has " + numbers.length() + " numbers");
    }
    this.name = name;
    this.domain = domain;
    this.shape = shape;
    this.numbers = numbers;
    this.check = FiniteCheck.of(numbers, elements());
  }

  public String name() {
    return name;
  }

  public Domain domain() {
    return domain;
  }

  /** The shape of the value at one index. */
  public Shape shape() {
    return shape;
  }

  /**
   * A copy of the value at an index.
   *
   * @param index one number for each axis
   * @return empty outside the domain
   * @throws IllegalArgumentException if there is not one number for each axis
   */
  public Optional<Tensor> value(int... index) {
    int position = domain.position(index);
    int size = elements();
    return position < 0
        ? Optional.empty()
        : Optional.of(Tensor.of(shape, (int e) -> numbers.at(position * size + e)));
  }

  /**
   * A single number of the value at a position, without a copy of the value.
   *
   * @param position in the domain's box
   * @param element counted row by row from 0
   * @return NaN where the domain has no value at that position
   */
  public double at(int position, int element) {
    return numbers.at(position * elements() + element);
  }

  /** The number of elements of a value. */
  public int elements() {
    return (int) shape.elements();
  }

  /** The largest absolute value that is finite, over all indices; 0 if there is none. */
  public double largest() {
    return check.largest();
  }

  /** The lowest position at which an element is NaN or infinite. */
  public OptionalInt firstNotFinite() {
    return check.firstNotFinite();
  }

  /** The highest position at which an element is NaN or infinite. */
  public OptionalInt lastNotFinite() {
    return check.lastNotFinite();
  }

  /** The bytes of all numbers. */
  public long bytes() {
    return (long) numbers.length() * numbers.precision().bytes();
  }
}
