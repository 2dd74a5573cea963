package unfold.data;

import java.util.List;
import java.util.stream.IntStream;
import unfold.data.file.NumericArray;
import unfold.result.Result;

/** Sequences of different lengths in one array, filled up to the longest of them. */
final class PaddedSequences {
  private PaddedSequences() {}

  /**
   * The sequences alone.
   *
   * @param padded its first dimension is the member, its second the step
   * @param name what a message calls it
   * @param lengths how many steps each member has
   * @param lengthsName what a message calls those
   */
  static Result<List<NumericArray>> parts(
      NumericArray padded, String name, NumericArray lengths, String lengthsName) {
    if (padded.rank() < 2 || padded.size() == 0) {
      return Result.failed(
          "%s is %s: its first dimension should be the sequence, its second the step",
          name, padded.inWords());
    }
    if (lengths.rank() != 1) {
      return Result.failed(
          "%s is %s, and should hold one length for each sequence of %s",
          lengthsName, lengths.inWords(), name);
    }
    if (lengths.size() != padded.size(0)) {
      return Result.failed(
          "%s has %s and %s has %s",
          lengthsName, counted(lengths.size(), "length"), name, sequences(padded));
    }
    return Result.all(
        IntStream.range(0, lengths.size())
            .mapToObj(n ->
                steps(lengths.at(n), padded, Length.named(name, n, lengths.size()), lengthsName)
                    .map(steps -> padded.part(n, steps)))
            .toList());
  }

  private static Result<Integer> steps(
      double length, NumericArray padded, String name, String lengthsName) {
    if (length != Math.rint(length) || length < 1) {
      return Result.failed(
          "%s gives %s a length of %s, and a length is a whole number from 1 on",
          lengthsName, name, inWords(length));
    }
    return length <= padded.size(1)
        ? Result.of((int) length)
        : Result.failed(
            "%s gives %s a length of %s, and it has %s",
            lengthsName, name, inWords(length), counted(padded.size(1), "step"));
  }

  private static String inWords(double length) {
    return length == Math.rint(length) && Math.abs(length) < 1e15
        ? String.valueOf((long) length)
        : String.valueOf(length);
  }

  private static String sequences(NumericArray padded) {
    return counted(padded.size(0), "sequence");
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
