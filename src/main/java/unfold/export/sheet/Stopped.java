package unfold.export.sheet;

import java.io.IOException;

/** Ends a writing that was asked to stop. */
public final class Stopped extends IOException {
  private static final long serialVersionUID = 1;

  public Stopped() {
    super("stopped");
  }

  /**
   * @throws Stopped if it does not
   */
  public static void unless(boolean goesOn) throws Stopped {
    if (!goesOn) {
      throw new Stopped();
    }
  }
}
