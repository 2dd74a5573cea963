package unfold.trace;

/** An unmodifiable row of numbers in the precision they were computed in. */
public sealed interface Numbers {
  int length();

  /** The number at a position, from 0; exact, since every float is a double. */
  double at(int position);

  /** The largest absolute value; 0 without numbers, NaN if one is NaN. */
  double largest();

  Precision precision();

  /**
   * The numbers of an array.
   *
   * @param values not copied: it must not be changed any more
   */
  static Numbers keep(double[] values) {
    return new Doubles(values);
  }

  /**
   * The numbers of an array.
   *
   * @param values not copied: it must not be changed any more
   */
  static Numbers keep(float[] values) {
    return new Floats(values);
  }

  /** Numbers in double precision; no record, whose accessor would give the array away. */
  final class Doubles implements Numbers {
    private final double[] values;

    private Doubles(double[] values) {
      this.values = values;
    }

    @Override
    public int length() {
      return values.length;
    }

    @Override
    public double at(int position) {
      return values[position];
    }

    @Override
    public double largest() {
      double largest = 0;
      for (double value : values) {
        largest = Math.max(largest, Math.abs(value));
      }
      return largest;
    }

    @Override
    public Precision precision() {
      return Precision.FLOAT64;
    }
  }

  final class Floats implements Numbers {
    private final float[] values;

    private Floats(float[] values) {
      this.values = values;
    }

    @Override
    public int length() {
      return values.length;
    }

    @Override
    public double at(int position) {
      return values[position];
    }

    @Override
    public double largest() {
      float largest = 0;
      for (float value : values) {
        largest = Math.max(largest, Math.abs(value));
      }
      return largest;
    }

    @Override
    public Precision precision() {
      return Precision.FLOAT32;
    }
  }
}
