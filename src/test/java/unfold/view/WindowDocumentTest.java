package unfold.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import unfold.playback.Moment;
import unfold.session.Change;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.Pipeline;
import unfold.session.journal.Journal;
import unfold.session.journal.JournalEntry;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/** Documents in the window: stored whole, gone back in, changed by others. */
@ResourceLock("JavaFX")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class WindowDocumentTest {
  private static final String TEXT = "s(0) = 1\ns(t) = 2 s(t-1)\n";

  @TempDir static Path journals;
  @TempDir Path folder;

  private final Around around = new Around();
  private Workbench workbench;
  private MainWindow window;
  private Stage stage;

  @Start
  void open(Stage shared) {
    stage = new Stage();
    Pipeline pipeline =
        new Pipeline(
            CompletableFuture.completedFuture(new Nd4jArithmetic()), Runnable::run, Runnable::run);
    workbench = new Workbench(pipeline, Document.of(TEXT, new Origin.Fresh()), () -> 0);
    WindowEnvironment machine =
        new WindowEnvironment(
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()),
            Platform::runLater,
            around,
            around,
            Optional.of(journals));
    window = new MainWindow(workbench, machine, stage);
    window.show();
  }

  @Stop
  void close() throws IOException {
    stage.hide();
    Files.deleteIfExists(journals.resolve("closed.json"));
  }

  private void awaitNotice(String words) throws Exception {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> workbench.noticeProperty().get().contains(words));
  }

  private void awaitTitle(String title) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> stage.getTitle().equals(title));
  }

  private void save(FxRobot robot, Path file) {
    around.answer(file);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void whatIsStoredWholeComesBackWithItsMomentAndEdits(FxRobot robot) throws Exception {
    Path file = folder.resolve("talk.unfold");
    robot.interact(() -> workbench.type(TEXT + "# typed\n"));
    robot.interact(() -> workbench.setExtent("t", 3));
    robot.interact(() -> workbench.transport().goTo(1.5));
    save(robot, file);
    assertThat(stage.getTitle()).isEqualTo("talk.unfold – Unfold");
    robot.interact(() -> workbench.open(Document.of("r(t) = 1", new Origin.Shipped("other"))));
    robot.interact(() -> window.files().open(file));
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> workbench.document().extents().equals(Map.of("t", 3)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(workbench.transport().moment()).isEqualTo(new Moment(1.5));
    robot.interact(workbench::undo);
    robot.interact(workbench::undo);
    assertThat(workbench.document().text()).isEqualTo(TEXT);
    assertThat(stage.getTitle()).startsWith("•");
  }

  @Test
  void theSettingOfAWholeDocumentIsUnsavedUntilItIsSaved(FxRobot robot) {
    save(robot, folder.resolve("talk.unfold"));
    robot.interact(() -> workbench.setExtent("t", 6));
    assertThat(stage.getTitle()).startsWith("•");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(stage.getTitle()).isEqualTo("talk.unfold – Unfold");
  }

  @Test
  void anyChangeCanBeChosenFromTheList(FxRobot robot) {
    robot.interact(() -> workbench.setExtent("t", 3));
    robot.interact(() -> workbench.setExtent("t", 4));
    robot.interact(workbench::toggleGrain);
    robot.push(KeyCode.CONTROL, KeyCode.H);
    ListView<Change> list = robot.lookup("#changes").queryListView();
    assertThat(list.getItems())
        .extracting(Change::words)
        .containsExactly("Operations", "t up to 4", "t up to 3", "Opened untitled");
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(workbench.document().extents()).isEqualTo(Map.of("t", 3));
    robot.push(KeyCode.CONTROL, KeyCode.H);
    robot.push(KeyCode.UP);
    robot.push(KeyCode.ESCAPE);
    assertThat(workbench.document().extents()).isEqualTo(Map.of("t", 3));
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(workbench.document().extents()).isEqualTo(Map.of("t", 4));
  }

  @Test
  void aFileThatChangesIsToldAndOpenedOnRequest(FxRobot robot) throws Exception {
    Path file = folder.resolve("mine.rec");
    save(robot, file);
    Files.writeString(file, "s(t) = 7 # theirs");
    awaitNotice("“mine.rec” has changed on the disk");
    assertThat(workbench.document().text()).isEqualTo(TEXT);
    robot.push(KeyCode.CONTROL, KeyCode.R);
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> workbench.document().text().endsWith("theirs"));
    robot.interact(workbench::undo);
    assertThat(workbench.document().text()).isEqualTo(TEXT);
  }

  @Test
  void aFileThatCannotBeOpenedAnyMoreIsNotSavedOverInSilence(FxRobot robot) throws Exception {
    Path file = folder.resolve("mine.rec");
    save(robot, file);
    byte[] latin = {'G', 'r', (byte) 0xFC, (byte) 0xDF, 'e'};
    Files.write(file, latin);
    awaitNotice("into something that cannot be opened here");
    robot.interact(() -> workbench.type(TEXT + "# more"));
    robot.push(KeyCode.CONTROL, KeyCode.S);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(Files.readAllBytes(file)).isEqualTo(latin);
    robot.interact(() -> robot.lookup("Cancel").queryButton().fire());
  }

  @Test
  void aNameThatWouldReplaceAnotherFileIsNotTaken(FxRobot robot) throws Exception {
    Files.writeString(folder.resolve("mine.rec"), "theirs");
    save(robot, folder.resolve("mine"));
    assertThat(workbench.noticeProperty().get()).startsWith("mine.rec exists");
    assertThat(folder.resolve("mine.rec")).hasContent("theirs");
  }

  @Test
  void linesThatEndAsOnWindowsAreMarkedInPlaceAndStaySo(FxRobot robot) throws Exception {
    Path file = folder.resolve("crlf.rec");
    Files.writeString(file, "s(0) = 1\r\n\r\ns(t) = tanh(s(t-1))\r\n");
    robot.interact(() -> window.files().open(file));
    awaitTitle("crlf.rec – Unfold");
    History opened = workbench.historyProperty().get();
    robot.interact(() -> workbench.transport().toEnd());
    robot.push(KeyCode.CONTROL, KeyCode.R);
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> workbench.transport().isPlaying());
    assertThat(workbench.historyProperty().get()).isEqualTo(opened);
    assertThat(stage.getTitle()).isEqualTo("crlf.rec – Unfold");

    CodeArea area = robot.lookup("#equations").queryAs(CodeArea.class);
    int name = area.getText().indexOf("tanh");
    robot.interact(() -> area.replaceText(name, name + 4, "tahn"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(area.getStyleAtPosition(name)).doesNotContain("mistake");
    assertThat(area.getStyleAtPosition(name + 1)).contains("mistake");
    assertThat(area.getStyleAtPosition(name + 4)).contains("mistake");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(Files.readString(file)).isEqualTo("s(0) = 1\r\n\r\ns(t) = tahn(s(t-1))\r\n");
  }

  @Test
  void aFileThatGoesIsTold(FxRobot robot) throws Exception {
    Path file = folder.resolve("mine.rec");
    save(robot, file);
    Files.delete(file);
    awaitNotice("“mine.rec” is no longer on the disk");
  }

  @Test
  void aFileThatIsOpenInAnotherWindowIsTold(FxRobot robot) throws Exception {
    Path file = folder.resolve("mine.rec");
    try (Journal other = Journal.begin(journals)) {
      other.name(Optional.of(file));
      other.keep(
          new JournalEntry(
              History.of(Document.of(TEXT, new Origin.Saved(file))), Moment.START, Instant.EPOCH));
      save(robot, file);
      awaitNotice("“mine.rec” is open in another window too");
      other.forget();
    }
  }
}
