package unfold.equation.name;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import unfold.equation.Function;

/**
 * What a right side may refer to.
 *
 * @param sizes the number of every size and alphabet that has one
 * @param abstracts the functions that are called and not defined, added while reading
 * @param arity how many states and parameters each function of the user's own takes
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

  public record Arity(int states, int parameters) {
    public int total() {
      return states + parameters;
    }
  }
}
