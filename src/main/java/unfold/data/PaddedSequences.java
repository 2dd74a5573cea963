package unfold.data;

import java.util.List;
import java.util.stream.IntStream;
import unfold.data.file.NumericArray;
import unfold.result.Result;

/** Sequences of different lengths in one array, filled up to the longest of them. */
final class PaddedSequences {
  private PaddedSequences() {}

  /**
   * The sequences without their padding.
   *
   * @param padded of shape {@code (members, steps, ...)}
   * @param name what a message calls it
   * @param lengths the number of steps of each member, of shape {@code (members)}
   * @param lengthsName what a message calls those
   */
  static Result<List<NumericArray>> parts(
      NumericArray padded, String name, NumericArray lengths, String lengthsName) {
    if (padded.rank() < 2 || padded.size() == 0) {
      return Result.failed(DataMessages.noSequences(name, padded));
    }
    if (lengths.rank() != 1) {
      return Result.failed(DataMessages.noLengths(lengthsName, lengths, name));
    }
    if (lengths.size() != padded.size(0)) {
      return Result.failed(
          DataMessages.lengthCount(lengthsName, lengths.size(), name, padded.size(0)));
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
      return Result.failed(DataMessages.lengthNotWhole(lengthsName, name, length));
    }
    return length <= padded.size(1)
        ? Result.of((int) length)
        : Result.failed(DataMessages.lengthPastEnd(lengthsName, name, length, padded.size(1)));
  }
}
