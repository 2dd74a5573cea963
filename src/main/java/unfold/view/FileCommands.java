package unfold.view;

import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import unfold.data.Attempt;
import unfold.export.WholeFile;
import unfold.session.Document;
import unfold.session.Origin;

/** Opens, saves and closes texts, asking first where something would be lost. */
final class FileCommands {
  private static final String ENDING = ".rec";

  private final Workbench workbench;
  private final Stage stage;
  private final SaveQuestion question;

  FileCommands(Workbench workbench, Stage stage) {
    this.workbench = workbench;
    this.stage = stage;
    this.question = new SaveQuestion(stage);
  }

  void open() {
    File chosen = chooser("Open a recurrence").showOpenDialog(stage);
    if (chosen != null) {
      open(chosen.toPath());
    }
  }

  void open(Path file) {
    try {
      open(Document.of(Files.readString(file), new Origin.Saved(file)));
    } catch (CharacterCodingException notText) {
      workbench.say(file.getFileName() + " is not a text in UTF-8.");
    } catch (IOException e) {
      workbench.say(file.getFileName() + " cannot be read.");
    }
  }

  void open(Document next) {
    closing(() -> workbench.open(next));
  }

  /** Goes on once nothing would be lost, after a question if need be; or never. */
  void closing(Runnable next) {
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

  /** Whether it was saved. */
  boolean save() {
    return switch (workbench.document().origin()) {
      case Origin.Saved(Path file) -> save(file);
      case Origin.Fresh _, Origin.Shipped _ -> saveAs();
    };
  }

  boolean saveAs() {
    FileChooser chooser = chooser("Save the recurrence");
    String title = workbench.document().origin().title();
    chooser.setInitialFileName(title.endsWith(ENDING) ? title : title + ENDING);
    return Optional.ofNullable(chooser.showSaveDialog(stage))
        .map(File::toPath)
        .map(FileCommands::named)
        .filter(this::save)
        .isPresent();
  }

  private static Path named(Path chosen) {
    String name = String.valueOf(chosen.getFileName());
    return name.contains(".") ? chosen : chosen.resolveSibling(name + ENDING);
  }

  boolean save(Path file) {
    byte[] text = workbench.document().text().getBytes(StandardCharsets.UTF_8);
    return switch (WholeFile.write(file, out -> out.write(text))) {
      case Attempt.Success<Path> _ -> {
        workbench.saved(new Origin.Saved(file));
        yield true;
      }
      case Attempt.Failure<Path>(String message) -> {
        workbench.say(message + ".");
        yield false;
      }
    };
  }

  private static FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter("Recurrences", "*" + ENDING),
            new ExtensionFilter("All files", "*.*"));
    return chooser;
  }
}
