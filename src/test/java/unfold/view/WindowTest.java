package unfold.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import unfold.circuit.Node.VariableNode;
import unfold.figure.mark.Subject;
import unfold.figure.scene.ValueDisplay;
import unfold.geometry.Point;
import unfold.session.Document;
import unfold.view.figure.FigurePane;
import unfold.view.figure.Viewport;
import unfold.view.model.Workbench;

/** Drives the real window as hands would, on JavaFX's headless platform. */
@ResourceLock("JavaFX") // one toolkit, one clipboard, one robot
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class WindowTest {
  private final Around around = new Around();
  private Workbench workbench;
  private MainWindow window;
  private Stage stage;

  @Start
  void open(Stage shared) {
    stage = new Stage(); // the one handed in has lived through the tests before
    workbench =
        new Workbench(
            Around.pipeline(), Around.shipped("elman"), () -> System.nanoTime() / 1_000_000);
    window = new MainWindow(workbench, around.surroundings(), stage);
    window.show();
    workbench.transport().goTo(0);
  }

  @Stop
  void close() {
    stage.hide();
  }

  private void typeAtTheEnd(FxRobot robot, String text) {
    robot.interact(() -> robot.lookup("#equations").queryAs(CodeArea.class).requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.END);
    robot.write(text, 0);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private double moment() {
    return workbench.transport().moment().value();
  }

  private int nodes() {
    return workbench.picture().orElseThrow().picture().circuit().nodes().size();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  @Test
  void aTypedEquationIsSeenInBothPanes(FxRobot robot) {
    assertThat(nodes()).isEqualTo(3);
    typeAtTheEnd(robot, "\noutput q(t) = 2 * o(t)");
    assertThat(nodes()).isEqualTo(4);
    VariableNode q = (VariableNode) workbench.picture().orElseThrow().picture().circuit().node("q");
    assertThat(shows(robot, "#circuit", new Subject.Original(q))).isTrue();
  }

  private static boolean shows(FxRobot robot, String id, Subject subject) {
    FigurePane pane = robot.lookup(id).queryAs(FigurePane.class);
    return pane.figure()
        .orElseThrow()
        .marks(pane.viewport().visible(pane.getWidth(), pane.getHeight()))
        .anyMatch(mark -> mark.subject().equals(subject));
  }

  @Test
  void aMistakeIsListedAndLeavesThePictureAndTheMendTakesItBack(FxRobot robot) {
    CodeArea area = robot.lookup("#equations").queryAs(CodeArea.class);
    robot.interact(() -> area.appendText("\nr(t) = tahn(h(t))"));
    assertThat(robot.lookup("#problems").query().isVisible()).isTrue();
    assertThat(robot.lookup(".mend").tryQuery()).isPresent();
    assertThat(nodes()).isEqualTo(3);
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    assertThat(workbench.document().text()).endsWith("r(t) = tanh(h(t))");
    assertThat(robot.lookup("#problems").query().isVisible()).isFalse();
    assertThat(nodes()).isEqualTo(4);
  }

  @Test
  void aMistakenTextDimsItsEarlierPictureOnceTheHandsRest(FxRobot robot) {
    Node earlier = robot.lookup("#earlier").query();
    CodeArea area = robot.lookup("#equations").queryAs(CodeArea.class);
    robot.interact(() -> area.appendText("\nr(t) = ("));
    assertThat(earlier.isVisible()).isFalse();
    await(earlier::isVisible);
    robot.interact(() -> area.deleteText(area.getLength() - 9, area.getLength()));
    await(() -> !earlier.isVisible());
  }

  @Test
  void keysPlayStepAndJump(FxRobot robot) {
    robot.push(KeyCode.RIGHT);
    await(() -> moment() == .18);
    robot.interact(() ->
        workbench.transport().setSpeed(.25)); // so slow that the second press comes on the way
    twice(robot, KeyCode.PAGE_DOWN);
    assertThat(moment()).isEqualTo(.36);
    robot.push(KeyCode.P);
    twice(robot, KeyCode.RIGHT);
    assertThat(moment()).isEqualTo(1);
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(moment()).isEqualTo(1.18);
    twice(robot, KeyCode.LEFT);
    assertThat(moment()).isEqualTo(1);
    robot.push(KeyCode.END);
    assertThat(moment()).isEqualTo(5);
    robot.push(KeyCode.HOME);
    assertThat(moment()).isEqualTo(0);
    robot.push(KeyCode.SPACE);
    assertThat(workbench.transport().isPlaying()).isTrue();
  }

  @Test
  void howItIsPlayedIsKeptForTheNextWindow(FxRobot robot) {
    robot.push(KeyCode.P);
    robot.push(KeyCode.D);
    robot.push(KeyCode.COMMA);
    assertThat(around.kept())
        .containsEntry("stops-in-phases", "false")
        .containsEntry("theme", "dark")
        .containsEntry("speed", "0.5");
    robot.interact(stage::hide);
    robot.interact(() -> open(new Stage()));
    assertThat(workbench.transport().phasesProperty().get()).isFalse();
    assertThat(workbench.lighting().isDark()).isTrue();
    assertThat(workbench.transport().speedProperty().get()).isEqualTo(.5);
  }

  private static void twice(FxRobot robot, KeyCode key) {
    robot.push(key);
    robot.push(key);
  }

  private static void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    } catch (TimeoutException late) {
      throw new AssertionError("still waiting", late);
    }
  }

  @Test
  void playingMovesTheMomentWithTheFramesOfTheScreen(FxRobot robot) {
    robot.interact(workbench.transport()::play);
    await(() -> moment() > 0.05);
    robot.interact(workbench.transport()::pause);
    assertThat(moment()).isBetween(0.05, 2.0);
  }

  @Test
  void theHandleGoesThroughTime(FxRobot robot) {
    Slider slider = robot.lookup("#scrubber").queryAs(Slider.class);
    robot.interact(() -> slider.setValue(2.5));
    assertThat(moment()).isEqualTo(2.5);
    robot.interact(() -> workbench.transport().goTo(4));
    assertThat(slider.getValue()).isEqualTo(4);
  }

  @Test
  void plainKeysAreLettersWhileTyping(FxRobot robot) {
    typeAtTheEnd(robot, "# vod 0");
    assertThat(workbench.document().text()).endsWith("# vod 0");
    assertThat(workbench.lighting().isDark()).isFalse();
    assertThat(workbench.document().values()).isEqualTo(ValueDisplay.BARS);
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.D);
    assertThat(workbench.lighting().isDark()).isTrue();
  }

  @Test
  void aClickOnACopySelectsIt(FxRobot robot) {
    robot.interact(() -> workbench.transport().goTo(2));
    WaitForAsyncUtils.waitForFxEvents();
    var picture = workbench.picture().orElseThrow().picture();
    var copy = picture.unfolding().instance(picture.circuit().node("h"), 2);
    click(robot, "#unfolded", picture.unfoldingLayout().place(copy).center());
    assertThat(workbench.selectionProperty().get()).contains(new Subject.Copy(copy));
    assertThat(workbench.shownLineProperty().getValue()).isEqualTo(10);
    assertThat(robot.lookup("#inspector").query().getAccessibleText()).isEqualTo("h(2)");
  }

  @Test
  void aClickOnANodeOfTheCircuitSelectsItAndOneBesideItNothing(FxRobot robot) {
    var picture = workbench.picture().orElseThrow().picture();
    var node = picture.circuit().node("o");
    Point center = picture.circuitLayout().place(node).center();
    click(robot, "#circuit", center);
    assertThat(workbench.selectionProperty().get()).contains(new Subject.Original(node));
    click(robot, "#circuit", center.plus(-70, 0));
    assertThat(workbench.selectionProperty().get()).isEqualTo(Optional.empty());
  }

  /** Waits until the divider has found its place, and the figures theirs. */
  private static void settle(FxRobot robot, FigurePane pane) {
    for (int same = 0; same < 3; ) {
      Viewport before = pane.viewport();
      double width = pane.getWidth();
      robot.sleep(60);
      WaitForAsyncUtils.waitForFxEvents();
      same = before.equals(pane.viewport()) && width == pane.getWidth() ? same + 1 : 0;
    }
  }

  private static void click(FxRobot robot, String id, Point figure) {
    FigurePane pane = robot.lookup(id).queryAs(FigurePane.class);
    settle(robot, pane);
    Point at = pane.viewport().toScreen(figure);
    Point2D screen = pane.localToScreen(at.x(), at.y());
    robot.clickOn(screen, MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void undoTakesBackTypingAndTheEditorShowsIt(FxRobot robot) {
    String before = workbench.document().text();
    typeAtTheEnd(robot, "# note");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(workbench.document().text()).isEqualTo(before);
    assertThat(robot.lookup("#equations").queryAs(CodeArea.class).getText()).isEqualTo(before);
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(workbench.document().text()).endsWith("# note");
  }

  @Test
  void theFieldForTauUnfoldsFurther(FxRobot robot) {
    robot.interact(() -> robot.lookup("#extent").queryTextInputControl().setText("8"));
    robot.clickOn("#extent").push(KeyCode.ENTER);
    assertThat(workbench.transport().ticks()).isEqualTo(8);
    assertThat(robot.lookup("#unfolded").query().isFocused()).isTrue(); // keys are commands again
    robot.interact(() -> robot.lookup("#extent").queryTextInputControl().setText("many"));
    robot.clickOn("#extent").push(KeyCode.ENTER);
    assertThat(workbench.noticeProperty().get())
        .isEqualTo("τ is a whole number from 1, not “many”.");
    assertThat(robot.lookup("#extent").queryTextInputControl().getText()).isEqualTo("8");
  }

  @Test
  void savedTextIsInTheFileAndNoLongerMarked(FxRobot robot, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("mine.rec");
    typeAtTheEnd(robot, "# mine");
    assertThat(stage.getTitle()).startsWith("•");
    robot.interact(() -> window.files().save(file));
    assertThat(Files.readString(file)).isEqualTo(workbench.document().text()).endsWith("# mine");
    assertThat(stage.getTitle()).isEqualTo("mine.rec – Unfold");
    typeAtTheEnd(robot, "!");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(Files.readString(file)).endsWith("# mine!");
  }

  @ParameterizedTest
  @CsvSource({"Cancel, theirs, mine", "Save over it, mine, mine", "Open it, theirs, theirs"})
  void aFileThatSomebodyElseChangedIsNotSavedOverWithoutAQuestion(
      String chosen, String stored, String shown, FxRobot robot, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("both.rec");
    robot.interact(() -> workbench.type("s(t) = s(t-1) # before"));
    robot.interact(() -> window.files().save(file));
    Files.writeString(file, "s(t) = s(t-1) # theirs");
    robot.interact(() -> workbench.type("s(t) = s(t-1) # mine"));
    robot.interact(() -> window.files().save());
    answer(robot, chosen);
    assertThat(Files.readString(file)).endsWith("# " + stored);
    assertThat(workbench.document().text()).endsWith("# " + shown);
  }

  @Test
  void aFileThatCannotBeReadIsANoticeAndNothingElse(FxRobot robot, @TempDir Path folder) {
    Document before = workbench.document();
    robot.interact(() -> window.files().open(folder.resolve("none.rec")));
    assertThat(workbench.noticeProperty().get()).isEqualTo("none.rec cannot be read.");
    assertThat(workbench.document()).isEqualTo(before);
  }

  @Test
  void closingWithUnsavedTextAsksAndCancelStays(FxRobot robot) {
    typeAtTheEnd(robot, "# unsaved");
    requestClose(robot);
    answer(robot, "Cancel");
    assertThat(stage.isShowing()).isTrue();
    requestClose(robot);
    answer(robot, "Don’t save");
    assertThat(stage.isShowing()).isFalse();
  }

  private void answer(FxRobot robot, String button) {
    robot.interact(() -> robot.lookup(button).queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.listWindows()).noneMatch(it -> it.isShowing() && it != stage);
  }

  private void requestClose(FxRobot robot) {
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void closingASavedTextAsksNothing(FxRobot robot) {
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertThat(stage.isShowing()).isFalse();
  }

  @Test
  void escapeForgetsANumberOfStepsThatWasNotEntered(FxRobot robot) {
    Document before = workbench.document();
    robot.push(KeyCode.T);
    robot.push(KeyCode.DIGIT7);
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(workbench.document()).isEqualTo(before);
    robot.push(KeyCode.T);
    robot.push(KeyCode.DIGIT7);
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(workbench.document().extents()).containsEntry("t", 7);
  }

  @Test
  void partsFoldAwayAndComeBack(FxRobot robot) {
    Node left = robot.lookup(".left-column").query().getParent();
    robot.push(KeyCode.L);
    assertThat(left.isVisible()).isFalse();
    robot.push(KeyCode.L);
    assertThat(left.isVisible()).isTrue();
  }

  @Test
  void tLetsTheNumberOfStepsBeTyped(FxRobot robot) {
    robot.push(KeyCode.T);
    robot.write("7");
    robot.push(KeyCode.ENTER);
    assertThat(workbench.document().extents()).containsEntry("t", 7);
  }

  @Test
  void f6PassesWhatIsFoldedAway(FxRobot robot) {
    robot.push(KeyCode.L);
    robot.push(KeyCode.S);
    robot.push(KeyCode.F6);
    assertThat(window.scene().getFocusOwner().getId()).isEqualTo("circuit");
    robot.push(KeyCode.F6);
    assertThat(window.scene().getFocusOwner().getId()).isEqualTo("unfolded");
  }

  @Test
  void f6GoesThroughThePlacesOfTheWindow(FxRobot robot) {
    robot.interact(() -> robot.lookup("#equations").query().requestFocus());
    robot.push(KeyCode.F6);
    assertThat(window.scene().getFocusOwner().getId()).isEqualTo("circuit");
    robot.push(KeyCode.F6).push(KeyCode.F6);
    assertThat(window.scene().getFocusOwner().getId()).isEqualTo("scrubber");
    robot.push(KeyCode.F6);
    assertThat(window.scene().getFocusOwner().getId()).isEqualTo("equations");
  }

  @Test
  void theLastLineTellsWhatWasComputed(FxRobot robot) {
    assertThat(text(robot, "#account")).startsWith("seed 1 · 5 states recorded in ");
  }
}
