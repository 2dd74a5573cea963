package unfold.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import unfold.gallery.Gallery;
import unfold.playback.Moment;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.WindowView;
import unfold.session.journal.Journal;
import unfold.session.journal.JournalEntry;
import unfold.view.file.Autosave;
import unfold.view.model.Workbench;

/** A window after another one ended without being asked to. */
@ResourceLock("JavaFX") // one toolkit, one clipboard, one robot
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class WindowRecoveryTest {
  private static final Document TYPED =
      Document.of("s(0) = 1\ns(t) = 2 s(t-1)\n", new Origin.Fresh());
  private static final History LOST =
      History.of(TYPED).then(TYPED.withText("s(0) = 3\ns(t) = 2 s(t-1)\n"));

  @TempDir static Path folder;

  private final Around around = new Around();
  private Workbench workbench;
  private MainWindow window;
  private Stage stage;

  @Start
  void open(Stage shared) throws IOException {
    try (Journal lost = Journal.begin(folder)) {
      lost.keep(new JournalEntry(LOST, new Moment(3), WindowView.USUAL, Instant.now()));
    }
    around.keepIn(folder);
    stage = new Stage();
    workbench = workbench("elman");
    window = new MainWindow(workbench, around.surroundings(), stage);
    window.show();
  }

  private static Workbench workbench(String name) {
    String text = Gallery.named(name).orElseThrow().text();
    return new Workbench(Around.pipeline(), Document.of(text, new Origin.Shipped(name)), () -> 0);
  }

  @Stop
  void close() throws IOException {
    stage.hide();
    for (Journal left : Journal.left(folder)) {
      left.forget();
    }
    Files.deleteIfExists(folder.resolve("closed.json"));
  }

  private static void answer(FxRobot robot, String words) {
    Button button = robot.lookup((Button it) -> it.getText().equals(words)).queryAs(Button.class);
    robot.interact(button::fire);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void whatWasOpenComesBackAtItsMomentWithItsHistory(FxRobot robot) {
    answer(robot, "Bring back");
    assertThat(workbench.document()).isEqualTo(LOST.present());
    assertThat(workbench.transport().moment()).isEqualTo(new Moment(3));
    robot.interact(workbench::undo);
    assertThat(workbench.document()).isEqualTo(TYPED);
  }

  @Test
  void whatWasOpenInTheWindowBeforeCanBeUndoneTo(FxRobot robot) throws Exception {
    answer(robot, "Forget it");
    robot.interact(() -> workbench.type("s(t) = 7"));
    robot.interact(stage::hide);
    robot.interact(() -> {
      workbench = workbench("lstm");
      new MainWindow(workbench, around.surroundings(), stage).show();
    });
    robot.interact(workbench::undo);
    assertThat(workbench.document().text()).isEqualTo("s(t) = 7");
    robot.interact(workbench::undo);
    assertThat(workbench.document().origin()).isEqualTo(new Origin.Shipped("elman"));
    assertThat(workbench.historyProperty().get().canUndo()).isFalse();
  }

  /** Neither takes the place of the other, nor of what was opened by name. */
  @Test
  void bothOfTwoWindowsComeBack(FxRobot robot) throws Exception {
    answer(robot, "Forget it");
    robot.interact(stage::hide);
    for (String text : List.of("a(t) = 1", "b(t) = 2")) {
      try (Journal lost = Journal.begin(folder)) {
        lost.keep(
            new JournalEntry(
                History.of(Document.of(text, new Origin.Fresh())),
                Moment.START,
                WindowView.USUAL,
                Instant.now()));
      }
    }
    robot.interact(() -> {
      workbench = workbench("lstm");
      new MainWindow(workbench, around.surroundings(), stage).show();
    });
    answer(robot, "Bring back");
    answer(robot, "Bring back");
    assertThat(workbench.historyProperty().get().past())
        .extracting(Document::text)
        .containsAnyOf("a(t) = 1", "b(t) = 2")
        .contains(Gallery.named("lstm").orElseThrow().text());
    assertThat(Journal.left(folder)).isEmpty();
  }

  @Test
  void whatIsForgottenIsNotOfferedAgain(FxRobot robot) throws IOException {
    answer(robot, "Forget it");
    assertThat(workbench.document().origin()).isEqualTo(new Origin.Shipped("elman"));
    assertThat(Journal.left(folder)).isEmpty();
  }

  @Test
  void escapeAsksAgainNextTime(FxRobot robot) throws IOException {
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(workbench.document().origin()).isEqualTo(new Origin.Shipped("elman"));
    assertThat(Journal.left(folder)).hasSize(1).allSatisfy(Journal::close);
  }

  @Test
  void whatIsTypedIsKeptWithinASecondOrSo(FxRobot robot) throws Exception {
    answer(robot, "Forget it");
    robot.interact(() -> workbench.type("s(t) = 7"));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> kept().contains("s(t) = 7"));
    robot.interact(stage::hide);
    assertThat(Journal.left(folder)).isEmpty();
    assertThat(folder.toFile().list()).containsExactly("closed.json");
  }

  @Test
  void whereNothingCanBeKeptItIsSaid(FxRobot robot, @TempDir Path other) throws IOException {
    answer(robot, "Forget it");
    Path nowhere = Files.createFile(other.resolve("file")).resolve("open");
    Around blocked = new Around();
    blocked.keepIn(nowhere);
    robot.interact(() -> Autosave.begin(workbench, blocked.surroundings(), stage, window));
    assertThat(workbench.noticeProperty().get())
        .isEqualTo(
            "What is open here is not kept in case the program ends: nothing can be written into "
                + nowhere
                + ".");
  }

  private static String kept() throws IOException {
    try (var files = Files.list(folder)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(it -> it.toString().endsWith(".journal")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }
}
