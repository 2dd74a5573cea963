package unfold.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.session.Outcome;
import unfold.view.model.Workbench;

/** Files that are slow, strange or look round the disk, opened in the real window. */
@ResourceLock("JavaFX") // one toolkit, one clipboard, one robot
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
@Timeout(180)
class OpeningTest {
  private static final String FIRST = "s(0) = 1\ns(t) = s(t-1) / 2\n";
  private static final String READING =
      """
      input x(t) = csv("%s", "value")
      h(0) = 0
      h(t) = h(t-1) + x(t)
      """;

  @TempDir Path folder;

  /** What is read in the background, which a test lets go on when it wants to. */
  private final List<Runnable> background = new ArrayList<>();

  private Workbench workbench;
  private MainWindow window;
  private Stage stage;

  @Start
  void open(Stage shared) {
    stage = new Stage(); // the one handed in has lived through the tests before
    workbench = new Workbench(Around.pipeline(), Document.of(FIRST, new Origin.Fresh()), () -> 0);
    window = new MainWindow(workbench, new Around().surroundings(background::add), stage);
    window.show();
    background.clear(); // of the watch over the file, which never ends
  }

  @Stop
  void close() {
    stage.hide();
  }

  private void open(FxRobot robot, Path file) {
    robot.interact(() -> window.files().open(file));
  }

  /** Lets the reading of a file end, the first from 0. */
  private void read(FxRobot robot, int task) {
    robot.interact(background.get(task));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void openAndRead(FxRobot robot, Path file) {
    open(robot, file);
    read(robot, background.size() - 1);
  }

  private Path text(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private String notice() {
    return workbench.noticeProperty().get();
  }

  private void waitForNotice(String sentence) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> notice().equals(sentence));
  }

  @Test
  void aFileThatTakesAWhileIsNamedAndTheWindowLivesOn(FxRobot robot) throws Exception {
    open(robot, text("slow.rec", "r(t) = 1\n"));
    waitForNotice("Reading slow.rec … Esc stops it.");
    robot.push(KeyCode.D);
    assertThat(workbench.lighting().isDark()).isTrue();
    assertThat(workbench.document().text()).isEqualTo(FIRST);
    read(robot, 0);
    assertThat(workbench.document().text()).isEqualTo("r(t) = 1\n");
    assertThat(notice()).isEmpty();
  }

  @Test
  void theFileThatIsOpenedLastIsTheOneThatIsShown(FxRobot robot) throws IOException {
    open(robot, text("slow.rec", "r(t) = 1\n"));
    open(robot, text("quick.rec", "r(t) = 2\n"));
    read(robot, 1);
    read(robot, 0);
    assertThat(workbench.document().text()).isEqualTo("r(t) = 2\n");
  }

  @Test
  void aSystemOfTheGalleryIsNotReplacedByAFileThatWasOpenedBefore(FxRobot robot)
      throws IOException {
    open(robot, text("slow.rec", "r(t) = 1\n"));
    Document chosen = Document.of("r(t) = 3\n", new Origin.Shipped("other"));
    robot.interact(() -> window.files().open(chosen));
    read(robot, 0);
    assertThat(workbench.document()).isEqualTo(chosen);
  }

