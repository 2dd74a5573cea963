package unfold.view.file;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import unfold.gallery.Gallery;
import unfold.result.Result;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.session.PreferenceStore;
import unfold.session.file.Opened;
import unfold.session.file.RecurrenceReader;
import unfold.view.model.BackgroundTask;
import unfold.view.model.SetList;
import unfold.view.model.SetList.Place;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/** The commands of the set list. The pictures beside the one on screen are made ready meanwhile. */
public final class SetListCommands {
  // long enough for whoever types to go on
  private static final Duration REST = Duration.millis(400);

  private final Workbench workbench;
  private final FileCommands files;
  private final PreferenceStore store;
  private final BackgroundTask tasks;
  private final PauseTransition rest = new PauseTransition(REST);
  private SetList list;
  private int last;

  public SetListCommands(Workbench workbench, FileCommands files, WindowEnvironment around) {
    this.workbench = workbench;
    this.files = files;
    this.store = around.preferences();
    this.tasks = new BackgroundTask(around.background(), around.toolkit());
    this.list = SetList.of(store.kept());
    rest.setOnFinished(_ -> prepareBeside());
    workbench.documentProperty().subscribe(_ -> waitAnew());
    workbench.outcomeProperty().subscribe(_ -> waitAnew());
  }

  public SetList list() {
    return list;
  }

  /** Goes on to the system on a key; if it cannot be read, says so and stays. */
  public void open(int number) {
    last = number;
    Place place = list.at(number);
    if (isOpen(place)) {
      files.stay();
    } else if (place instanceof Place.OfFile(Path file)) {
      files.open(file, FileMessages.place(number, file));
    } else {
      open(place);
    }
  }

  /** Goes on to a system as it was left here, or as it is. */
  public void open(Place place) {
    switch (place) {
      case Place.Shipped(String name) -> shipped(name).ifPresent(files::open);
      case Place.OfFile(Path file) -> files.open(file);
    }
  }

  /** Tells whether a system is on screen. */
  public boolean isOpen(Place place) {
    return Place.of(workbench.document().origin()).equals(Optional.of(place));
  }

  private static Optional<Document> shipped(String name) {
    return Gallery.named(name).map(it -> Document.of(it.text(), new Origin.Shipped(name)));
  }

  /** Puts the system that is open on a key; one that was never saved cannot be. */
  public void put(int number) {
    Place.of(workbench.document().origin())
        .ifPresentOrElse(it -> put(number, it), () -> workbench.say(FileMessages.notOfFile()));
  }

  /** Puts a system on a key, which it opens from now on, in this window and the next. */
  public void put(int number, Place place) {
    Place before = list.at(number);
    list = list.with(number, place);
    Map<String, String> kept = new HashMap<>(store.kept());
    kept.putAll(list.words());
    store.keep(Map.copyOf(kept));
    workbench.say(
        before.equals(place)
            ? FileMessages.isPut(number, place.title())
            : FileMessages.put(number, place.title(), before.title()));
    waitAnew();
  }

  private void waitAnew() {
    rest.playFromStart();
  }

  private void prepareBeside() {
    if (workbench.isWaiting()) {
      return; // its outcome begins the rest anew
    }
    int here =
        Place.of(workbench.document().origin()).map(list::number).stream()
            .flatMapToInt(it -> it.stream())
            .findFirst()
            .orElse(last);
    SetList.beside(here).forEach(it -> prepare(list.at(it)));
  }

  private void prepare(Place place) {
    read(place, read -> read.success().ifPresent(workbench.openings()::prepare));
  }

  /** Reads a system as it was left here, or as it is; a file in the background. */
  public void read(Place place, Consumer<Result<Document>> told) {
    switch (place) {
      case Place.Shipped(String name) ->
          shipped(name).map(this::asLeft).ifPresent(it -> told.accept(Result.of(it)));
      case Place.OfFile(Path file) ->
          tasks.run(
              () -> RecurrenceReader.file(file, place.title()).map(Opened::document),
              read -> told.accept(read.map(this::asLeft)));
    }
  }

  private Document asLeft(Document document) {
    return workbench.openings().asLeft(document);
  }

  /** Tells whether a system that came with the program would be shown with edits. */
  public boolean isEdited(Place place) {
    return place instanceof Place.Shipped(String name)
        && shipped(name).map(this::asLeft).filter(Document::isUnsaved).isPresent();
  }
}
