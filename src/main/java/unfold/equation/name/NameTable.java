package unfold.equation.name;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import unfold.equation.Function;

/**
 * The names that a right side may refer to.
 *
 * @param sizes the number of every size and alphabet that has one
 * @param abstracts the functions that are called and not defined, added while reading
 * @param arity the numbers of states and parameters of each function of the user's own
 */
public record NameTable(
    Declarations declarations,
    Map<String, Integer> sizes,
    Map<String, Arity> arity,
    SequencedMap<String, Function> abstracts) {
  public NameTable(
      Declarations declarations, Map<String, Integer> sizes, Map<String, Arity> arity) {
    this(declarations, sizes, arity, new LinkedHashMap<>());
  }

  /** The numbers of states and parameters that a function takes. */
  public record Arity(int states, int parameters) {
    public int total() {
      return states + parameters;
    }
  }
}
