package unfold.export.sheet;

import java.io.IOException;
import java.util.Optional;

/** Ends a writing before it begins, in words for a reader. */
public final class WritingRefused extends IOException {
  private static final long serialVersionUID = 1;

  private WritingRefused(String reason) {
    super(reason);
  }

  /**
   * @throws WritingRefused if there is a reason to
   */
  public static void because(Optional<String> reason) throws WritingRefused {
    if (reason.isPresent()) {
      throw new WritingRefused(reason.get());
    }
  }
}
