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

  /**
   * Opens a window as the last one was when it was closed, and returns when it is closed.
   *
   * @param first what it opens on where nothing is known of any before
   */
  void reopen(Opened first) throws InterruptedException;
}
