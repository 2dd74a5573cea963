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
 */
public record Axis(String name, int first, Optional<IndexExpression> last, List<Tree> trees) {
  /** The extent of an axis that neither a range nor any data decides. */
  public static final int DEFAULT_EXTENT = 5;

  public Axis {
    trees = List.copyOf(trees);
  }

  /** An axis without trees, whose indices follow each other. */
  public Axis(String name, int first, Optional<IndexExpression> last) {
    this(name, first, last, List.of());
  }

  public boolean isTree() {
    return !trees.isEmpty();
  }
}
