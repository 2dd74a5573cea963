package unfold.app.command;

import java.util.Optional;
import unfold.session.file.Opened;

/** The desktop that windows are opened on. */
public interface Desktop {
  /**
   * The reason why there can be no window, a sentence without its full stop; empty where there can.
   */
  Optional<String> obstacle();

  /** Opens a window, and returns when it is closed. */
  void open(Opened first) throws InterruptedException;
}
