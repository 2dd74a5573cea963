package unfold.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random texts over one tree or several, of which a few are not computable. */
final class TreeTexts {
  private static final List<String> WORDS = List.of("a", "b", "c", "d", "e");

  private static final List<String> WHOLES = List.of("tanh(%s)", "softmax(%s)", "cos(%s) / 2");

  private final Random random;
  private final int variables;
  private final boolean words;

  private TreeTexts(long seed) {
    this.random = new Random(seed);
    this.variables = 1 + random.nextInt(3);
    this.words = random.nextBoolean();
  }

  static Arbitrary<String> texts() {
    return Arbitraries.longs().map(seed -> new TreeTexts(seed).text()).dontShrink();
  }

  private String text() {
    List<String> trees =
        IntStream.range(0, 1 + random.nextInt(3))
            .mapToObj(_ -> "\"" + sentence(2 + random.nextInt(5)) + "\"")
            .toList();
    List<String> lines =
        new ArrayList<>(
            List.of(
                "over v = tree(%s)".formatted(String.join(", ", trees)),
                "size n = 2",
                "alphabet A = words(\"a b c d e\")",
                words ? "input x(v) : A = onehot(leaves)" : "input x(v) : n ~ normal(0, 1)",
                "param U : n x %s ~ normal(0, 1)".formatted(words ? "A" : "n"),
                "param W : n x n ~ normal(0, 0.5)"));
    for (int i = 0; i < variables; i++) {
      if (words || random.nextInt(3) > 0) {
        lines.add("v%d(leaf) = tanh(U x(leaf))".formatted(i));
      }
      String whole = WHOLES.get(random.nextInt(WHOLES.size()));
      lines.add("v%d(v) : n = %s".formatted(i, whole.formatted(right(i))));
    }
    lines.add("o(root) : n = W v0(root)");
    lines.add("m : n = sum_v(W v%d(v))".formatted(random.nextInt(variables)));
    return String.join("\n", lines) + "\n";
  }

  private String sentence(int leaves) {
    if (leaves == 1) {
      return WORDS.get(random.nextInt(WORDS.size()));
    }
    int left = 1 + random.nextInt(leaves - 1);
    return "(" + sentence(left) + " " + sentence(leaves - left) + ")";
  }

  private String right(int own) {
    List<String> terms = new ArrayList<>(List.of("[0.1; 0.2]"));
    if (!words && random.nextBoolean()) {
      terms.add("x(v)");
    }
    for (int term = 0; term < 1 + random.nextInt(3); term++) {
      terms.add("W " + read(own));
    }
    return String.join(" + ", terms);
  }

  private String read(int own) {
    int any = random.nextInt(variables);
    int earlier = own == 0 || random.nextInt(12) == 0 ? any : random.nextInt(own);
    return switch (random.nextInt(own == 0 ? 6 : 9)) {
      case 0, 1, 2 -> "v%d(v.left)".formatted(any);
      case 3, 4, 5 -> "v%d(v.right)".formatted(any);
      case 6 -> "v%d(v)".formatted(earlier);
      case 7 -> "v%d(root)".formatted(earlier);
      default -> "sum_v(v%d(v))".formatted(earlier);
    };
  }
}
