package unfold.equation;

import java.util.Optional;

/**
 * What a variable is indexed by.
 *
 * @param first its first index, 1 unless a range says otherwise
 * @param last its stated end; empty where the extent comes from the data, or else is 5
 */
public record Axis(String name, int first, Optional<IndexExpression> last) {
  /** The extent of an axis that neither a range nor any data decides. */
  public static final int DEFAULT_EXTENT = 5;
}
