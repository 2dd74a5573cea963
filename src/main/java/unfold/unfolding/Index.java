package unfold.unfolding;

import java.util.Arrays;

/** A place on the axes of a node, one whole number for each axis; {@link #NONE} without axes. */
public final class Index implements Comparable<Index> {
  public static final Index NONE = new Index();

  private final int[] values;

  private Index(int... values) {
    this.values = values;
  }

  /** The index of some numbers, one for each axis, which are copied. */
  public static Index of(int... values) {
    return values.length == 0 ? NONE : new Index(values.clone());
  }

  public int axes() {
    return values.length;
  }

  /**
   * The number on one axis.
   *
   * @param axis the position of the axis among the node's axes, from 0
   */
  public int at(int axis) {
    return values[axis];
  }

  /** A copy of the numbers, one for each axis. */
  public int[] toArray() {
    return values.clone();
  }

  /** Compares lexicographically. */
  @Override
  public int compareTo(Index other) {
    return Arrays.compare(values, other.values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Index index && Arrays.equals(values, index.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  /** The numbers as the language writes them between brackets: {@code 3}, {@code 2, 5}. */
  @Override
  public String toString() {
    String text = Arrays.toString(values);
    return text.substring(1, text.length() - 1);
  }
}