  @Test
  void escapeStopsReading(FxRobot robot) throws Exception {
    open(robot, text("slow.rec", "r(t) = 1\n"));
    waitForNotice("Reading slow.rec … Esc stops it.");
    robot.push(KeyCode.ESCAPE);
    assertThat(notice()).isEmpty();
    read(robot, 0);
    assertThat(workbench.document().text()).isEqualTo(FIRST);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPipeAFolderAndAHugeFileAreNoticesAsOnTheCommandLine(FxRobot robot) throws Exception {
    Path pipe = folder.resolve("pipe.rec");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    openAndRead(robot, pipe);
    assertThat(notice()).isEqualTo("pipe.rec is not a file.");
    openAndRead(robot, Files.createDirectory(folder.resolve("folder")));
    assertThat(notice()).isEqualTo("folder is a folder.");
    openAndRead(robot, Files.write(folder.resolve("huge.rec"), new byte[3_000_000]));
    assertThat(notice()).isEqualTo("huge.rec is larger than 1 MB.");
    openAndRead(robot, Files.write(folder.resolve("zeros.rec"), new byte[64]));
    assertThat(notice()).isEqualTo("zeros.rec is no text in UTF-8.");
    assertThat(workbench.document().text()).isEqualTo(FIRST);
  }

  /** Opens a text that reads a file outside its folder, which is returned. */
  private Path openCurious(FxRobot robot) throws IOException {
    Path secret = text("secret.csv", "value\n1\n2\n").toRealPath();
    Files.createDirectories(folder.resolve("own"));
    openAndRead(robot, text("own/curious.rec", READING.formatted("../secret.csv")));
    return secret;
  }

  private static Button button(FxRobot robot, String words) {
    return robot.lookup(words).queryButton();
  }

  private boolean isAsked(FxRobot robot) {
    return robot.listWindows().stream().anyMatch(it -> it.isShowing() && it != stage);
  }

  private void answer(FxRobot robot, String words) {
    robot.interact(() -> button(robot, words).fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aTextThatLooksRoundTheDiskIsAskedAboutAndReadsOnceItIsAllowed(FxRobot robot)
      throws IOException {
    Path secret = openCurious(robot);
    assertThat(isAsked(robot)).isTrue();
    assertThat(robot.lookup(secret.toString()).tryQuery()).isPresent();
    assertThat(workbench.outcomeProperty().get()).isInstanceOf(Outcome.Mistaken.class);
    answer(robot, "Allow for this document");
    assertThat(workbench.outcomeProperty().get()).isInstanceOf(Outcome.Unfolded.class);
    robot.interact(() -> workbench.type(workbench.document().text() + "# more\n"));
    assertThat(isAsked(robot)).isFalse();
    assertThat(workbench.outcomeProperty().get()).isInstanceOf(Outcome.Unfolded.class);
    robot.interact(workbench::undo);
    assertThat(workbench.outcomeProperty().get()).isInstanceOf(Outcome.Unfolded.class);
  }

  @Test
  void enterAndEscapeDoNotAllow(FxRobot robot) throws IOException {
    openCurious(robot);
    assertThat(button(robot, "Do not").isDefaultButton()).isTrue();
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(isAsked(robot)).isFalse();
    assertThat(workbench.diagnostics().getFirst().message())
        .startsWith("../secret.csv lies outside the folder of the text");
    robot.interact(() -> workbench.type(workbench.document().text() + "# more\n"));
    assertThat(isAsked(robot)).isFalse();
    robot.interact(workbench::undo);
    openCurious(robot);
    assertThat(isAsked(robot)).isTrue();
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(isAsked(robot)).isFalse();
    assertThat(workbench.outcomeProperty().get()).isInstanceOf(Outcome.Mistaken.class);
  }

  @Test
  void theWordStaysWithTheDocumentUntilItsFileIsAnother(FxRobot robot) throws IOException {
    openCurious(robot);
    answer(robot, "Allow for this document");
    openAndRead(robot, text("other.rec", FIRST));
    openCurious(robot);
    assertThat(isAsked(robot)).isFalse(); // as it was left
    openAndRead(robot, text("other.rec", FIRST));
    openAndRead(robot, text("own/curious.rec", READING.formatted("../secret.csv") + "# more\n"));
    assertThat(isAsked(robot)).isTrue();
    answer(robot, "Do not");
  }

  @Test
  void aFileOutsideThatIsTypedLaterIsAskedAboutByItself(FxRobot robot) throws IOException {
    openCurious(robot);
    answer(robot, "Allow for this document");
    text("another.csv", "value\n3\n");
    robot.interact(() -> workbench.type(READING.formatted("../another.csv")));
    assertThat(isAsked(robot)).isTrue();
    assertThat(robot.lookup(folder.resolve("another.csv").toRealPath().toString()).tryQuery())
        .isPresent();
    answer(robot, "Do not");
  }

  @Test
  void aFigureIsAskedAboutForAFileBesideIt(FxRobot robot) throws IOException {
    Path beside = text("near.csv", "value\n1\n2\n").toRealPath();
    String json = "{\"text\": \"input x(t) = csv('near.csv', 'value')\"}".replace("'", "\\\"");
    openAndRead(
        robot,
        text(
            "figure.svg",
            """
            <svg xmlns="http://www.w3.org/2000/svg"><metadata>\
            <u:recurrence xmlns:u="urn:unfold">%s</u:recurrence></metadata></svg>
            """
                .formatted(json)));
    assertThat(robot.lookup(beside.toString()).tryQuery()).isPresent();
    answer(robot, "Do not");
    assertThat(workbench.diagnostics().getFirst().message())
        .startsWith("near.csv is not in the figure");
  }
}
