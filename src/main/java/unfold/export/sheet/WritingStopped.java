package unfold.export.sheet;

import java.io.IOException;

/** Ends a writing that was asked to stop. */
public final class WritingStopped extends IOException {
  private static final long serialVersionUID = 1;

  public WritingStopped() {
    super("stopped");
  }

  /**
   * @throws WritingStopped if it does not
   */
  public static void unless(boolean goesOn) throws WritingStopped {
    if (!goesOn) {
      throw new WritingStopped();
    }
  }
}
