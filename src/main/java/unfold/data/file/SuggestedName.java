package unfold.data.file;

import java.util.Collection;
import java.util.stream.Collectors;
import unfold.equation.Nearest;

/** Suggests known names in place of a missing one. */
public final class SuggestedName {
  private static final int MOST = 30;

  private SuggestedName() {}

  /** The nearest name there is, or those that there are where none is near. */
  public static String instead(String missing, Collection<String> known) {
    return Nearest.to(missing, known)
        .map(DataFileMessages::nearest)
        .orElseGet(() -> DataFileMessages.known(listed(known), Math.max(0, known.size() - MOST)));
  }

  private static String listed(Collection<String> known) {
    return known.stream()
        .sorted()
        .limit(MOST)
        .map(CellExcerpt::of)
        .collect(Collectors.joining(", "));
  }
}
