package unfold.view.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import unfold.export.sheet.AtomicFile;
import unfold.result.Result;
import unfold.session.Document;
import unfold.session.Opened;
import unfold.session.Origin;
import unfold.session.RecurrenceReader;
import unfold.view.model.FileQuestion;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/** The commands that open, save and close texts, asking first where something would be lost. */
public final class FileCommands {
  private static final String ENDING = ".rec";
  private static final List<ExtensionFilter> SAVED =
      List.of(
          new ExtensionFilter(FileMessages.recurrences(), "*" + ENDING),
          new ExtensionFilter(FileMessages.allFiles(), "*.*"));
  private static final List<ExtensionFilter> OPENED =
      List.of(
          new ExtensionFilter(FileMessages.recurrencesAndFigures(), "*" + ENDING, "*.svg", "*.png"),
          new ExtensionFilter(FileMessages.allFiles(), "*.*"));

  private final Workbench workbench;
  private final Stage stage;
  private final FileQuestion place;
  private final SaveQuestion question;
  private final FileReading reading;

  public FileCommands(Workbench workbench, WindowEnvironment around, Stage stage) {
    this.workbench = workbench;
    this.place = around.files();
    this.reading = new FileReading(workbench, around);
    this.stage = stage;
    this.question = new SaveQuestion(stage);
  }

  public void open() {
    place.toOpen(stage, FileMessages.openTitle(), OPENED).ifPresent(this::open);
  }

  /**
   * Opens a text, or the recurrence of a figure at the moment it shows, once it is read; says in a
   * notice if it cannot be. What is opened later comes first.
   */
  public void open(Path file) {
    reading.begin(file, this::open);
  }

  private void open(Opened read) {
    Document next = read.document();
    closing(() ->
        read.moment().ifPresentOrElse(at -> workbench.open(next, at), () -> workbench.open(next)));
  }

  /** Stops the reading of a file that is still to be opened, if there is one. */
  public void stopReading() {
    reading.stop();
  }

  public void open(Document next) {
    reading.stop();
    closing(() -> workbench.open(next));
  }

  /** Runs the next step once nothing would be lost, after a question if need be; or never. */
  public void closing(Runnable next) {
    if (workbench.document().isUnsaved()) {
      question.ask(workbench.document().origin().title(), answer -> closing(answer, next));
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

  /** Saves the text where it was opened, else where the user says. */
  public void save() {
    save(() -> {});
  }

  /** Saves the text and goes on, unless it is not saved. */
  private void save(Runnable next) {
    switch (workbench.document().origin()) {
      case Origin.Saved(Path file) when isChanged(file) ->
          new ChangedFileQuestion(stage).ask(file, answer -> answer(answer, file, next));
      case Origin.Saved(Path file) -> saveTo(file, next);
      case Origin.Fresh _, Origin.Piped _, Origin.Shipped _, Origin.Drawn _ -> {
        if (saveAs()) {
          next.run();
        }
      }
    }
  }

  private void saveTo(Path file, Runnable next) {
    if (save(file)) {
      next.run();
    }
  }

  /** Whether a file holds another text than the one that was opened or saved last. */
  private boolean isChanged(Path file) {
    String known = workbench.document().pristine();
    return RecurrenceReader.file(file, String.valueOf(file.getFileName()))
        .success()
        .filter(it -> !it.document().text().equals(known))
        .isPresent();
  }

  private void answer(ChangedFileQuestion.Answer answer, Path file, Runnable next) {
    switch (answer) {
      case OVERWRITE -> saveTo(file, next);
      case OPEN -> reading.begin(file, read -> workbench.open(read.document()));
      case CANCEL -> {}
    }
  }

  boolean saveAs() {
    String title = workbench.document().origin().title();
    String name = title.endsWith(ENDING) ? title : title + ENDING;
    return place
        .toSave(stage, FileMessages.saveTitle(), name, SAVED)
        .map(FileCommands::named)
        .filter(this::save)
        .isPresent();
  }

  private static Path named(Path chosen) {
    String name = String.valueOf(chosen.getFileName());
    return name.contains(".") ? chosen : chosen.resolveSibling(name + ENDING);
  }

  /** Saves the text to a file, tells whether it was saved, and says in a notice if not. */
  public boolean save(Path file) {
    byte[] text = workbench.document().text().getBytes(StandardCharsets.UTF_8);
    return switch (AtomicFile.write(file, out -> out.write(text))) {
      case Result.Success<Path> _ -> {
        workbench.saved(new Origin.Saved(file));
        yield true;
      }
      case Result.Failure<Path> failed -> {
        workbench.say(failed.message() + ".");
        yield false;
      }
    };
  }
}
