package unfold.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
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
import unfold.session.Origin;
import unfold.session.WindowView;
import unfold.session.WindowView.Part;
import unfold.session.journal.ClosedWindow;
import unfold.session.journal.Journal;
import unfold.session.journal.JournalEntry;
import unfold.view.model.WindowCommands.LetterSize;
import unfold.view.model.Workbench;

/** A window that is closed, and the next one. */
@ResourceLock("JavaFX") // one toolkit, one clipboard, one robot
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class WindowStartTest {
  @TempDir Path home;

  private final Around around = new Around();
  private Path folder;
  private Workbench workbench;
  private MainWindow window;
  private Stage stage;

  @Start
  void open(Stage shared) {
    folder = home.resolve("open");
    around.keepIn(folder);
    open();
  }

  private void open() {
    String text = Gallery.named("elman").orElseThrow().text();
    open(Document.of(text, new Origin.Shipped("elman")));
  }

  private void open(Document first) {
    stage = new Stage();
    workbench = new Workbench(Around.pipeline(), first, () -> 0);
    window = new MainWindow(workbench, around.surroundings(), stage);
    window.show();
    workbench.transport().goTo(0);
  }

  @Stop
  void close() {
    stage.hide();
  }

  private void requestClose(FxRobot robot) {
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Opens the next window as the program does. */
  private void reopen(FxRobot robot) {
    JournalEntry last = ClosedWindow.last(folder).orElseThrow();
    robot.interact(() -> {
      open(last.history().present());
      workbench.restore(last.history(), last.moment());
      window.look(last.view());
      window.pulse();
    });
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(window::pulse);
  }

  @Test
  void closingAnEditedEntryAsksNothingAndTheNextWindowIsAsItWas(FxRobot robot) {
    String edited = workbench.document().text() + "# edited";
    robot.interact(() -> workbench.type(edited));
    robot.interact(() -> workbench.setExtent("t", 4));
    robot.interact(() -> workbench.transport().goTo(2.5));
    robot.push(KeyCode.S);
    robot.push(KeyCode.N);
    robot.push(KeyCode.PLUS);
    robot.interact(() -> window.pulse());
    var before = window.view();
    assertThat(before.folded()).isEqualTo(Set.of(Part.STRIP, Part.SENTENCE));
    assertThat(before.circuit()).isPresent();
    var history = workbench.historyProperty().get();
    requestClose(robot);
    assertThat(stage.isShowing()).isFalse();
    assertThat(Journal.left(folder)).isEmpty();
    reopen(robot);
    assertThat(workbench.document().text()).isEqualTo(edited);
    assertThat(workbench.document().origin()).isEqualTo(new Origin.Shipped("elman"));
    assertThat(workbench.transport().moment()).isEqualTo(new Moment(2.5));
    assertThat(window.view()).isEqualTo(before);
    assertThat(workbench.historyProperty().get().past()).isEqualTo(history.past());
    robot.interact(workbench::undo);
    robot.interact(workbench::undo);
    assertThat(workbench.document().isUnsaved()).isFalse();
  }

  @Test
  void whatIsSelectedIsSelectedAgain(FxRobot robot) {
    robot.interact(window::pulse);
    robot.interact(() -> window.look(selecting("node-h")));
    robot.interact(window::pulse);
    assertThat(workbench.selectionProperty().get().orElseThrow().id()).isEqualTo("node-h");
    requestClose(robot);
    reopen(robot);
    assertThat(workbench.selectionProperty().get().orElseThrow().id()).isEqualTo("node-h");
  }

  private static WindowView selecting(String id) {
    return new WindowView(Set.of(), false, Optional.empty(), Optional.empty(), Optional.of(id));
  }

  @Test
  void whereNothingCanBeKeptItIsAskedBeforeItIsLost(FxRobot robot) throws IOException {
    robot.interact(() -> workbench.type("s(t) = 7"));
    try (var all = Files.list(folder)) {
      all.map(Path::toFile).forEach(File::delete);
    }
    Files.delete(folder);
    Files.writeString(folder, "in the way");
    requestClose(robot);
    assertThat(stage.isShowing()).isTrue();
    robot.interact(() -> robot.lookup("Don’t save").queryButton().fire());
    assertThat(stage.isShowing()).isFalse();
  }

  @Test
  void whatIsFoldedAwayIsSoInTheNextWindowWhateverItOpensOn(FxRobot robot) {
    robot.push(KeyCode.L);
    robot.interact(stage::hide);
    robot.interact(() -> open());
    assertThat(robot.lookup(".left-column").query().getParent().isVisible()).isFalse();
  }

  @Test
  void theWordsAroundTheFiguresGrowAndShrinkAndStaySo(FxRobot robot) {
    Node column = robot.lookup(".left-column").query();
    double usual = column.localToScene(column.getLayoutBounds()).getWidth();
    robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
    robot.interact(() -> stage.getScene().getRoot().layout());
    assertThat(column.localToScene(column.getLayoutBounds()).getWidth())
        .isCloseTo(1.1 * usual, offset(1.5));
    for (String part : new String[] {"#equations", ".inspector", ".strip", ".status-line"}) {
      assertThat(robot.lookup(part).query().getLocalToSceneTransform().getMxx()).isEqualTo(1.1);
    }
    robot.interact(stage::hide);
    robot.interact(() -> open());
    Node again = robot.lookup(".left-column").query();
    assertThat(again.getLocalToSceneTransform().getMxx()).isEqualTo(1.1);
    robot.push(KeyCode.CONTROL, KeyCode.MINUS);
    robot.push(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(again.getLocalToSceneTransform().getMxx()).isEqualTo(.9);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(again.getLocalToSceneTransform().getMxx()).isEqualTo(1);
  }

  @Test
  void theyGrowWhileOneTypesToo(FxRobot robot) {
    Node editor = robot.lookup("#equations").query();
    robot.interact(editor::requestFocus);
    String text = workbench.document().text();
    robot.push(KeyCode.CONTROL, KeyCode.PLUS);
    assertThat(editor.getLocalToSceneTransform().getMxx()).isEqualTo(1.1);
    assertThat(workbench.document().text()).isEqualTo(text);
  }

  /** The largest letters in the smallest window: folded as one of half its size would be. */
  @Test
  void theLargestLettersLeaveRoomForTheFigures(FxRobot robot) {
    robot.interact(() -> {
      stage.setMaximized(false);
      stage.setWidth(800);
      stage.setHeight(600);
      for (int i = 0; i < 9; i++) {
        window.enlarge(LetterSize.LARGER);
      }
    });
    WaitForAsyncUtils.waitForFxEvents();
    Region figures = robot.lookup("#unfolded").queryAs(Region.class);
    assertThat(figures.getHeight()).isGreaterThan(150);
    assertThat(figures.localToScene(figures.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(800);
    assertThat(robot.lookup(".left-column").query().getParent().isVisible()).isFalse();
  }

  @Test
  void aWindowLargerThanHalfTheScreenFillsIt() {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    assertThat(stage.isMaximized()).isTrue();
    assertThat(stage.getWidth()).isEqualTo(screen.getWidth());
    assertThat(stage.getHeight()).isEqualTo(screen.getHeight());
  }

  @Test
  void theNextWindowHasThePlaceOfTheLast(FxRobot robot) throws Exception {
    robot.interact(() -> {
      stage.setMaximized(false);
      stage.setWidth(700);
      stage.setHeight(500);
    });
    robot.interact(() -> {
      stage.setX(40);
      stage.setY(60);
    });
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () -> around.kept().getOrDefault("window", "").equals("40.0 60.0 700.0 500.0"));
    robot.interact(stage::hide);
    robot.interact(() -> open());
    assertThat(stage.isMaximized()).isFalse();
    assertThat(new double[] {stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()})
        .containsExactly(40, 60, 700, 500);
  }

  @Test
  void aPlaceThatNoScreenHasAnyMoreIsNotTaken(FxRobot robot) {
    for (String gone : new String[] {"5000 100 700 500", "NaN 0 7 7", "window", "1 2 3"}) {
      robot.interact(stage::hide);
      around.keep(Map.of("window", gone));
      robot.interact(() -> open());
      assertThat(Screen.getPrimary().getVisualBounds())
          .matches(it -> it.contains(stage.getX(), stage.getY()));
    }
  }
}
