package unfold.circuit;

import java.util.Set;
import unfold.equation.Expression;

/**
 * The origin of an operation node: the expression that it computes, and where that stands.
 *
 * @param owner the node whose equation it is part of
 * @param clause the position of that equation among the owner's clauses, from 0
 * @param bound the axes of the operation that a reduction around it binds; on the others it exists
 *     where the owner's clause holds
 */
public record Operation(Node owner, int clause, Expression expression, Set<String> bound) {
  public Operation {
    bound = Set.copyOf(bound);
  }
}
