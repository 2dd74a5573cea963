package unfold.view.strip;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import unfold.geometry.Point;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.view.Around;
import unfold.view.MainWindow;
import unfold.view.model.MinibatchMember;
import unfold.view.model.Workbench;

/** A minibatch in the window. */
@ResourceLock("JavaFX") // one toolkit, one clipboard, one robot
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class MemberBarTest {
  private static final String RAGGED =
      """
      alphabet A = chars("abc")
      input x(t) : A = onehot("abcab", "ab", "cabb")
      h(0) = 0
      h(t) = h(t-1) + part(x(t), 2)
      """;

  private Workbench workbench;
  private Stage stage;

  @Start
  void open(Stage shared) {
    stage = new Stage(); // the one handed in has lived through the tests before
    workbench = new Workbench(Around.pipeline(), Document.of(RAGGED, new Origin.Fresh()), () -> 0);
    new MainWindow(workbench, Around.quiet(), stage).show();
    workbench.transport().goTo(0);
  }

  @Stop
  void close() {
    stage.hide();
  }

  private int shown() {
    return workbench.picture().orElseThrow().picture().member() + 1;
  }

  private static String bars(FxRobot robot) {
    return robot.lookup("#member-bars").query().getAccessibleText();
  }

  private static ComboBox<MinibatchMember> chooser(FxRobot robot) {
    return robot.lookup("#member").queryComboBox();
  }

  @Test
  void eachSequenceIsListedWithItsLengthAndTokens(FxRobot robot) {
    assertThat(chooser(robot).getItems())
        .extracting(MinibatchMember::entry)
        .containsExactly("1 · 5 steps · abcab", "2 · 2 steps · ab", "3 · 4 steps · cabb");
    assertThat(chooser(robot).getValue().title()).isEqualTo("Sequence 1 of 3 · 5 steps · abcab");
  }

  @Test
  void theChosenSequenceIsShownEverywhereAndUndone(FxRobot robot) {
    robot.interact(() -> chooser(robot).getSelectionModel().select(1));
    assertThat(shown()).isEqualTo(2);
    assertThat(workbench.transport().ticks()).isEqualTo(2);
    assertThat(StripContent.of(workbench.picture().orElseThrow()).last()).isEqualTo(2);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(shown()).isEqualTo(1);
    assertThat(chooser(robot).getValue().number()).isEqualTo(1);
  }

  @Test
  void aKeyGoesThroughTheSequences(FxRobot robot) {
    robot.push(KeyCode.M);
    assertThat(shown()).isEqualTo(2);
    robot.push(KeyCode.SHIFT, KeyCode.M);
    robot.push(KeyCode.SHIFT, KeyCode.M);
    assertThat(shown()).isEqualTo(3);
    robot.push(KeyCode.M);
    assertThat(shown()).isEqualTo(1);
  }

  @Test
  void aClickOnABarBringsItsSequenceToTheFront(FxRobot robot) {
    MemberBars bars = robot.lookup("#member-bars").queryAs(MemberBars.class);
    MemberLanes lanes =
        MemberLanes.of(chooser(robot).getItems(), 0, bars.getWidth(), bars.getHeight());
    Point middle = lanes.lanes().get(1).box().center();
    robot.clickOn(bars.localToScreen(middle.x(), middle.y()));
    assertThat(shown()).isEqualTo(2);
  }

  @Test
  void sequencesThatHaveEndedAreToldOf(FxRobot robot) {
    robot.interact(() -> workbench.transport().goTo(2));
    assertThat(bars(robot))
        .isEqualTo("sequence 1, 5 steps; sequence 2, 2 steps; sequence 3, 4 steps");
    robot.interact(() -> workbench.transport().goTo(2.5));
    assertThat(bars(robot))
        .isEqualTo("sequence 1, 5 steps; sequence 2, 2 steps, ended; sequence 3, 4 steps");
  }

  @Test
  void oneSequenceAloneHasNothingToChoose(FxRobot robot) {
    assertThat(robot.lookup("#members").query().isVisible()).isTrue();
    robot.interact(() -> workbench.type("s(0) = 1\ns(t) = s(t-1)\n"));
    assertThat(robot.lookup("#members").query().isManaged()).isFalse();
  }
}
