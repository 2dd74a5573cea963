package unfold.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
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
import unfold.geometry.Point;
import unfold.playback.Moment;
import unfold.session.Change;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.WindowView;
import unfold.session.WindowView.Part;
import unfold.session.WindowView.Place;
import unfold.session.journal.ClosedWindow;
import unfold.session.journal.Journal;
import unfold.session.journal.JournalEntry;
import unfold.view.model.WindowEnvironment;
import unfold.view.model.Workbench;

/** Documents in the window: stored whole, gone back in, changed by others. */
@ResourceLock("JavaFX")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class WindowDocumentTest {
  private static final String TEXT = "s(0) = 1\ns(t) = 2 s(t-1)\n";
  private static final WindowView LOOK =
      new WindowView(
          Set.of(Part.STRIP, Part.SENTENCE),
          true,
          Optional.of(new Place(2.5, new Point(10, 20))),
          Optional.of(new Place(1.5, new Point(30, 5))),
          Optional.of("node-s"));

  @TempDir static Path journals;
  @TempDir Path folder;

  private final Around around = new Around();
  private Workbench workbench;
  private MainWindow window;
  private Stage stage;

  @Start
  void open(Stage shared) {
    stage = new Stage();
    workbench = new Workbench(Around.pipeline(), Document.of(TEXT, new Origin.Fresh()), () -> 0);
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
    awaitSaved(robot);
  }

  private void awaitSaved(FxRobot robot) {
    CompletableFuture<Boolean> saved = new CompletableFuture<>();
    robot.interact(() -> window.files().settle(() -> saved.complete(true)));
    assertThat(saved).succeedsWithin(Duration.ofSeconds(30));
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
    robot.interact(
        () -> Around.open(workbench, Document.of("r(t) = 1", new Origin.Shipped("other"))));
    robot.interact(() -> window.files().open(file));
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> workbench.document().extents().equals(Map.of("t", 3)));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(workbench.transport().moment()).isEqualTo(new Moment(1.5));
    for (int i = 0; i < 4; i++) { // to the other system and back, then the two edits
      robot.interact(workbench::undo);
    }
    assertThat(workbench.document().text()).isEqualTo(TEXT);
    assertThat(stage.getTitle()).startsWith("•");
  }

  @Test
  void theSettingOfAWholeDocumentIsUnsavedUntilItIsSaved(FxRobot robot) {
    save(robot, folder.resolve("talk.unfold"));
    robot.interact(() -> workbench.setExtent("t", 6));
    assertThat(stage.getTitle()).startsWith("•");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    awaitSaved(robot);
    assertThat(stage.getTitle()).isEqualTo("talk.unfold – Unfold");
  }

  @Test
  void theViewIsStoredWithItAndUndoneByNothing(FxRobot robot) throws Exception {
    Path file = folder.resolve("talk.unfold");
    robot.interact(() -> window.look(LOOK));
    robot.interact(window::pulse);
    WindowView left = window.view();
    assertThat(left.folded()).isEqualTo(LOOK.folded());
    assertThat(left.selected()).contains("node-s");
    save(robot, file);
    robot.interact(
        () -> Around.open(workbench, Document.of("r(t) = 1", new Origin.Shipped("other"))));
    robot.interact(() -> window.look(WindowView.USUAL));
    robot.interact(window::pulse);
    robot.interact(() -> window.files().open(file));
    awaitTitle("talk.unfold – Unfold");
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () -> {
          robot.interact(window::pulse);
          return window.view().equals(left);
        });
    robot.interact(() -> workbench.type(TEXT + "# more\n"));
    robot.interact(workbench::undo);
    assertThat(window.view().folded()).isEqualTo(LOOK.folded());
    assertThat(window.view().circuit()).isEqualTo(left.circuit());
  }

  @Test
  void whatIsSelectedMayBeMissingAfterAnUndo(FxRobot robot) {
    robot.interact(
        () -> Around.open(workbench, Document.of("r(t) = 1", new Origin.Shipped("other"))));
    robot.interact(() -> window.look(selecting("node-r")));
    robot.interact(window::pulse);
    assertThat(workbench.selectionProperty().get()).isPresent();
    robot.interact(workbench::undo);
    robot.interact(window::pulse);
    assertThat(workbench.document().text()).isEqualTo(TEXT);
  }

  private static WindowView selecting(String id) {
    return new WindowView(Set.of(), false, Optional.empty(), Optional.empty(), Optional.of(id));
  }

  @Test
  void whatIsTypedWhileAFileIsWrittenIsNotSavedInIt(FxRobot robot) throws Exception {
    Path file = folder.resolve("mine.rec");
    around.answer(file);
    robot.interact(() -> {
      window.files().saveAs();
      workbench.type(TEXT + "# meanwhile");
    });
    awaitSaved(robot);
    assertThat(file).hasContent(TEXT);
    assertThat(stage.getTitle()).isEqualTo("• mine.rec – Unfold");
  }

  @Test
  void closingWaitsForWhatIsBeingSaved(FxRobot robot) throws Exception {
    Path file = folder.resolve("mine.rec");
    around.answer(file);
    robot.interact(() -> {
      window.files().saveAs();
      stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    });
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !stage.isShowing());
    assertThat(file).hasContent(TEXT);
    assertThat(ClosedWindow.last(journals).orElseThrow().history().present().origin())
        .isEqualTo(new Origin.Saved(file));
  }

  @Test
  void aFileOpenedBeforeIsOpenedFromTheList(FxRobot robot) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    assertThat(workbench.noticeProperty().get()).isEqualTo("No file has been opened or saved yet.");
    Path first = folder.resolve("first.rec");
    Path second = folder.resolve("second.rec");
    save(robot, first);
    robot.interact(() -> workbench.type("r(t) = 1"));
    save(robot, second);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    ListView<Path> list = robot.lookup("#recent").queryListView();
    assertThat(list.getItems()).containsExactly(second, first);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    awaitTitle("first.rec – Unfold");
    assertThat(workbench.document().text()).isEqualTo(TEXT);
  }

  @Test
  void aFileThatIsGoneLeavesTheList(FxRobot robot) throws Exception {
    Path gone = folder.resolve("gone.rec");
    save(robot, gone);
    save(robot, folder.resolve("here.rec"));
    Files.delete(gone);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    awaitNotice(
        "“gone.rec” is no longer in " + folder + ", and has left the list of recent files.");
    assertThat(stage.getTitle()).isEqualTo("here.rec – Unfold");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    ListView<Path> list = robot.lookup("#recent").queryListView();
    assertThat(list.getItems()).containsExactly(folder.resolve("here.rec"));
    robot.push(KeyCode.ESCAPE);
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
    awaitSaved(robot);
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
    awaitSaved(robot);
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
              History.of(Document.of(TEXT, new Origin.Saved(file))),
              Moment.START,
              WindowView.USUAL,
              Instant.EPOCH));
      save(robot, file);
      awaitNotice("“mine.rec” is open in another window too");
      other.forget();
    }
  }
}
