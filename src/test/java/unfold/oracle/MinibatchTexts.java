package unfold.oracle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import unfold.data.file.DataSource;
import unfold.oracle.MinibatchTerms.Named;

/**
 * Random minibatches of two to four sequences, of one length or of several: some inputs with a
 * value for each member beside some with one for all, names with and without an index, names that
 * exist at one place only, fixed places, and draws. Nearly all can be computed.
 */
final class MinibatchTexts {
  /** A text and the file it reads. */
  record Minibatch(String text, String table) {
    DataSource files() {
      return DataSource.of(Map.of("y.csv", table.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static final List<String> MORE_AXES = List.of("", "", "", ", k = 1..tau", ", k = 1..3");

  private static final List<String> WHOLES =
      List.of("tanh(%s)", "tanh(%s)", "sigmoid(%s)", "0.5 * cos(%s)", "max(sin(%s), 0.2)");

  private final Random random;
  private final List<Integer> lengths;
  private final boolean even;
  private final boolean columns;
  private final List<String> axes;
  private final MinibatchTerms terms;
  private final List<String> lines = new ArrayList<>();

  private MinibatchTexts(long seed) {
    this.random = new Random(seed);
    this.even = random.nextInt(3) == 0;
    this.columns = random.nextInt(3) == 0;
    int common = 1 + random.nextInt(6);
    this.lengths =
        IntStream.range(0, 2 + random.nextInt(3))
            .mapToObj(_ -> even ? common : 1 + random.nextInt(6))
            .toList();
    String more = pick(MORE_AXES);
    this.axes = more.isEmpty() ? List.of("t") : List.of("t", "k");
    String range = even && common > 1 && random.nextBoolean() ? " = 1.." + (common - 1) : "";
    lines.addAll(List.of("over t" + range + more, "size n = 2", "alphabet A = chars(\"abc\")"));
    this.terms = new MinibatchTerms(random, axes, columns);
  }

  static Arbitrary<Minibatch> minibatches() {
    return Arbitraries.longs().map(seed -> new MinibatchTexts(seed).minibatch()).dontShrink();
  }

  private Minibatch minibatch() {
    declare();
    int count = 2 + random.nextInt(4);
    IntStream.range(0, count).forEach(this::define);
    return new Minibatch(String.join("\n", lines) + "\n", table());
  }

  private void declare() {
    lines.add("input x(t) : A = onehot(%s)".formatted(words()));
    lines.add("input y(t) = csv(\"y.csv\", \"value\", by \"id\")");
    lines.add("input u(t) " + pick(List.of("~ normal(0, 1)", "= repeat [0.5, -1, 2]", one())));
    lines.add("input z%s ~ uniform(0, 1)".formatted(shape()));
    lines.add("param U : %s x A ~ normal(0, 1)".formatted(columns ? "n" : "1"));
    lines.add("param W%s ~ normal(0, 0.5)".formatted(columns ? " : n x n" : ""));
    lines.add("param P(t)%s ~ normal(0, 0.5)".formatted(columns ? " : n x n" : ""));
    lines.add("param p(%s) ~ normal(0, 0.5)".formatted(axes.getLast()));
    lines.add("param a = 0.7");
    lines.add("f(s; b) = b * s + 0.1 * a");
    lines.add("g(s) = draw(softmax(s))");
    fix("y", "0.25");
    fix("u", pick(List.of("0.25", "0.5 * y(1)"))); // one for all, or each member's own
  }

  private void fix(String input, String value) {
    if (random.nextInt(3) == 0) {
      String place = pick(List.of("0", "1", "tau", "tau+1"));
      lines.add("%s(%s) = %s".formatted(input, place, value));
    }
  }

  private String words() {
    return lengths.stream()
        .map(length -> "\"" + word(length) + "\"")
        .collect(Collectors.joining(", "));
  }

  private String word(int length) {
    return IntStream.range(0, length)
        .mapToObj(_ -> pick(List.of("a", "b", "c")))
        .collect(Collectors.joining());
  }

  /** Data of one member beside those of several, which have to be as long. */
  private String one() {
    return even
        ? IntStream.range(0, lengths.getFirst())
            .mapToObj(_ -> "%d".formatted(random.nextInt(3)))
            .collect(Collectors.joining(", ", "= [", "]"))
        : "= count";
  }

  private String table() {
    StringBuilder rows = new StringBuilder("id,value\n");
    for (int member = 0; member < lengths.size(); member++) {
      for (int row = 0; row < lengths.get(member); row++) {
        rows.append("s%d,%s\n".formatted(member, random.nextInt(-8, 9) / 4.0));
      }
    }
    return rows.toString();
  }

  private void define(int number) {
    String name = "v" + number;
    switch (random.nextInt(6)) {
      case 0, 1 -> define(new Named(name, List.of()), List.of());
      case 2 -> atOnePlace(name);
      default -> stepped(name);
    }
  }

  /** What exists at one place of the sequence only. */
  private void atOnePlace(String name) {
    String place = pick(List.of("1", "tau"));
    define(new Named(name, List.of(place)), List.of());
  }

  private void define(Named named, List<String> scope) {
    String right = terms.sum(scope);
    boolean bounded = random.nextInt(3) > 0;
    lines.add(named.head() + shape() + " = " + (bounded ? pick(WHOLES).formatted(right) : right));
    terms.add(named);
  }

  private void stepped(String name) {
    List<String> own = axes.size() > 1 && random.nextBoolean() ? axes : List.of(pick(axes));
    Named named = new Named(name, own);
    for (List<String> places : List.of(List.of("1", "tau"), List.of("0", "..0", "tau+1"))) {
      if (random.nextInt(3) == 0 && own.contains("t")) {
        lines.add(named.at("t", pick(places)) + shape() + " = " + given(own));
      }
    }
    if (!own.contains("t") || random.nextInt(3) == 0) {
      define(named, own);
    } else {
      String right = terms.sum(own) + " + " + terms.recurrence(named, random.nextBoolean());
      lines.add(named.head() + shape() + " = " + pick(WHOLES).formatted(right));
      terms.add(named);
    }
  }

  private String given(List<String> own) {
    List<String> rest = own.stream().filter(axis -> !axis.equals("t")).toList();
    return random.nextInt(3) == 0 ? "0.25" : terms.sum(rest);
  }

  private String shape() {
    return columns ? " : n" : "";
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
