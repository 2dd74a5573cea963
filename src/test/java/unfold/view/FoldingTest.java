package unfold.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
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
import unfold.playback.Moment;
import unfold.view.figure.FigurePane;
import unfold.view.model.Workbench;
import unfold.view.widget.TexLabel;

/** How the unfolding folds into the circuit and comes out of it again. */
@ResourceLock("JavaFX")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class FoldingTest {
  private Workbench workbench;
  private MainWindow window;
  private Stage stage;

  @Start
  void open(Stage shared) {
    stage = new Stage();
    workbench = Around.workbench("elman");
    window = new MainWindow(workbench, Around.quiet(), stage, 1280, 720);
    window.show();
    workbench.transport().goTo(0);
  }

  @Stop
  void close() {
    stage.hide();
  }

  private FigurePane pane(String id) {
    return (FigurePane) window.scene().lookup(id);
  }

  private Button button() {
    return (Button) window.scene().lookup("#unfold");
  }

  private void settle(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(window::pulse);
  }

  @Test
  void anyKeyHurriesAndDoesNothingElse(FxRobot robot) {
    robot.push(KeyCode.U);
    robot.push(KeyCode.PAGE_DOWN);
    settle(robot);
    assertThat(pane("#unfolded").getWidth()).isLessThan(2);
    assertThat(workbench.transport().moment()).isEqualTo(Moment.START);
    assertThat(workbench.transport().movingProperty().get()).isFalse();
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(workbench.transport().movingProperty().get()).isTrue();
  }

  @Test
  void theCircuitGrowsIntoTheRoomAndTheButtonSaysWhatAPressDoes(FxRobot robot) {
    assertThat(button().getText()).isEqualTo("Fold");
    double beside = pane("#circuit").viewport().scale();
    robot.push(KeyCode.U);
    assertThat(button().getText()).isEqualTo("Unfold");
    robot.push(KeyCode.U);
    settle(robot);
    assertThat(pane("#circuit").viewport().scale()).isGreaterThan(beside);
    robot.push(KeyCode.U);
    robot.push(KeyCode.U);
    settle(robot);
    assertThat(button().getText()).isEqualTo("Fold");
    assertThat(pane("#circuit").viewport().scale()).isCloseTo(beside, within(1e-9));
  }

  @Test
  void theButtonStandsInTheMiddleOfTheDivider(FxRobot robot) {
    settle(robot);
    Bounds panes = button().getParent().getLayoutBounds();
    Bounds at = button().getBoundsInParent();
    assertThat(at.getCenterY()).isCloseTo(panes.getHeight() / 2, within(2.0));
    assertThat(at.getCenterX()).isCloseTo(pane("#circuit").getWidth(), within(4.0));
    assertThat(drawnRight(pane("#circuit"))).isLessThan(at.getMinX());
    assertThat(
            pane("#unfolded")
                .viewport()
                .toScreen(pane("#unfolded").figure().orElseThrow().extent())
                .x())
        .isGreaterThan(at.getWidth() / 2);
  }

  private static double drawnRight(FigurePane pane) {
    return pane.viewport().toScreen(pane.figure().orElseThrow().extent()).right();
  }

  @Test
  void whatWasFoldedAwayIsWrittenOutForTheRoomItHas(FxRobot robot) {
    robot.interact(() -> workbench.transport().goTo(5));
    settle(robot);
    double whole = formula().prefWidth(-1);
    robot.interact(() -> workbench.transport().goTo(0));
    robot.push(KeyCode.U);
    robot.push(KeyCode.U);
    robot.interact(() -> workbench.transport().goTo(5));
    settle(robot);
    assertThat(formula().prefWidth(-1)).isLessThan(whole);
    robot.push(KeyCode.U);
    robot.push(KeyCode.U);
    settle(robot);
    settle(robot);
    assertThat(formula().prefWidth(-1)).isEqualTo(whole);
  }

  private TexLabel formula() {
    return (TexLabel) window.scene().lookup("#expansion .tex").getParent();
  }
}
