package unfold.equation;

import java.util.HashSet;
import java.util.Set;

/**
 * What a right side may use besides the declared names.
 *
 * @param bound the axes that have an index here
 * @param arguments of the function whose body this is; they hide every other name
 * @param leaves the axes that stand at a leaf of their tree, which {@code leaf} means
 * @param place what is being defined, as the reader calls it: {@code o(tau)}
 */
record Scope(Set<String> bound, Set<String> arguments, String place, Set<String> leaves) {
  Scope {
    bound = Set.copyOf(bound);
    arguments = Set.copyOf(arguments);
    leaves = Set.copyOf(leaves);
  }

  /** Anywhere but in an equation for the leaves of a tree. */
  Scope(Set<String> bound, Set<String> arguments, String place) {
    this(bound, arguments, place, Set.of());
  }

  static Scope constant(String place) {
    return new Scope(Set.of(), Set.of(), place);
  }

  Scope binding(String axis) {
    Set<String> more = new HashSet<>(bound);
    more.add(axis);
    return new Scope(more, arguments, place, leaves);
  }
}
