package unfold.data.random;

import java.nio.charset.StandardCharsets;

/**
 * Random numbers that follow from seed, name, index and element alone. They are the same on every
 * machine, in any order of asking, whatever else is drawn.
 */
public final class CounterRandom {
  private final long key;

  /** The use of a draw, which keeps the draws of one index and element apart. */
  public enum Purpose {
    VALUE,
    /** The choice of the elements that a density leaves in place. */
    DENSITY,
    /** A category drawn while simulating. */
    SAMPLE
  }

  public CounterRandom(long seed, String name) {
    this.key = mixed(seed) ^ hash(name);
  }

  /**
   * The 64-bit FNV-1a hash of the UTF-8 bytes: stable, unlike what the platform's hash codes
   * promise.
   */
  private static long hash(String name) {
    long hash = 0xCBF29CE484222325L;
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xFF)) * 0x100000001B3L;
    }
    return hash;
  }

  /**
   * The finalizer of SplitMix64, which mixes the bits so that seeds 1 and 2 differ in every bit.
   */
  private static long mixed(long seed) {
    long z = seed + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Combines an index on any number of axes into one number: on one axis, the index itself. */
  public static long at(int... index) {
    long at = index.length == 0 ? 0 : index[0];
    for (int axis = 1; axis < index.length; axis++) {
      at = mixed(at) + index[axis];
    }
    return at;
  }

  /** A uniform number in the open interval (0, 1), with 53 random bits. */
  public double uniform(long index, int element, Purpose purpose) {
    long[] block = new long[2];
    Philox.block(counter(element >>> 1, purpose), index, key, block);
    return unit(block[element & 1]);
  }

  private static long counter(int block, Purpose purpose) {
    return (long) purpose.ordinal() << 32 | block;
  }

  private static double unit(long bits) {
    return ((bits >>> 11) + 0.5) * 0x1p-53;
  }

  /** Writes the uniform numbers of the first elements, in half the time of single draws. */
  public void uniform(long index, Purpose purpose, double[] into, int offset, int count) {
    long[] block = new long[2];
    for (int element = 0; element < count; element++) {
      if ((element & 1) == 0) {
        Philox.block(counter(element >>> 1, purpose), index, key, block);
      }
      into[offset + element] = unit(block[element & 1]);
    }
  }
}
