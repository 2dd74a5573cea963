package unfold.app;

import java.util.Optional;

/** Whether a window can be opened here, found out without starting the toolkit, which may crash. */
final class Desktop {
  private Desktop() {}

  /** Why there can be no window, as a sentence without its full stop; empty where there can. */
  static Optional<String> obstacle() {
    boolean linux = System.getProperty("os.name", "").startsWith("Linux");
    boolean headlessOnPurpose = System.getProperty("glass.platform") != null;
    if (!linux || headlessOnPurpose) {
      return Optional.empty();
    }
    if (!Native.hasXDisplay()) {
      return Optional.of("there is no display");
    }
    return Native.isInstalled("libgtk-3.so.0")
        ? Optional.empty()
        : Optional.of("there is no GTK 3, which the window needs");
  }
}
