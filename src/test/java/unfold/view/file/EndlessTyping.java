package unfold.view.file;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.session.Pipeline;
import unfold.session.WindowView;
import unfold.view.Around;
import unfold.view.model.Viewing;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/** A program in which one types without a pause until it is killed. */
final class EndlessTyping {
  /** Of the animation's time, which stands still where the machine is too slow for it. */
  static final long APART = 50_000_000;

  private final Workbench workbench;
  private int edits;
  private long last;

  private EndlessTyping(Path folder) {
    Pipeline pipeline =
        new Pipeline(
            new CompletableFuture<>(), Executors.newSingleThreadExecutor(), Platform::runLater);
    Document first = Document.of(text(0), new Origin.Fresh());
    workbench = new Workbench(pipeline, first, () -> System.nanoTime() / 1_000_000);
    Around around = new Around();
    WindowEnvironment environment =
        new WindowEnvironment(Runnable::run, Runnable::run, around, around, Optional.of(folder));
    Autosave.begin(workbench, environment, new Stage(), new Unseen());
  }

  /** A document that nobody looks at. */
  private static final class Unseen implements Viewing {
    @Override
    public WindowView view() {
      return WindowView.USUAL;
    }

    @Override
    public void look(WindowView view) {}

    @Override
    public void expect(Document next, WindowView view) {}
  }

  public static void main(String[] folder) {
    Platform.startup(() -> new EndlessTyping(Path.of(folder[0])).begin());
  }

  private void begin() {
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        if (now - last >= APART) {
          last = now;
          type();
        }
      }
    }.start();
  }

  private void type() {
    edits++;
    workbench.type(text(edits));
    System.out.println(text(edits));
  }

  private static String text(int edit) {
    return "# edit " + edit + " at " + System.nanoTime() / 1_000_000;
  }

  /** The number of an edit. */
  static int edit(String text) {
    return Integer.parseInt(text.split(" ")[2]);
  }

  /** The millisecond of an edit, on the clock of its program. */
  static long millis(String text) {
    return Long.parseLong(text.split(" ")[4]);
  }
}
