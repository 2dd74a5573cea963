package unfold.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import unfold.figure.theme.Theme;
import unfold.view.figure.FigurePane;
import unfold.view.model.Workbench;

/** A lecture with a second display, which here is a part of the only screen. */
@ResourceLock("JavaFX")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class LectureHallTest {
  private static final Rectangle2D DISPLAY = new Rectangle2D(0, 0, 640, 480);

  private Workbench workbench;
  private Stage stage;

  @Start
  void open(Stage shared) {
    stage = new Stage();
    workbench = Around.workbench("elman");
    new MainWindow(workbench, Around.quiet(), stage, 900, 700, _ -> Optional.of(DISPLAY)).show();
    workbench.transport().goTo(0);
  }

  @Stop
  void close() {
    Window.getWindows().stream().toList().forEach(Window::hide);
  }

  private Optional<Scene> audience() {
    return Window.getWindows().stream()
        .filter(it -> it != stage && it instanceof Stage)
        .map(Window::getScene)
        .findFirst();
  }

  private String sentence(FxRobot robot) {
    StringBuilder words = new StringBuilder();
    robot.interact(() -> words.append(node("#narration").getAccessibleText()));
    return words.toString();
  }

  private Node node(String selector) {
    return audience().orElseThrow().lookup(selector);
  }

  private void press(FxRobot robot, KeyCode key) {
    robot.interact(stage::requestFocus);
    robot.push(key);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String speakers(String selector) {
    return ((Label) stage.getScene().lookup(selector)).getText();
  }

  @Test
  void theAudienceSeesFiguresAndSentenceWhileTheSpeakerWorksOn(FxRobot robot) {
    robot.interact(() -> workbench.lighting().themeProperty().set(Theme.DARK));
    press(robot, KeyCode.F5);
    assertThat(audience()).isPresent();
    assertThat(stage.isFullScreen()).isFalse();
    assertThat(stage.getScene().lookup("#equations").isVisible()).isTrue();
    robot.interact(() -> workbench.transport().goTo(0.18));
    WaitForAsyncUtils.waitForFxEvents();
    robot.sleep(300); // two frames
    assertThat(sentence(robot)).isEqualTo("x⁽¹⁾ arrives.");
    assertThat(((FigurePane) node("#unfolded")).figure().orElseThrow().theme().ground())
        .isEqualTo(Theme.LIGHT.ground());
    assertThat(speakers("#next-sentence")).isEqualTo("Next: The square hands h⁽⁰⁾ on through W.");
    press(robot, KeyCode.ESCAPE);
    assertThat(audience()).isEmpty();
    assertThat(workbench.lighting().theme()).isEqualTo(Theme.DARK);
  }

  @Test
  void aFrozenPictureStaysWhileTheSpeakerEdits(FxRobot robot) {
    press(robot, KeyCode.F5);
    press(robot, KeyCode.F);
    assertThat(speakers("#audience-sight")).contains("keeps its picture");
    assertThat(node(".kept")).isNotNull();
    robot.interact(() -> workbench.setExtent("t", 3));
    press(robot, KeyCode.F);
    assertThat(node(".kept")).isNull();
    press(robot, KeyCode.PERIOD);
    assertThat(node(".blank")).isNotNull();
    press(robot, KeyCode.B);
    assertThat(node(".blank")).isNull();
    assertThat(workbench.document().extents()).containsEntry("t", 3);
  }

  @Test
  void closingTheAudiencesWindowEndsIt(FxRobot robot) {
    press(robot, KeyCode.F5);
    assertThat(workbench.transport().playsOpenedProperty().get()).isFalse();
    Window window = audience().orElseThrow().getWindow();
    robot.interact(
        () -> window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertThat(audience()).isEmpty();
    assertThat(stage.getScene().lookup("#speaker").isVisible()).isFalse();
    assertThat(workbench.transport().playsOpenedProperty().get()).isTrue();
  }
}
