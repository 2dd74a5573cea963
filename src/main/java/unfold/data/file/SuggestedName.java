package unfold.data.file;

import java.util.Collection;
import java.util.stream.Collectors;
import unfold.equation.Nearest;

/** What to say of a name that is not there. */
public final class SuggestedName {
  private SuggestedName() {}

  /** The nearest name there is, or all of them where none is near. */
  public static String instead(String missing, Collection<String> known) {
    return Nearest.to(missing, known)
        .map("did you mean %s?"::formatted)
        .orElseGet(() -> "there is " + known.stream().sorted().collect(Collectors.joining(", ")));
  }
}
