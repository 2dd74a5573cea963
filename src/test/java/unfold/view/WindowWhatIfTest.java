package unfold.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import unfold.circuit.Wire;
import unfold.figure.mark.Subject;
import unfold.figure.scene.ValueDisplay;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.session.Outcome;
import unfold.trace.Recording;
import unfold.view.model.Workbench;

/** What-ifs without typing, in the real window: brackets scale a parameter, a die takes a seed. */
@ResourceLock("JavaFX") // one toolkit, one robot
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class WindowWhatIfTest {
  private static final String GIVEN =
      "input x(t) = [1, 2, 3]\nparam k = 0.5\nh(t) = k h(t-1) + x(t)\n";

  private Workbench workbench;
  private MainWindow window;
  private Stage stage;

  @Start
  void open(Stage shared) {
    stage = new Stage();
    workbench = Around.workbench("elman");
    window = new MainWindow(workbench, Around.quiet(), stage);
    window.show();
    workbench.transport().goTo(3);
  }

  @Stop
  void close() {
    stage.hide();
  }

  /** Selects the wire that a parameter stands on. */
  private void select(FxRobot robot, String parameter) {
    Wire wire =
        workbench.picture().orElseThrow().picture().circuit().graph().edgeSet().stream()
            .filter(it -> it.labels().contains(parameter))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> workbench.select(new Subject.Cable(wire)));
  }

  private double state(int step) {
    return state(workbench.picture().orElseThrow(), step);
  }

  /** The first number of a state. */
  private static double state(Outcome.Unfolded unfolded, int step) {
    Recording states = unfolded.trace().orElseThrow().recording("h");
    return states.at(states.domain().position(step), 0);
  }

  private boolean canUndo() {
    return workbench.historyProperty().get().canUndo();
  }

  @Test
  void aRunOfBracketsScalesTheSelectedParameterAndIsOneUndo(FxRobot robot) {
    select(robot, "W");
    double before = state(3);
    robot.push(KeyCode.CLOSE_BRACKET).push(KeyCode.CLOSE_BRACKET).push(KeyCode.CLOSE_BRACKET);
    assertThat(workbench.document().settings().values()).isEqualTo(Map.of("W", "× 1.953125"));
    assertThat(state(3)).isNotEqualTo(before);
    assertThat(workbench.transport().moment().value()).isEqualTo(3);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(workbench.document().settings().values()).isEmpty();
    assertThat(state(3)).isEqualTo(before);
    assertThat(canUndo()).isFalse();
  }

  @Test
  void theOppositeBracketTakesAPressBack(FxRobot robot) {
    select(robot, "W");
    robot.push(KeyCode.CLOSE_BRACKET).push(KeyCode.OPEN_BRACKET);
    assertThat(workbench.document().settings().values()).isEmpty();
    assertThat(canUndo()).isFalse();
  }

  @Test
  void whatWasThereBeforeIsKnownUntilTheNextChange(FxRobot robot) {
    select(robot, "W");
    double before = state(2);
    robot.push(KeyCode.OPEN_BRACKET).push(KeyCode.OPEN_BRACKET);
    assertThat(state(workbench.whatIf().before().orElseThrow(), 2))
        .isEqualTo(before)
        .isNotEqualTo(state(2));
    robot.push(KeyCode.V); // a look at it is no edit
    assertThat(workbench.whatIf().before()).isPresent();
    robot.push(KeyCode.SHIFT, KeyCode.R);
    assertThat(workbench.whatIf().before()).isEmpty();
  }

  @Test
  void aNameInTheEquationsIsSelectedByTheCaret(FxRobot robot) {
    CodeArea area = (CodeArea) window.scene().lookup("#equations");
    robot.interact(() -> {
      area.requestFocus();
      area.moveTo(area.getText().indexOf("U x(t)"));
    });
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.CLOSE_BRACKET);
    assertThat(workbench.document().settings().values()).isEqualTo(Map.of("U", "× 1.25"));
    robot.interact(() -> area.requestFocus());
    robot.push(KeyCode.CLOSE_BRACKET);
    assertThat(workbench.document().settings().factor("U")).isEqualTo(1.25);
  }

  @Test
  void withoutAParameterASentenceSaysWhatToSelect(FxRobot robot) {
    robot.push(KeyCode.CLOSE_BRACKET);
    assertThat(workbench.noticeProperty().get())
        .isEqualTo(
            "Select a parameter first: an arrow that it stands on, or its name in the equations.");
    assertThat(canUndo()).isFalse();
  }

  @Test
  void theFactorStaysWithinAThousand(FxRobot robot) {
    select(robot, "W");
    robot.interact(() -> {
      for (int i = 0; i < 40; i++) {
        workbench.whatIf().scale(1.25);
      }
    });
    assertThat(workbench.document().settings().factor("W")).isBetween(800.0, 1000.0);
    assertThat(workbench.noticeProperty().get()).contains("goes no further");
  }

  @Test
  void nothingIsScaledOrDrawnAnewBeforeAnAudience(FxRobot robot) {
    select(robot, "W");
    Document document = workbench.document();
    robot.push(KeyCode.F5);
    robot.push(KeyCode.CLOSE_BRACKET).push(KeyCode.OPEN_BRACKET);
    robot.push(KeyCode.SHIFT, KeyCode.R);
    assertThat(workbench.document()).isEqualTo(document);
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void theDieTakesAnotherSeedWhichIsOneUndo(FxRobot robot) {
    Button die = (Button) window.scene().lookup("#seed");
    double before = state(3);
    robot.interact(die::fire);
    assertThat(workbench.document().seed()).isEqualTo(2);
    assertThat(die.getText()).isEqualTo("2");
    assertThat(die.getAccessibleText()).isEqualTo("Seed 2; another one (Shift+R)");
    assertThat(state(3)).isNotEqualTo(before);
    robot.push(KeyCode.SHIFT, KeyCode.R);
    assertThat(workbench.document().seed()).isEqualTo(3);
    robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(workbench.document().seed()).isEqualTo(1);
    assertThat(state(3)).isEqualTo(before);
  }

  @Test
  void theDieIsOffWhereNothingIsLeftToChance(FxRobot robot) {
    robot.interact(() -> Around.open(workbench, Document.of(GIVEN, new Origin.Fresh())));
    Node die = window.scene().lookup("#seed");
    assertThat(die.isDisabled()).isTrue();
    assertThat(die.getAccessibleText()).isEqualTo("Seed: nothing in this text is left to chance");
    robot.push(KeyCode.SHIFT, KeyCode.R);
    assertThat(workbench.document().seed()).isEqualTo(1);
    assertThat(workbench.noticeProperty().get())
        .startsWith("Nothing in this text is left to chance");
  }

  @Test
  void valuesAreBarsThenNumbersThenNone(FxRobot robot) {
    robot.push(KeyCode.V);
    assertThat(workbench.document().values()).isEqualTo(ValueDisplay.NUMBERS);
    robot.push(KeyCode.V);
    assertThat(workbench.document().values()).isEqualTo(ValueDisplay.OFF);
    robot.push(KeyCode.V);
    assertThat(workbench.document().values()).isEqualTo(ValueDisplay.BARS);
  }
}
