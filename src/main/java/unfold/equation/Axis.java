package unfold.equation;

import java.util.List;
import java.util.Optional;

/**
 * An axis that indexes variables.
 *
 * @param first its first index, 1 unless a range says otherwise
 * @param last its stated end; empty where the extent comes from the data, or else is 5
 * @param trees the trees whose nodes it numbers, one for each member of the minibatch; none for a
 *     plain axis
 * @param bound the index to which reductions over it go: another axis plus a constant, as in {@code
 *     over j = 1..t}
 */
public record Axis(
    String name,
    int first,
    Optional<IndexExpression> last,
    List<Tree> trees,
    Optional<IndexExpression.Affine> bound) {
  /** The extent of an axis that neither a range nor any data decides. */
  public static final int DEFAULT_EXTENT = 5;

  public Axis {
    trees = List.copyOf(trees);
  }

  /** An axis without trees, whose indices follow each other. */
  public Axis(String name, int first, Optional<IndexExpression> last) {
    this(name, first, last, List.of());
  }

  /** An axis to whose end every reduction over it goes. */
  public Axis(String name, int first, Optional<IndexExpression> last, List<Tree> trees) {
    this(name, first, last, trees, Optional.empty());
  }

  public boolean isTree() {
    return !trees.isEmpty();
  }
}
