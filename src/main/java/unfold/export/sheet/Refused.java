package unfold.export.sheet;

import java.io.IOException;
import java.util.Optional;

/** Ends a writing before it begins, in words for a reader. */
public final class Refused extends IOException {
  private static final long serialVersionUID = 1;

  private Refused(String reason) {
    super(reason);
  }

  /**
   * @throws Refused if there is a reason to
   */
  public static void because(Optional<String> reason) throws Refused {
    if (reason.isPresent()) {
      throw new Refused(reason.get());
    }
  }
}
