package unfold.equation.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Names and numbers for the sides of matrices that no text gives. */
final class ExampleSizes {
  private static final List<Integer> NUMBERS = List.of(4, 3, 2, 5, 6, 7, 8, 9);

  private final Map<Dimension, String> names = new HashMap<>();
  private final Map<String, Integer> sizes = new LinkedHashMap<>();
  private final Iterator<String> free;

  /**
   * @param taken the names that mean something in the text
   */
  ExampleSizes(Set<String> taken) {
    List<String> letters = new ArrayList<>(List.of("n", "m", "p", "q", "r", "d", "k", "l"));
    Stream.iterate(1, i -> i + 1).limit(taken.size() + 100).forEach(i -> letters.add("n_" + i));
    this.free = letters.stream().filter(it -> !taken.contains(it)).iterator();
  }

  /** The lines that declare the sizes so far named, in the order of naming. */
  List<String> lines() {
    return sizes.entrySet().stream()
        .map(it -> "size " + it.getKey() + " = " + it.getValue())
        .toList();
  }

  /** A shape as the language writes it; empty for a scalar. */
  String written(OpenShape shape) {
    String rows = written(shape.rows());
    String columns = written(shape.columns());
    String whole = columns.equals("1") ? rows : rows + " x " + columns;
    return whole.equals("1") ? "" : " : " + whole;
  }

  /** A side that no matrix has is 1, for nothing says that it is more. */
  String written(Dimension side) {
    List<Dimension> summands = side.summands();
    if (!summands.isEmpty()) {
      return "(" + String.join(" + ", summands.stream().map(this::written).toList()) + ")";
    }
    if (side.number().isPresent() || !side.isInMatrix()) {
      return String.valueOf(side.number().orElse(1));
    }
    return names.computeIfAbsent(side.root(), _ -> named());
  }

  private String named() {
    String name = free.next();
    sizes.put(name, NUMBERS.get(sizes.size() % NUMBERS.size()));
    return name;
  }
}
