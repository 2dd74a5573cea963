package unfold.view.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import unfold.export.ProvenanceReader;
import unfold.export.sheet.AtomicFile;
import unfold.export.sheet.Provenance;
import unfold.playback.Moment;
import unfold.result.Result;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.view.model.FileQuestion;
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

  public FileCommands(Workbench workbench, FileQuestion place, Stage stage) {
    this.workbench = workbench;
    this.place = place;
    this.stage = stage;
    this.question = new SaveQuestion(stage);
  }

  public void open() {
    place.toOpen(stage, FileMessages.openTitle(), OPENED).ifPresent(this::open);
  }

  /** Opens a text, or the recurrence of a figure; says in a notice if it cannot be read. */
  public void open(Path file) {
    if (ProvenanceReader.recognises(file)) {
      openFigure(file);
    } else {
      openText(file);
    }
  }

  /** Opens the recurrence that a figure was made from, at the moment it shows. */
  private void openFigure(Path file) {
    switch (ProvenanceReader.read(file)) {
      case Result.Success<Provenance>(Provenance made) ->
          closing(() -> workbench.open(Document.of(made, file), new Moment(made.moment())));
      case Result.Failure<Provenance> failed -> workbench.say(failed.message() + ".");
    }
  }

  private void openText(Path file) {
    try {
      open(Document.of(Files.readString(file), new Origin.Saved(file)));
    } catch (CharacterCodingException notText) {
      workbench.say(FileMessages.notText(file.getFileName()));
    } catch (IOException e) {
      workbench.say(FileMessages.unreadable(file.getFileName()));
    }
  }

  public void open(Document next) {
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
    boolean goesOn =
        switch (answer) {
          case SAVE -> save();
          case DISCARD -> true;
          case STAY -> false;
        };
    if (goesOn) {
      next.run();
    }
  }

  /** Saves the text where it was opened, else where the user says; tells whether it was saved. */
  public boolean save() {
    return switch (workbench.document().origin()) {
      case Origin.Saved(Path file) -> save(file);
      case Origin.Fresh _, Origin.Piped _, Origin.Shipped _, Origin.Drawn _ -> saveAs();
    };
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
