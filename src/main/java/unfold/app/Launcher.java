package unfold.app;

/** Where the program starts. It is no JavaFX application, so that commands never load JavaFX. */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] arguments) {
    // AWT only typesets and draws into memory; with a toolkit of its own it would fight JavaFX
    System.setProperty("java.awt.headless", "true");
    System.exit(Program.run(Console.ofProcess(), new ThisDesktop(), arguments));
  }
}
