package unfold.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which of the names there are was meant by one there is not. */
final class Nearest {
  private Nearest() {}

  /** One sentence part: {@code "did you mean value?"}, or what there is where nothing is near. */
  static String hint(String name, Collection<String> known) {
    return of(name, known)
        .map(near -> "did you mean %s?".formatted(near))
        .orElseGet(() -> "there is " + known.stream().sorted().collect(Collectors.joining(", ")));
  }

  /** The known name that differs least, in at most a third of its letters or in case only. */
  static Optional<String> of(String name, Collection<String> known) {
    return known.stream()
        .filter(k -> k.equalsIgnoreCase(name) || distance(name, k) <= Math.max(1, k.length() / 3))
        .min(Comparator.comparingInt((String k) -> distance(name, k)).thenComparing(k -> k));
  }

  /** Insertions, deletions and replacements of letters (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      int diagonal = i - 1;
      for (int j = 0; j <= b.length(); j++) {
        int above = row[j];
        row[j] = i == 0 ? j : j == 0 ? i : least(a, b, i, j, diagonal, above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.length()];
  }

  private static int least(String a, String b, int i, int j, int diagonal, int above, int left) {
    int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    return Math.min(replaced, Math.min(above, left) + 1);
  }
}
