package unfold.trace;

import java.util.Optional;
import java.util.OptionalInt;
import unfold.data.Tensor;
import unfold.equation.Shape;

/** What one name was at every index of its domain. Cannot be changed. */
public final class Recording {
  private final String name;
  private final Domain domain;
  private final Shape shape;
  private final Numbers numbers;
  private final FiniteCheck survey;

  /**
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
    this.survey = FiniteCheck.of(numbers, elements());
  }

  public String name() {
    return name;
  }

  public Domain domain() {
    return domain;
  }

  /** Of the value at one index. */
  public Shape shape() {
    return shape;
  }

  /**
   * A copy of the value.
   *
   * @param index one number for each axis
   * @return empty outside the domain
   */
  public Optional<Tensor> value(int... index) {
    int position = domain.position(index);
    int size = elements();
    return position < 0
        ? Optional.empty()
        : Optional.of(Tensor.of(shape, (int e) -> numbers.at(position * size + e)));
  }

  /**
   * One number, without a copy of the whole value.
   *
   * @param position in the domain's box
   * @param element counted row by row from 0
   * @return NaN where the domain has no value at that position
   */
  public double at(int position, int element) {
    return numbers.at(position * elements() + element);
  }

  /** How many numbers a value has. */
  public int elements() {
    return (int) shape.elements();
  }

  /** The largest absolute value that is finite, over all indices; 0 if there is none. */
  public double largest() {
    return survey.largest();
  }

  /** The lowest position at which an element is NaN or infinite. */
  public OptionalInt firstNotFinite() {
    return survey.firstNotFinite();
  }

  /** The highest position at which an element is NaN or infinite. */
  public OptionalInt lastNotFinite() {
    return survey.lastNotFinite();
  }

  public long bytes() {
    return (long) numbers.length() * numbers.precision().bytes();
  }
}
