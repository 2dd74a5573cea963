package unfold.data.file;

import java.util.Collection;
import java.util.stream.Collectors;
import unfold.equation.Nearest;

/** Suggests known names in place of a missing one. */
public final class SuggestedName {
  private SuggestedName() {}

  /** The nearest name there is, or all of them where none is near. */
  public static String instead(String missing, Collection<String> known) {
    return Nearest.to(missing, known)
        .map(DataFileMessages::nearest)
        .orElseGet(() ->
            DataFileMessages.known(known.stream().sorted().collect(Collectors.joining(", "))));
  }
}
