package unfold.equation.expression;

import java.util.HashSet;
import java.util.Set;

/**
 * The names that a right side may use besides the declared ones.
 *
 * @param bound the axes that have an index here
 * @param arguments the arguments of the function whose body this is; they hide every other name
 * @param place the name of what is being defined, as in messages: {@code o(tau)}
 * @param leaves the axes that stand at a leaf of their tree, which {@code leaf} means
 * @param reduced the axes of the reductions around
 */
public record NameScope(
    Set<String> bound,
    Set<String> arguments,
    String place,
    Set<String> leaves,
    Set<String> reduced) {
  public NameScope {
    bound = Set.copyOf(bound);
    arguments = Set.copyOf(arguments);
    leaves = Set.copyOf(leaves);
    reduced = Set.copyOf(reduced);
  }

  /** A scope outside of equations for the leaves of a tree. */
  public NameScope(Set<String> bound, Set<String> arguments, String place) {
    this(bound, arguments, place, Set.of());
  }

  /** A scope outside of every reduction. */
  public NameScope(Set<String> bound, Set<String> arguments, String place, Set<String> leaves) {
    this(bound, arguments, place, leaves, Set.of());
  }

  public static NameScope constant(String place) {
    return new NameScope(Set.of(), Set.of(), place);
  }

  /** This scope inside a reduction over an axis. */
  NameScope reducing(String axis) {
    return new NameScope(with(bound, axis), arguments, place, leaves, with(reduced, axis));
  }

  private static Set<String> with(Set<String> axes, String axis) {
    Set<String> more = new HashSet<>(axes);
    more.add(axis);
    return more;
  }
}
