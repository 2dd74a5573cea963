package unfold.equation;

import java.util.HashSet;
import java.util.Set;

/**
 * What a right side may use besides the declared names.
 *
 * @param bound the axes that have an index here
 * @param arguments of the function whose body this is; they hide every other name
 * @param place what is being defined, as the reader calls it: {@code o(tau)}
 */
record Scope(Set<String> bound, Set<String> arguments, String place) {
  Scope {
    bound = Set.copyOf(bound);
    arguments = Set.copyOf(arguments);
  }

  static Scope constant(String place) {
    return new Scope(Set.of(), Set.of(), place);
  }

  Scope binding(String axis) {
    Set<String> more = new HashSet<>(bound);
    more.add(axis);
    return new Scope(more, arguments, place);
  }
}
