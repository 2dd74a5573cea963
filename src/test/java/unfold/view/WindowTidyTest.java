package unfold.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.view.model.Workbench;

/** A text that is pasted into the window and tidied there. */
@ResourceLock("JavaFX")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class WindowTidyTest {
  private static final String PLAIN = "s(0) = 1\ns(t) = 2 s(t-1)\n";
  private static final String PASTED = "s_0 = 1\ns_t = 2 s_{t-1}\n";

  private Workbench workbench;
  private Stage stage;

  @Start
  void open(Stage shared) {
    stage = new Stage();
    workbench = new Workbench(Around.pipeline(), Document.of("a(t) = t\n", fresh()), () -> 0);
    MainWindow window = new MainWindow(workbench, Around.quiet(), stage);
    window.show();
  }

  private static Origin fresh() {
    return new Origin.Fresh();
  }

  @Stop
  void close() {
    stage.hide();
  }

  private static void paste(FxRobot robot, String text) {
    CodeArea area = robot.lookup("#equations").queryAs(CodeArea.class);
    robot.interact(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
      area.requestFocus();
      area.selectAll();
      area.paste();
    });
  }

  private static Button offer(FxRobot robot) {
    return robot.lookup("#tidy").queryButton();
  }

  private static void await(FxRobot robot, boolean offered) throws Exception {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> offer(robot).isVisible() == offered);
  }

  @Test
  void aPasteThatNeedsItIsOfferedToBeTidiedAndUndoneInOneStep(FxRobot robot) throws Exception {
    paste(robot, PASTED);
    await(robot, true);
    robot.interact(() -> offer(robot).fire());
    await(robot, false);
    assertThat(workbench.document().text()).isEqualTo(PLAIN);
    assertThat(workbench.noticeProperty().get())
        .isEqualTo("Tidied: wrote time in brackets (3 places).");
    robot.interact(workbench::undo);
    assertThat(workbench.document().text()).isEqualTo(PASTED);
    robot.interact(workbench::undo);
    assertThat(workbench.document().text()).isEqualTo("a(t) = t\n");
  }

  @Test
  void theKeyTidiesWhileTypingAndSaysWhereThereIsNothingToDo(FxRobot robot) throws Exception {
    paste(robot, PASTED);
    robot.push(KeyCode.CONTROL, KeyCode.T);
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> workbench.document().text().equals(PLAIN));
    robot.push(KeyCode.CONTROL, KeyCode.T);
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () -> workbench.noticeProperty().get().equals("There is nothing to tidy."));
    assertThat(workbench.document().text()).isEqualTo(PLAIN);
  }
}
