package unfold.export.sheet;

import java.io.IOException;
import java.util.Optional;

/** The refusal to write a file, before its first byte and in words for a reader. */
public final class WritingRefused extends IOException {
  private static final long serialVersionUID = 1;

  private WritingRefused(String reason) {
    super(reason);
  }

  /**
   * Refuses if there is a reason.
   *
   * @throws WritingRefused with the reason, if there is one
   */
  public static void because(Optional<String> reason) throws WritingRefused {
    if (reason.isPresent()) {
      throw new WritingRefused(reason.get());
    }
  }
}
