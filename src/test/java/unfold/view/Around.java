package unfold.view;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import unfold.gallery.Gallery;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.Pipeline;
import unfold.session.PreferenceStore;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.view.model.FileQuestion;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/** Surroundings that tests arrange: nothing of the machine is touched. */
public final class Around implements PreferenceStore, FileQuestion {
  private final Map<String, String> words = new HashMap<>();
  private Optional<Path> answer = Optional.empty();
  private String proposed = "";
  private Optional<Path> journals = Optional.empty();

  /** A chain whose work is done at once, by whoever asks for it. */
  public static Pipeline pipeline() {
    return new Pipeline(
        CompletableFuture.completedFuture(new Nd4jArithmetic()), Runnable::run, Runnable::run);
  }

  /** A system of the gallery as it is shipped. */
  public static Document shipped(String gallery) {
    String text = Gallery.named(gallery).orElseThrow().text();
    return Document.of(text, new Origin.Shipped(gallery));
  }

  /** A workbench with a system of the gallery, whose work is done at once. */
  public static Workbench workbench(String gallery) {
    return new Workbench(pipeline(), shipped(gallery), () -> 0);
  }

  /** Opens a document as a newcomer would see it: without edits, and playing. */
  public static void open(Workbench workbench, Document document) {
    workbench.openings().open(History.of(document), Optional.empty());
  }

  /** In which nobody answers, nothing is kept from before and everything happens at once. */
  public static WindowEnvironment quiet() {
    return new Around().surroundings();
  }

  public WindowEnvironment surroundings() {
    return surroundings(Runnable::run);
  }

  WindowEnvironment surroundings(Executor background) {
    return new WindowEnvironment(background, Runnable::run, this, this, journals);
  }

  /** Every question after a file is answered so. */
  public void answer(Path file) {
    answer = Optional.of(file);
  }

  /** What is open is kept in this folder. */
  void keepIn(Path folder) {
    journals = Optional.of(folder);
  }

  /** The name that was proposed last. */
  String proposed() {
    return proposed;
  }

  @Override
  public Map<String, String> kept() {
    return Map.copyOf(words);
  }

  @Override
  public void keep(Map<String, String> next) {
    words.putAll(next);
  }

  @Override
  public Optional<Path> toOpen(Window owner, String title, List<ExtensionFilter> filters) {
    return answer;
  }

  @Override
  public Optional<Path> toSave(
      Window owner, String title, Path name, List<ExtensionFilter> filters) {
    proposed = name.toString();
    return answer;
  }
}
