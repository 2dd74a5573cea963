package unfold.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.session.Document;
import unfold.session.WindowView.Place;
import unfold.view.figure.FigurePane;
import unfold.view.model.Workbench;

/** A lecture with a clicker, which has the keys Page Down, Page Up, full stop, F5 and Escape. */
@ResourceLock("JavaFX") // one toolkit, one robot
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class ClickerTest {
  private Workbench workbench;
  private MainWindow window;
  private Stage stage;

  @Start
  void open(Stage shared) {
    stage = new Stage();
    workbench = Around.workbench("elman");
    window = new MainWindow(workbench, Around.quiet(), stage);
    window.show();
    workbench.transport().goTo(0);
  }

  @Stop
  void close() {
    stage.hide();
  }

  private Node node(String selector) {
    return window.scene().lookup(selector);
  }

  private static boolean isSeen(Node node) {
    Node at = node;
    while (at != null && at.isVisible()) {
      at = at.getParent();
    }
    return at == null;
  }

  private String sentence() {
    return node("#narration").getAccessibleText();
  }

  private void await(String sentence) {
    try {
      WaitForAsyncUtils.waitFor(
          20,
          TimeUnit.SECONDS,
          () -> !workbench.transport().movingProperty().get() && sentence().equals(sentence));
    } catch (TimeoutException late) {
      throw new AssertionError("still: " + sentence(), late);
    }
  }

  @Test
  void theClickerTellsStepByStepWhatTheScreenShows(FxRobot robot) {
    robot.push(KeyCode.F5);
    robot.push(KeyCode.PAGE_DOWN);
    await("x⁽¹⁾ arrives.");
    robot.push(KeyCode.PAGE_DOWN);
    await("The square hands h⁽⁰⁾ on through W.");
    robot.push(KeyCode.PAGE_UP);
    await("x⁽¹⁾ arrives.");
    robot.push(KeyCode.PAGE_UP);
    await("Nothing is computed yet. The square holds h⁽⁰⁾ for step 1.");
    assertThat(workbench.historyProperty().getValue().canUndo()).isFalse();
  }

  @Test
  void nothingButTheFiguresAndTheSentenceIsShownAndEscapeGoesBack(FxRobot robot) {
    robot.push(KeyCode.S);
    robot.interact(workbench.lighting()::toggle);
    robot.push(KeyCode.F5);
    for (String hidden : new String[] {"#equations", "#play", ".strip", "#account", "#unfold"}) {
      assertThat(isSeen(node(hidden))).as(hidden).isFalse();
    }
    assertThat(isSeen(node("#circuit"))).isTrue();
    assertThat(isSeen(node("#narration"))).isTrue();
    assertThat(workbench.lighting().theme()).isEqualTo(Theme.LIGHT);
    robot.push(KeyCode.ESCAPE);
    for (String shown : new String[] {"#equations", "#play", "#account", "#unfold"}) {
      assertThat(isSeen(node(shown))).as(shown).isTrue();
    }
    assertThat(isSeen(node(".strip"))).isFalse(); // as it was
    assertThat(workbench.lighting().theme()).isEqualTo(Theme.DARK);
    assertThat(stage.isFullScreen()).isFalse();
  }

  @Test
  void escapeGoesBackToTheSameFoldsPlacesLinesAndFocus(FxRobot robot) {
    FigurePane circuit = (FigurePane) node("#circuit");
    robot.push(KeyCode.N); // no sentence
    robot.push(KeyCode.PLUS);
    robot.interact(circuit::requestFocus);
    Optional<Place> before = circuit.place();
    assertThat(before).isPresent();
    robot.push(KeyCode.F5);
    assertThat(isSeen(node("#narration"))).isTrue();
    assertThat(circuit.place()).isEmpty();
    robot.push(KeyCode.PLUS);
    robot.push(KeyCode.U);
    robot.push(KeyCode.ESCAPE);
    assertThat(window.isPresenting()).isFalse();
    assertThat(((Button) node("#unfold")).getText()).isEqualTo("Fold");
    assertThat(circuit.place()).isEqualTo(before);
    assertThat(isSeen(node("#narration"))).isFalse();
    assertThat(circuit.isFocused()).isTrue();
  }

  @Test
  void aFullStopBlanksTheScreenAndNoStrayKeyEdits(FxRobot robot) {
    Document before = workbench.document();
    robot.push(KeyCode.F5);
    robot.push(KeyCode.PERIOD);
    assertThat(isSeen(node(".blank"))).isTrue();
    robot.push(KeyCode.PERIOD);
    assertThat(node(".blank")).isNull();
    for (KeyCode stray : new KeyCode[] {KeyCode.R, KeyCode.G, KeyCode.L, KeyCode.S, KeyCode.A}) {
      robot.push(stray);
    }
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(workbench.document()).isEqualTo(before);
    assertThat(window.isPresenting()).isTrue();
    assertThat(isSeen(node(".strip"))).isFalse();
  }

  @Test
  void theFiguresFillTheScreen(FxRobot robot) {
    robot.push(KeyCode.F5);
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(window::pulse);
    FigurePane pane = (FigurePane) node("#unfolded");
    FigurePane circuit = (FigurePane) node("#circuit");
    Box unfolded = pane.viewport().toScreen(pane.figure().orElseThrow().extent());
    Box left = circuit.viewport().toScreen(circuit.figure().orElseThrow().extent());
    Bounds all = node("#narration").getParent().getLayoutBounds();
    double across = (left.width() + unfolded.width()) / all.getWidth();
    double down = unfolded.height() / pane.getHeight();
    assertThat(Math.max(across, down)).isGreaterThan(0.85);
  }
}
