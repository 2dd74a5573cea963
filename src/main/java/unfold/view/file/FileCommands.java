package unfold.view.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import unfold.playback.Moment;
import unfold.result.Result;
import unfold.session.Content;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.WindowView;
import unfold.session.file.Bundle;
import unfold.session.file.DocumentWriter;
import unfold.session.file.DocumentWriter.Saved;
import unfold.session.file.Opened;
import unfold.view.model.FileQuestion;
import unfold.view.model.Viewing;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/** The commands that open, save and close texts, asking before the window closes on an edit. */
public final class FileCommands {
  private static final String ENDING = ".rec";
  private static final List<ExtensionFilter> SAVED =
      List.of(
          new ExtensionFilter(FileMessages.recurrences(), "*" + ENDING),
          new ExtensionFilter(FileMessages.bundles(), "*" + Bundle.ENDING),
          new ExtensionFilter(FileMessages.allFiles(), "*.*"));
  private static final List<ExtensionFilter> OPENED =
      List.of(
          new ExtensionFilter(
              FileMessages.allThatOpen(), "*" + ENDING, "*" + Bundle.ENDING, "*.svg", "*.png"),
          new ExtensionFilter(FileMessages.allFiles(), "*.*"));

  private final Workbench workbench;
  private final KnownFiles known;
  private final Stage stage;
  private final FileQuestion place;
  private final FileReading reading;
  private final FileWriting writing;
  private final RecentFiles recent;
  private final Viewing viewing;

  public FileCommands(
      Workbench workbench,
      KnownFiles known,
      WindowEnvironment around,
      Stage stage,
      Viewing viewing) {
    this.workbench = workbench;
    this.known = known;
    this.place = around.files();
    this.reading = new FileReading(workbench, around);
    this.writing = new FileWriting(around);
    this.recent = new RecentFiles(around.preferences());
    this.stage = stage;
    this.viewing = viewing;
    workbench
        .documentProperty()
        .map(it -> it.origin().ownFile())
        .subscribe(it -> it.ifPresent(recent::add));
  }

  public void open() {
    place.toOpen(stage, FileMessages.openTitle(), OPENED).ifPresent(this::open);
  }

  /**
   * Opens a text, or the recurrence of a figure at the moment it shows, once it is read; says in a
   * notice if it cannot be. What is opened later comes first.
   */
  public void open(Path file) {
    read(file, String.valueOf(file.getFileName()), () -> goneFrom(file));
  }

  /**
   * Opens a file, as {@link #open(Path)} does.
   *
   * @param name what messages call it
   */
  void open(Path file, String name) {
    read(file, name, Optional::empty);
  }

  private void read(Path file, String name, FileReading.Gone gone) {
    reading.begin(file, name, (read, stamp) -> open(read, file, stamp), gone);
  }

  /** Lists the files that were opened before, to open one again. */
  public void showRecent() {
    if (recent.all().isEmpty()) {
      workbench.say(FileMessages.noRecent());
    } else {
      RecentList.show(recent.all(), stage, this::open);
    }
  }

  private Optional<String> goneFrom(Path file) {
    return Optional.of(file)
        .filter(recent::remove)
        .map(it ->
            FileMessages.leftRecent(
                String.valueOf(it.getFileName()), String.valueOf(it.getParent())));
  }

  private void open(Opened read, Path file, String stamp) {
    known.remember(file, stamp);
    recent.add(file);
    read.view().ifPresent(it -> viewing.expect(read.document(), it));
    workbench.openings().goOn(read.history(), read.moment());
  }

  /** Stops the reading of a file that is still to be opened, if there is one. */
  public void stopReading() {
    reading.stop();
  }

  /** Stays at what is open, if something else was to be opened. */
  public void stay() {
    reading.stop();
    workbench.openings().stay();
  }

  /**
   * Begins a text that has no file; what was open is kept as it was left.
   *
   * @param then what is done once it is open
   */
  public void begin(String text, Runnable then) {
    reading.stop();
    workbench.openings().begin(Document.of(text, new Origin.Fresh()), then);
  }

  /** Goes on to a document as it was left here, or as it is given; what was open is kept too. */
  public void open(Document next) {
    reading.stop();
    workbench.openings().goOn(next);
  }

  /** Runs the next step once nothing would be lost, after a question if need be; or never. */
  public void closing(Runnable next) {
    writing.whenDone(() -> closingNow(next));
  }

