package unfold.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random texts on one to three axes, of which some are not computable: offsets on each axis, plain
 * arrows, fixed places, boundaries, reductions, parameters of each step, minibatches.
 */
final class GridTexts {
  private static final List<List<String>> FAMILIES =
      List.of(
          List.of("t"),
          List.of("i", "j"),
          List.of("t", "l"),
          List.of("t", "k = 1..tau"),
          List.of("t", "k = -1..1"),
          List.of("t", "k"),
          List.of("t", "j = 1..t"),
          List.of("t", "j = 0..t-1"),
          List.of("i", "t", "j = 1..t-1"),
          List.of("i", "j", "l"));

  /** What is bounded, in one step and in several, which need room on the way. */
  private static final List<String> WHOLES =
      List.of(
          "tanh(%s)",
          "tanh(%s)",
          "softmax(%s)",
          "sigmoid(%s)",
          "0.5 * tanh(%s)",
          "1 - softmax(%s)",
          "min(sin(%s), 0.4)",
          "softsign(%s)",
          "hardsigmoid(%s)",
          "if(%s > 0.137, 0.4, -0.2)",
          "erf(%s)");

  private record Named(String name, List<String> axes) {}

  private final Random random;
  private final List<String> axes;
  private final String over;
  private final boolean columns;
  private final boolean minibatch;
  private final List<Integer> ways;
  private final List<Named> inputs = new ArrayList<>();
  private final List<Named> variables = new ArrayList<>();

  private GridTexts(long seed) {
    this.random = new Random(seed);
    List<String> family = pick(FAMILIES);
    this.over = "over " + String.join(", ", family);
    this.axes = family.stream().map(it -> it.substring(0, 1)).toList();
    this.columns = random.nextBoolean();
    this.minibatch = axes.getFirst().equals("t") && random.nextInt(3) == 0;
    this.ways = axes.stream().map(_ -> random.nextInt(5) == 0 ? 1 : -1).toList();
  }

  static Arbitrary<String> texts() {
    return Arbitraries.longs().map(seed -> new GridTexts(seed).text()).dontShrink();
  }

