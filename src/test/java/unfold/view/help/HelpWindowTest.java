package unfold.view.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import unfold.language.LanguagePage;
import unfold.language.LanguageSection;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.session.Outcome;
import unfold.view.Around;
import unfold.view.MainWindow;
import unfold.view.model.Workbench;

/** The help of the window, and new texts, begun with the keys. */
@ResourceLock("JavaFX") // one toolkit, one clipboard, one robot
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class HelpWindowTest {
  private static final List<LanguageSection> SECTIONS = LanguagePage.read().sections();
  private static final String NEW = LanguagePage.read().newText();

  private final Around around = new Around();
  private Workbench workbench;
  private MainWindow window;
  private Stage stage;

  @Start
  void open(Stage shared) {
    stage = new Stage();
    workbench = Around.workbench("elman");
    window = new MainWindow(workbench, around.surroundings(), stage);
    window.show();
    workbench.transport().goTo(0);
  }

  @Stop
  void close() {
    stage.hide();
  }

  private static void push(FxRobot robot, KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static boolean isOpen(FxRobot robot) {
    return robot.lookup("#help").tryQuery().isPresent();
  }

  private static Node page(FxRobot robot) {
    TabPane pages = robot.lookup("#help").queryAs(TabPane.class);
    return pages.getSelectionModel().getSelectedItem().getContent();
  }

  private static void openLanguage(FxRobot robot) {
    push(robot, KeyCode.F1);
    push(robot, KeyCode.F1);
    assertThat(page(robot).lookup(".language")).isNotNull();
  }

  private static List<Button> buttons(FxRobot robot) {
    return page(robot).lookupAll(".buttons > .button").stream().map(Button.class::cast).toList();
  }

  private static void press(FxRobot robot, int section, int button) {
    Button pressed = buttons(robot).get(2 * section + button);
    robot.interact(pressed::requestFocus);
    push(robot, KeyCode.ENTER);
    assertThat(isOpen(robot)).isFalse();
  }

  private String text() {
    return workbench.document().text();
  }

  private CodeArea area() {
    return (CodeArea) window.scene().lookup("#equations");
  }

  @Test
  void theFirstKeyListsTheKeysTheSecondWhatCanBeWrittenTheThirdCloses(FxRobot robot) {
    push(robot, KeyCode.F1);
    assertThat(page(robot).lookup(".keys")).isNotNull();
    assertThat(robot.lookup("Ctrl+N").tryQuery()).isPresent();
    push(robot, KeyCode.F1);
    assertThat(page(robot).lookup(".language")).isNotNull();
    assertThat(buttons(robot)).hasSize(2 * SECTIONS.size());
    push(robot, KeyCode.F1);
    assertThat(isOpen(robot)).isFalse();
  }

  @Test
  void thereIsOneHelpAtATime(FxRobot robot) {
    push(robot, KeyCode.F1);
    robot.interact(window::showKeys);
    assertThat(robot.lookup("#help").queryAll()).hasSize(1);
  }

  @Test
  void escapeClosesAndChangesNothing(FxRobot robot) {
    Document before = workbench.document();
    openLanguage(robot);
    push(robot, KeyCode.ESCAPE);
    assertThat(isOpen(robot)).isFalse();
    assertThat(workbench.document()).isEqualTo(before);
    assertThat(workbench.historyProperty().get().canUndo()).isFalse();
  }

  @Test
  void thePageScrollsByKeysAndFollowsTheFocus(FxRobot robot) {
    openLanguage(robot);
    ScrollPane page = (ScrollPane) page(robot);
    assertThat(page.isFocused()).isTrue();
    push(robot, KeyCode.TAB);
    assertThat(buttons(robot).getFirst().isFocused()).isTrue();
    for (int i = 1; i < 2 * SECTIONS.size(); i++) {
      push(robot, KeyCode.TAB);
    }
    Button last = buttons(robot).getLast();
    assertThat(last.isFocused()).isTrue();
    assertThat(page.localToScene(page.getLayoutBounds()).getMaxY())
        .isGreaterThanOrEqualTo(last.localToScene(last.getLayoutBounds()).getMaxY());
  }

  @Test
  void anExampleIsInsertedBelowTheLineOfTheCaretAsOneStep(FxRobot robot) {
    String before = text();
    robot.interact(() -> area().moveTo(2));
    openLanguage(robot);
    press(robot, 2, 0);
    String example = SECTIONS.get(2).example();
    String first = before.lines().findFirst().orElseThrow();
    assertThat(text()).isEqualTo(first + "\n" + example + before.substring(first.length() + 1));
    assertThat(area().getText()).isEqualTo(text());
    assertThat(area().isFocused()).isTrue();
    assertThat(area().getCaretPosition()).isEqualTo(first.length() + example.length());
    push(robot, KeyCode.CONTROL, KeyCode.Z);
    assertThat(text()).isEqualTo(before);
    assertThat(workbench.historyProperty().get().canUndo()).isFalse();
  }

  @Test
  void anExampleThatIsInsertedIsNotJoinedWithWhatIsTyped(FxRobot robot) {
    String before = text();
    robot.interact(() -> area().appendText("\n"));
    String typed = text();
    robot.interact(() -> area().moveTo(area().getLength()));
    openLanguage(robot);
    press(robot, 2, 0);
    push(robot, KeyCode.CONTROL, KeyCode.Z);
    assertThat(text()).isEqualTo(typed);
    push(robot, KeyCode.CONTROL, KeyCode.Z);
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void anExampleIsOpenedAsANewTextAndUndoGoesBack(FxRobot robot) {
    robot.interact(() -> area().appendText("\nq(t) = 2 * h(t)"));
    Document edited = workbench.document();
    openLanguage(robot);
    press(robot, 14, 1);
    assertThat(text()).isEqualTo(SECTIONS.get(14).example());
    assertThat(workbench.document().origin()).isEqualTo(new Origin.Fresh());
    assertThat(workbench.outcomeProperty().get()).isInstanceOf(Outcome.Unfolded.class);
    push(robot, KeyCode.CONTROL, KeyCode.Z);
    assertThat(workbench.document()).isEqualTo(edited);
  }

  @Test
  void anAudienceIsShownThePageWithoutWhatEdits(FxRobot robot) {
    push(robot, KeyCode.F5);
    push(robot, KeyCode.F1);
    push(robot, KeyCode.F1);
    assertThat(page(robot).lookup(".language")).isNotNull();
    assertThat(buttons(robot)).isEmpty();
    push(robot, KeyCode.ESCAPE);
    push(robot, KeyCode.CONTROL, KeyCode.N);
    assertThat(text()).isEqualTo(Around.shipped("elman").text());
  }

  @Test
  void aNewTextIsReadyToBeOverwrittenAndPlays(FxRobot robot) {
    push(robot, KeyCode.CONTROL, KeyCode.N);
    assertThat(text()).isEqualTo(NEW);
    assertThat(area().getText()).isEqualTo(NEW);
    assertThat(area().isFocused()).isTrue();
    assertThat(stage.getTitle()).startsWith("untitled");
    assertThat(workbench.document().isUnsaved()).isFalse();
    assertThat(workbench.picture().orElseThrow().trace()).isPresent();
    assertThat(workbench.transport().movingProperty().get()).isTrue();
  }

  @Test
  void anEditThatIsLeftForANewTextIsKept(FxRobot robot) {
    robot.interact(() -> area().appendText("\nq(t) = 2 * h(t)"));
    Document edited = workbench.document();
    push(robot, KeyCode.CONTROL, KeyCode.N);
    robot.interact(() -> workbench.openings().goOn(Around.shipped("elman")));
    assertThat(workbench.document()).isEqualTo(edited);
  }

  @Test
  void aSecondNewTextIsNewAndTheFirstIsOneUndoAway(FxRobot robot) {
    push(robot, KeyCode.CONTROL, KeyCode.N);
    robot.interact(() -> area().appendText("q(t) = 2 * h(t)\n"));
    Document edited = workbench.document();
    push(robot, KeyCode.CONTROL, KeyCode.N);
    assertThat(text()).isEqualTo(NEW);
    push(robot, KeyCode.CONTROL, KeyCode.Z);
    assertThat(workbench.document()).isEqualTo(edited);
  }

  @Test
  void aNewTextIsSavedWhereOneIsAsked(FxRobot robot, @TempDir Path folder) {
    push(robot, KeyCode.CONTROL, KeyCode.N);
    Path file = folder.resolve("mine.rec");
    around.answer(file);
    push(robot, KeyCode.CONTROL, KeyCode.S);
    assertThat(file).hasContent(NEW);
    assertThat(workbench.document().origin()).isEqualTo(new Origin.Saved(file));
  }
}
