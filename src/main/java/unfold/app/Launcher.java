package unfold.app;

import java.util.Locale;
import unfold.app.console.Console;

/** The entry point of the program; no JavaFX application, so that commands never load JavaFX. */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] arguments) {
    // the program speaks English, and its numbers and the toolkit's own words with it
    Locale.setDefault(Locale.ENGLISH);
    // AWT only typesets and draws into memory; with a toolkit of its own it would fight JavaFX
    System.setProperty("java.awt.headless", "true");
    ThisDesktop desktop = new ThisDesktop(UserFolder.STATE.usual(), UserFolder.SETTINGS.usual());
    TemporaryHome.insteadOfNone();
    System.exit(Program.run(Console.ofProcess(), desktop, arguments));
  }
}