  private String text() {
    List<String> lines = new ArrayList<>(List.of(over, "size n = 2"));
    declareInputs(lines);
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      variables.add(new Named("v" + i, some(axes)));
    }
    variables.forEach(it -> define(it, lines));
    if (random.nextInt(4) == 0) {
      lines.add(output(pick(axes)));
    }
    return String.join("\n", lines) + "\n";
  }

  private void declareInputs(List<String> lines) {
    if (minibatch) {
      lines.add("alphabet A = chars(\"abc\")");
      lines.add("input x(t) : A = onehot(%s)".formatted(sequences()));
      lines.add("param U : %s x A ~ normal(0, 1)".formatted(columns ? "n" : "1"));
      inputs.add(new Named("x", List.of("t")));
    } else {
      inputs.add(new Named("x", axes));
      lines.add("input x(%s)%s ~ normal(0, 1)".formatted(String.join(", ", axes), shape()));
    }
    List<String> last = List.of(axes.getLast());
    inputs.add(new Named("u", last));
    lines.add("input u(%s)%s ~ uniform(0, 1)".formatted(last.getFirst(), shape()));
    lines.add("param W%s ~ normal(0, 0.5)".formatted(columns ? " : n x n" : ""));
    lines.add(
        "param P(%s)%s ~ normal(0, 0.5)".formatted(axes.getLast(), columns ? " : n x n" : ""));
  }

  private String shape() {
    return columns ? " : n" : "";
  }

  private String sequences() {
    List<String> words =
        IntStream.range(0, 1 + random.nextInt(3))
            .mapToObj(
                _ -> "\"" + "abcabc".substring(random.nextInt(3), 4 + random.nextInt(3)) + "\"")
            .toList();
    return String.join(", ", words);
  }

  private List<String> some(List<String> all) {
    if (random.nextInt(3) > 0) {
      return all;
    }
    return all.stream().filter(_ -> random.nextInt(3) > 0).toList();
  }

  private void define(Named variable, List<String> lines) {
    if (!variable.axes().isEmpty()) {
      TreeSet<String> places = new TreeSet<>();
      IntStream.range(0, random.nextInt(4)).forEach(_ -> places.add(place(variable)));
      boolean computed = places.size() == 1 && !places.first().contains("..");
      String given = computed && random.nextBoolean() ? "0.1 * " + some() : "0.25";
      places.forEach(it -> lines.add(it + shape() + " = " + given));
    }
    lines.add(head(variable.name(), variable.axes()) + shape() + " = " + right(variable.axes()));
  }

  private String some() {
    return columns ? "W [1; 2]" : "W";
  }

  /** What exists only at the end of an axis, or only at its first index. */
  private String output(String axis) {
    String place = pick(List.of("1", "last(%s)".formatted(axis)));
    List<String> indices = axes.stream().map(it -> it.equals(axis) ? place : it).toList();
    List<String> free = axes.stream().filter(it -> !it.equals(axis)).toList();
    return "output " + head("o", indices) + shape() + " = " + right(free);
  }

  private String place(Named variable) {
    List<String> indices = new ArrayList<>(variable.axes());
    int at = random.nextInt(indices.size());
    String end = "last(%s)".formatted(indices.get(at));
    List<String> outside = List.of("0", "0", "-1", "1", end + "+1", "..0", end, "-1..0");
    indices.set(at, pick(outside));
    return head(variable.name(), indices);
  }

  private static String head(String name, List<String> indices) {
    return indices.isEmpty() ? name : name + "(" + String.join(", ", indices) + ")";
  }

  private String right(List<String> scope) {
    List<String> terms = new ArrayList<>(List.of(columns ? "[0.1; 0.2]" : "0.1"));
    IntStream.range(0, random.nextInt(4)).forEach(_ -> terms.add(term(scope)));
    return pick(WHOLES).formatted(String.join(" + ", terms));
  }

  private String term(List<String> scope) {
    if (random.nextInt(7) > 0) {
      return factor(scope) + read(scope);
    }
    String axis = pick(axes.stream().filter(it -> isReducible(it, scope)).toList());
    List<String> inner = new ArrayList<>(scope);
    inner.remove(axis);
    inner.add(axis);
    return "%s_%s(%s%s)".formatted(reduction(axis), axis, factor(inner), read(inner));
  }

  /** Whether a sum may go over an axis; one to t needs a t. */
  private boolean isReducible(String axis, List<String> scope) {
    return !axis.equals("j") || !over.contains("..t") || scope.contains("t");
  }

  /** A sum where there may be nothing to add up: of nothing there is no mean. */
  private String reduction(String axis) {
    return axis.equals("j") && over.contains("..t") ? "sum" : pick(List.of("sum", "mean", "max"));
  }

  private String factor(List<String> scope) {
    boolean stepwise = scope.contains(axes.getLast());
    return pick(
        stepwise ? List.of("0.4 ", "W ", "P(%s) ".formatted(axes.getLast())) : List.of("W "));
  }

  private String read(List<String> scope) {
    Named source = random.nextInt(4) == 0 ? pick(inputs) : pick(variables);
    List<String> indices = source.axes().stream().map(axis -> index(axis, scope)).toList();
    String read = head(source.name(), indices);
    return minibatch && source.name().equals("x") ? "(U " + read + ")" : read;
  }

  private String index(String axis, List<String> scope) {
    String last = "last(%s)".formatted(axis);
    if (!scope.contains(axis)) {
      List<String> ends = new ArrayList<>(List.of("1", last));
      scope.forEach(other -> ends.addAll(List.of(other, other + "+1", last + "+1-" + other)));
      return pick(ends);
    }
    int kind = random.nextInt(40);
    return switch (kind) {
      case 0 -> "1";
      case 1 -> last;
      case 2 -> last + "+1-" + axis;
      case 3 -> "2*" + axis;
      case 4 -> axis + "+" + pick(scope);
      default -> shifted(axis);
    };
  }

  private String shifted(String axis) {
    int way = ways.get(axes.indexOf(axis)) * (random.nextInt(9) == 0 ? -1 : 1);
    int offset = way * pick(List.of(0, 0, 1, 1, 1, 2));
    return offset == 0 ? axis : "%s%+d".formatted(axis, offset);
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
