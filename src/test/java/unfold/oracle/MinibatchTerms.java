package unfold.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Random terms that differ in what they depend on: on nothing, on the length of the sequence, on
 * what each member is given, on each index; and reductions of such terms.
 */
final class MinibatchTerms {
  /** A name and what stands in its head: axes, or the place at which alone it exists. */
  record Named(String name, List<String> indices) {
    String head() {
      return indices.isEmpty() ? name : name + "(" + String.join(", ", indices) + ")";
    }

    String at(String axis, String place) {
      return new Named(name, indices.stream().map(it -> it.equals(axis) ? place : it).toList())
          .head();
    }
  }

  private static final int DEPTH = 2;

  private final Random random;
  private final List<String> axes;
  private final boolean columns;
  private final List<Named> known = new ArrayList<>();

  MinibatchTerms(Random random, List<String> axes, boolean columns) {
    this.random = random;
    this.axes = axes;
    this.columns = columns;
    known.addAll(
        List.of(
            new Named("x", List.of("t")),
            new Named("y", List.of("t")),
            new Named("u", List.of("t")),
            new Named("z", List.of())));
  }

  /** Makes a name one that later terms may read. */
  void add(Named named) {
    known.add(named);
  }

  /**
   * @param scope the axes whose index is known
   */
  String sum(List<String> scope) {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(_ -> term(scope, DEPTH))
        .collect(Collectors.joining(" + ", columns ? "[0.1; 0.2] + " : "", ""));
  }

  /** A name's own value a step before or after, alone or all of them on another axis. */
  String recurrence(Named named, boolean forwards) {
    String before = named.at("t", forwards ? "t-1" : "t+1");
    boolean all = named.indices().contains("k") && random.nextBoolean();
    return factor(named.indices()) + (all ? "mean_k(%s)".formatted(before) : before);
  }

  private String term(List<String> scope, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(10);
    return switch (kind) {
      case 0, 1, 2 -> leaf(scope);
      case 3 -> "f(%s; %s)".formatted(term(scope, depth - 1), scalar(scope));
      case 4 -> "g(%s)".formatted(term(scope, depth - 1));
      default -> reduction(scope, depth);
    };
  }

  private String reduction(List<String> scope, int depth) {
    String axis = pick(axes);
    List<String> inner = new ArrayList<>(scope);
    inner.remove(axis);
    inner.add(axis);
    String body =
        switch (random.nextInt(4)) {
          case 0 -> scalar(inner);
          case 1 -> term(inner, depth - 1);
          case 2 -> scalar(inner) + " * " + leaf(inner);
          default -> leaf(inner) + " - " + scalar(inner);
        };
    return "0.3 * %s_%s(%s)".formatted(pick(List.of("sum", "mean", "max")), axis, body);
  }

  private String leaf(List<String> scope) {
    return random.nextInt(3) == 0 ? scalar(scope) : factor(scope) + read(scope);
  }

  private String scalar(List<String> scope) {
    String axis = pick(axes);
    String last = last(axis);
    List<String> some = new ArrayList<>(List.of("1", "0.5", "a", "(%s / 9)".formatted(last)));
    some.add("p(%s)".formatted(index(axes.getLast(), scope)));
    some.add("y(%s)".formatted(index("t", scope)));
    if (scope.contains(axis)) {
      some.add("(%s / 9)".formatted(axis));
      some.add("((%s - %s) / 9)".formatted(last, axis));
    }
    return pick(some);
  }

  private String factor(List<String> scope) {
    return pick(
        List.of(columns ? "W " : "0.4 ", "W ", "a * ", "P(%s) ".formatted(index("t", scope))));
  }

  private String read(List<String> scope) {
    Named source = random.nextBoolean() ? pick(known) : known.getLast();
    List<String> indices =
        source.indices().stream().map(it -> axes.contains(it) ? index(it, scope) : it).toList();
    String read = new Named(source.name(), indices).head();
    return switch (source.name()) {
      case "x" -> "(U " + read + ")";
      case "y", "u" -> columns ? "([0.5; 2] * " + read + ")" : read;
      default -> read;
    };
  }

  /** At the same index as often as anywhere else, where there is one. */
  private String index(String axis, List<String> scope) {
    String last = last(axis);
    List<String> places = new ArrayList<>(List.of("1", last, last, last + "-1", "0", last + "+1"));
    if (scope.contains(axis)) {
      String mirrored = last + "+1-" + axis;
      List<String> near = List.of(axis + "-1", axis + "+1", mirrored, axis, axis);
      return random.nextInt(3) == 0 ? pick(places) : pick(near);
    }
    return pick(places);
  }

  private static String last(String axis) {
    return axis.equals("t") ? "tau" : "last(k)";
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
