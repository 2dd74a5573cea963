package unfold.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Inputs that are nearly good: of one of a target's own, bytes, words and pieces of the others are
 * put in, taken out and repeated. They follow from the seed.
 */
final class Mutations {
  private static final int MOST_EDITS = 6;

  private final List<byte[]> inputs;
  private final List<byte[]> words;
  private final RandomGenerator random;

  Mutations(FuzzTarget target, long seed) {
    this(Inputs.of(target), Inputs.words(target), new SplittableRandom(seed));
  }

  private Mutations(List<byte[]> inputs, List<byte[]> words, RandomGenerator random) {
    this.inputs = inputs;
    this.words = words;
    this.random = random;
  }

  /** The same with another seed. */
  Mutations with(long seed) {
    return new Mutations(inputs, words, new SplittableRandom(seed));
  }

  byte[] next() {
    byte[] input = any(inputs);
    int edits = 1 + random.nextInt(MOST_EDITS);
    for (int edit = 0; edit < edits; edit++) {
      input = edited(input);
    }
    return input;
  }

  private byte[] edited(byte[] input) {
    int start = random.nextInt(input.length + 1);
    int end = Math.min(input.length, start + length(input));
    return switch (random.nextInt(10)) {
      case 0 -> replaced(input, start, start, someByte());
      case 1 -> replaced(input, start, Math.min(start + 1, input.length), someByte());
      case 2, 3 -> replaced(input, start, start, any(words));
      case 4 -> replaced(input, start, end, any(words));
      case 5 -> replaced(input, start, end, new byte[0]);
      case 6 -> replaced(input, end, end, Arrays.copyOfRange(input, start, end));
      case 7, 8 -> replaced(input, start, end, piece(any(inputs)));
      default -> flipped(input, start);
    };
  }

  private int length(byte[] input) {
    return random.nextInt(4) == 0 ? random.nextInt(input.length + 1) : random.nextInt(8);
  }

  private byte[] someByte() {
    return new byte[] {(byte) random.nextInt()};
  }

  private byte[] piece(byte[] other) {
    int start = random.nextInt(other.length + 1);
    return Arrays.copyOfRange(other, start, Math.min(other.length, start + random.nextInt(40)));
  }

  private byte[] flipped(byte[] input, int at) {
    byte[] copy = input.clone();
    if (at < copy.length) {
      copy[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
    }
    return copy;
  }

  private static byte[] replaced(byte[] input, int start, int end, byte[] put) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(input.length + put.length);
    out.write(input, 0, start);
    out.writeBytes(put);
    out.write(input, end, input.length - end);
    return out.toByteArray();
  }

  private byte[] any(List<byte[]> some) {
    return some.get(random.nextInt(some.size()));
  }
}
