package unfold.export.sheet;

import java.io.IOException;

/** The end of a writing that was asked to stop. */
public final class WritingStopped extends IOException {
  private static final long serialVersionUID = 1;

  public WritingStopped() {
    super("stopped");
  }

  /**
   * Stops a writing that is not to go on.
   *
   * @throws WritingStopped if it does not go on
   */
  public static void unless(boolean goesOn) throws WritingStopped {
    if (!goesOn) {
      throw new WritingStopped();
    }
  }
}
