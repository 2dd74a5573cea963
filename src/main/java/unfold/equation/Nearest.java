package unfold.equation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known name that is nearest to a mistyped one. */
public final class Nearest {
  /** The most letters of a name that is compared; nobody mistypes one letter of a longer one. */
  private static final int LONGEST = 200;

  private Nearest() {}

  /**
   * The known name the fewest edits away; among equals one of the same letters, then the first.
   *
   * @return empty where more than a third of the letters, or the only one, would have to change,
   *     and for names of more than 200 letters
   */
  public static Optional<String> to(String typed, Collection<String> known) {
    int most = Math.max(1, typed.length() / 3);
    return known.stream()
        .filter(name -> !name.equals(typed) && isTellingEnough(typed, name))
        .filter(name -> isComparable(typed, name, most) && edits(typed, name) <= most)
        .min(
            Comparator.comparingInt((String name) -> edits(typed, name))
                .thenComparing(name -> !letters(name).equals(letters(typed)))
                .thenComparing(name -> name));
  }

  /** Any letter is one edit from any other; only a wrong case tells what was meant. */
  private static boolean isTellingEnough(String typed, String name) {
    return name.length() + typed.length() > 2 || name.equalsIgnoreCase(typed);
  }

  private static String letters(String name) {
    return name.chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Whether some name is one edit away. */
  public static boolean isOneEdit(String typed, Collection<String> known) {
    return known.stream().anyMatch(name -> isComparable(typed, name, 1) && edits(typed, name) == 1);
  }

  /** Whether so few edits may do, which the lengths alone can rule out. */
  private static boolean isComparable(String typed, String name, int most) {
    return Math.max(typed.length(), name.length()) <= LONGEST
        && Math.abs(typed.length() - name.length()) <= most;
  }

  /**
   * The fewest insertions, deletions, replacements and swaps of neighbours between two names, no
   * place edited twice (optimal string alignment). Capitals count as replaced.
   */
  public static int edits(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(cost, from, to, i, j);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int cheapest(int[][] cost, String from, String to, int i, int j) {
    int replaced = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