  /** Goes on once all that is being saved is saved. */
  public void settle(Runnable next) {
    writing.whenDone(next);
  }

  private void closingNow(Runnable next) {
    if (workbench.document().isUnsaved()) {
      String title = workbench.document().origin().title();
      SaveQuestion.ask(stage, title, answer -> closing(answer, next));
    } else {
      next.run();
    }
  }

  private void closing(SaveQuestion.Answer answer, Runnable next) {
    switch (answer) {
      case SAVE -> save(next);
      case DISCARD -> next.run();
      case STAY -> {}
    }
  }

  /** Saves the document where it was opened, else where the user says. */
  public void save() {
    save(() -> {});
  }

  /** Saves the text and goes on, unless it is not saved. */
  private void save(Runnable next) {
    workbench
        .document()
        .origin()
        .ownFile()
        .ifPresentOrElse(
            file -> saveBack(file, next), () -> asked().ifPresent(file -> saveTo(file, next)));
  }

  private void saveBack(Path file, Runnable next) {
    Content pristine = workbench.document().pristine();
    writing.run(
        () -> Result.of(known.state(file, pristine)),
        found -> {
          if (isChanged(found)) {
            ChangedFileQuestion.ask(stage, file, answer -> answer(answer, file, next));
          } else {
            saveTo(file, next);
          }
        });
  }

  /** Whether somebody else has stored something in a file since it was opened or saved here. */
  private static boolean isChanged(Result<KnownFiles.State> found) {
    return switch (found.success().orElse(KnownFiles.State.UNREADABLE)) {
      case SAME, GONE -> false;
      case CHANGED, UNREADABLE -> true;
    };
  }

  private void answer(ChangedFileQuestion.Answer answer, Path file, Runnable next) {
    switch (answer) {
      case OVERWRITE -> saveTo(file, next);
      case OPEN -> reopen(file);
      case CANCEL -> {}
    }
  }

  /** Opens the file anew, as it is on the disk; what was open is one undo away. */
  public void reopen() {
    workbench
        .document()
        .origin()
        .ownFile()
        .ifPresentOrElse(this::reopen, () -> workbench.say(FileMessages.noFile()));
  }

  private void reopen(Path file) {
    read(file, String.valueOf(file.getFileName()), Optional::empty);
  }

  /** Saves the document where the user says; its name tells whether as a text or whole. */
  public void saveAs() {
    asked().ifPresent(this::save);
  }

  private Optional<Path> asked() {
    Origin origin = workbench.document().origin();
    Path proposed = origin.ownFile().orElseGet(() -> Path.of(origin.title() + ENDING));
    return place.toSave(stage, FileMessages.saveTitle(), proposed, SAVED).flatMap(this::named);
  }

  /** The chosen file with an ending; none if that is another file than the one that was chosen. */
  private Optional<Path> named(Path chosen) {
    String name = String.valueOf(chosen.getFileName());
    Path whole = name.contains(".") ? chosen : chosen.resolveSibling(name + ENDING);
    if (!whole.equals(chosen) && Files.exists(whole)) {
      workbench.say(FileMessages.existing(whole));
      return Optional.empty();
    }
    return Optional.of(whole);
  }

  /** Saves the document to a file, and says in a notice if it cannot be. */
  public void save(Path file) {
    saveTo(file, () -> {});
  }

  /** Saves the document and goes on, unless there is something to read about it. */
  private void saveTo(Path file, Runnable next) {
    History history = workbench.historyProperty().get();
    Moment moment = workbench.transport().moment();
    WindowView view = viewing.view();
    writing.run(() -> write(history, moment, view, file), it -> told(it, history.present(), next));
  }

  private Result<Saved> write(History history, Moment moment, WindowView view, Path file) {
    Result<Saved> saved = DocumentWriter.write(history, moment, view, file);
    saved.success().ifPresent(_ -> known.remember(file));
    return saved;
  }

  private void told(Result<Saved> result, Document written, Runnable next) {
    switch (result) {
      case Result.Success<Saved>(Saved saved) -> {
        workbench.saved(written, saved.origin());
        workbench.say(String.join(" ", saved.notes()));
        if (saved.notes().isEmpty()) {
          next.run();
        }
      }
      case Result.Failure<Saved> failed -> workbench.say(failed.message() + ".");
    }
  }
}
