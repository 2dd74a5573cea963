package unfold.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import unfold.equation.Alphabet;
import unfold.equation.Extents.Range;
import unfold.equation.Shape;
import unfold.result.Result;

/** One-hot columns, one for each index: zeros with a 1 at the place of the category. */
final class OneHots implements SuppliedValues {
  private final Shape shape;
  private final int first;
  private final int[] categories;

  /**
   * @param first the index of the first category
   * @param categories from 0; kept, not copied
   */
  OneHots(Shape shape, int first, int[] categories) {
    this.shape = shape;
    this.first = first;
    this.categories = categories;
  }

  /** Reads a sequence of tokens; a failure names the first that is not in the alphabet. */
  static Result<SuppliedValues> read(
      List<String> sequence, Alphabet alphabet, DeclaredShape wanted) {
    List<String> tokens = alphabet.tokens();
    for (String token : sequence) {
      if (!tokens.contains(token)) {
        return Result.failed(DataMessages.unknownToken(token, alphabet));
      }
    }
    if (!wanted.shape().equals(Shape.column(tokens.size()))) {
      return Result.failed(DataMessages.alphabetMisfit(alphabet, wanted));
    }
    int[] categories = sequence.stream().mapToInt(tokens::indexOf).toArray();
    return ofOneLength(categories, wanted);
  }

  private static Result<SuppliedValues> ofOneLength(int[] categories, DeclaredShape wanted) {
    int length = categories.length;
    if (wanted.axes().size() > 1) {
      return Result.failed(DataMessages.tokensOnSeveralAxes(wanted));
    }
    if (length == 0 || !wanted.indexed() && length > 1) {
      return Result.failed(DataMessages.tokenCount(wanted, length));
    }
    int first = wanted.indexed() ? wanted.axes().getFirst().first() : 0;
    SuppliedValues values = new OneHots(wanted.shape(), first, categories);
    return Result.of(wanted.indexed() ? values : new SuppliedValues.Constant(values.at(first)));
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public Optional<List<Range>> rows() {
    return Optional.of(List.of(new Range(first, first + categories.length - 1)));
  }

  @Override
  public void copy(int[] index, double[] into, int offset) {
    Arrays.fill(into, offset, offset + shape.rows(), 0);
    into[offset + categories[index[0] - first]] = 1;
  }
}
