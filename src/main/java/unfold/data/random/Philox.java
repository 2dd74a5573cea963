package unfold.data.random;

/**
 * The counter-based random number generator Philox4x32-10. A 64-bit key chooses a bijection of
 * 128-bit counters, so that any draw is had without those before it: J. K. Salmon et al., <a
 * href="https://doi.org/10.1145/2063384.2063405">Parallel random numbers: as easy as 1, 2, 3</a>
 * (2011).
 */
final class Philox {
  private static final int ROUNDS = 10;
  private static final long MULTIPLIER_0 = 0xD2511F53L;
  private static final long MULTIPLIER_1 = 0xCD9E8D57L;
  private static final int WEYL_0 = 0x9E3779B9;
  private static final int WEYL_1 = 0xBB67AE85;
  private static final long LOW = 0xFFFFFFFFL;

  private Philox() {}

  /**
   * Computes one block of four words of 32 bits.
   *
   * @param low words 0 (low half) and 1 of the counter
   * @param high words 2 (low half) and 3
   * @param key words 0 (low half) and 1
   * @param block two numbers of two words each, the earlier word in the low half
   */
  static void block(long low, long high, long key, long[] block) {
    int c0 = (int) low;
    int c1 = (int) (low >>> 32);
    int c2 = (int) high;
    int c3 = (int) (high >>> 32);
    int k0 = (int) key;
    int k1 = (int) (key >>> 32);
    for (int round = 0; round < ROUNDS; round++) {
      long product0 = (c0 & LOW) * MULTIPLIER_0;
      long product1 = (c2 & LOW) * MULTIPLIER_1;
      c0 = (int) (product1 >>> 32) ^ c1 ^ k0;
      c1 = (int) product1;
      c2 = (int) (product0 >>> 32) ^ c3 ^ k1;
      c3 = (int) product0;
      k0 += WEYL_0;
      k1 += WEYL_1;
    }
    block[0] = words(c0, c1);
    block[1] = words(c2, c3);
  }

  private static long words(int earlier, int later) {
    return (earlier & LOW) | (long) later << 32;
  }
}
