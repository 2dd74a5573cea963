package unfold.circuit;

import java.util.Set;
import unfold.equation.Expression;

/**
 * Where an operation node comes from.
 *
 * @param owner the node whose equation it is part of
 * @param clause which of the owner's clauses
 * @param bound the axes of the operation that a reduction around it binds; on the others it exists
 *     where the owner's clause holds
 */
public record Operation(Node owner, int clause, Expression expression, Set<String> bound) {
  public Operation {
    bound = Set.copyOf(bound);
  }
}
