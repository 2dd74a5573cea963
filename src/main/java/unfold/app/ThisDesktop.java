package unfold.app;

import java.nio.file.Path;
import java.util.Optional;
import unfold.app.command.Desktop;
import unfold.app.console.LibC;
import unfold.session.file.Opened;

/**
 * The desktop of this machine, asked without starting the toolkit, which may crash.
 *
 * @param state the folder where windows keep what is open; empty for nowhere
 * @param settings the folder of the user's settings; empty for none
 */
public record ThisDesktop(Optional<Path> state, Optional<Path> settings) implements Desktop {
  @Override
  public Optional<String> obstacle() {
    boolean linux = System.getProperty("os.name", "").startsWith("Linux");
    boolean headlessOnPurpose = System.getProperty("glass.platform") != null;
    if (!linux || headlessOnPurpose) {
      return Optional.empty();
    }
    if (!LibC.hasXDisplay()) {
      return Optional.of(AppMessages.noDisplay());
    }
    return LibC.isInstalled("libgtk-3.so.0") ? Optional.empty() : Optional.of(AppMessages.noGtk());
  }

  @Override
  public void open(Opened first) throws InterruptedException {
    new WindowLauncher(state, settings).open(first);
  }

  @Override
  public void reopen(Opened first) throws InterruptedException {
    new WindowLauncher(state, settings).reopen(first);
  }
}
