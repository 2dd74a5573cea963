package unfold.view.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
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
import unfold.gallery.Gallery;
import unfold.gallery.Group;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.view.Around;
import unfold.view.MainWindow;
import unfold.view.model.SetList;
import unfold.view.model.Workbench;

/** The search for a system, opened and walked through with the keys. */
@ResourceLock("JavaFX") // one toolkit, one clipboard, one robot
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class GallerySearchTest {
  private final Around around = new Around();
  private Workbench workbench;
  private MainWindow window;
  private Stage stage;

  @Start
  void open(Stage shared) {
    stage = new Stage();
    workbench = Around.workbench("abstract");
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

  private void openSearch(FxRobot robot) {
    robot.interact(() -> robot.lookup("#unfolded").query().requestFocus());
    push(robot, KeyCode.G);
    assertThat(isOpen(robot)).isTrue();
  }

  private static boolean isOpen(FxRobot robot) {
    return robot.lookup("#gallery-search").tryQuery().isPresent();
  }

  private static ListView<?> list(FxRobot robot) {
    return robot.lookup("#gallery-list").queryAs(ListView.class);
  }

  private static void type(FxRobot robot, String words) {
    TextField field = robot.lookup("#gallery-search").queryAs(TextField.class);
    assertThat(field.isFocused()).isTrue();
    robot.interact(() -> field.replaceSelection(words)); // the robot types into the first window
  }

  private String shown() {
    return workbench.document().origin().title();
  }

  @Test
  void escapeLeavesEverythingAsItWas(FxRobot robot) {
    Document before = workbench.document();
    Node focus = window.scene().getFocusOwner();
    openSearch(robot);
    type(robot, "10.4");
    push(robot, KeyCode.DOWN);
    push(robot, KeyCode.ESCAPE);
    assertThat(isOpen(robot)).isFalse();
    assertThat(workbench.document()).isEqualTo(before);
    assertThat(workbench.historyProperty().get().canUndo()).isFalse();
    assertThat(workbench.transport().moment().value()).isEqualTo(0);
    assertThat(window.scene().getFocusOwner()).isEqualTo(focus);
  }

  @Test
  void arrowsLookAtSystemsAcrossTheHeadingsAndReturnOpensOne(FxRobot robot) {
    openSearch(robot);
    for (String next : Gallery.names().subList(2, 7)) {
      push(robot, KeyCode.DOWN);
      String title = Gallery.named(next).orElseThrow().title();
      assertThat(preview(robot)).isEqualTo("The circuit of “" + title + "”");
      assertThat(shown()).isEqualTo("abstract");
    }
    push(robot, KeyCode.ENTER);
    assertThat(isOpen(robot)).isFalse();
    assertThat(shown()).isEqualTo(Gallery.names().get(6));
    assertThat(window.scene().getFocusOwner()).isEqualTo(window.scene().lookup("#unfolded"));
    push(robot, KeyCode.CONTROL, KeyCode.Z);
    assertThat(shown()).isEqualTo("abstract");
    assertThat(workbench.historyProperty().get().canUndo()).isFalse();
  }

  private static String preview(FxRobot robot) {
    return robot.lookup("#system-preview").query().getAccessibleText();
  }

  @ParameterizedTest
  @CsvSource({
    "10.4, output-recurrence", // and not 10.40 to 10.44
    "10.16, nothing",
    "LSTM, lstm",
    "fig 10.12, encoder-decoder",
    "memory long, lstm",
    "grid arrows, wavefront",
  })
  void itIsFoundByAnyOfItsWords(String words, String name, FxRobot robot) {
    openSearch(robot);
    type(robot, words);
    push(robot, KeyCode.ENTER);
    assertThat(shown()).isEqualTo(name.equals("nothing") ? "abstract" : name);
    assertThat(isOpen(robot)).isEqualTo(name.equals("nothing"));
    push(robot, KeyCode.ESCAPE);
  }

  @Test
  void aFileOfThisWindowIsFoundByItsName(FxRobot robot, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("doubling.rec");
    Files.writeString(file, "s(0) = 1\ns(t) = 2 * s(t-1)\n");
    Document opened = Document.of(Files.readString(file), new Origin.Saved(file));
    robot.interact(() -> workbench.openings().goOn(opened));
    robot.interact(() -> workbench.type("s(0) = 1\ns(t) = 3 * s(t-1)\n"));
    push(robot, KeyCode.DIGIT9);
    openSearch(robot);
    type(robot, "doubl");
    assertThat(list(robot).getItems()).hasSize(1);
    push(robot, KeyCode.ENTER);
    assertThat(shown()).isEqualTo("doubling.rec");
    assertThat(workbench.document().text()).contains("3 * s"); // as it was left
  }

  @Test
  void whatIsChosenIsPutOnAKey(FxRobot robot) {
    openSearch(robot);
    type(robot, "gated");
    push(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
    push(robot, KeyCode.ESCAPE);
    assertThat(SetList.of(around.kept()).at(2)).isEqualTo(new SetList.Place.Shipped("gru"));
    assertThat(shown()).isEqualTo("abstract");
    push(robot, KeyCode.DIGIT2);
    assertThat(shown()).isEqualTo("gru");
  }

  @Test
  void anEditedSystemSaysSo(FxRobot robot) {
    robot.interact(() -> workbench.type(workbench.document().text() + "# mine"));
    push(robot, KeyCode.DIGIT9);
    openSearch(robot);
    type(robot, "any recurrence");
    assertThat(robot.lookup("edited").tryQuery()).isPresent();
    push(robot, KeyCode.ESCAPE);
  }

  @Test
  void theButtonNamesWhatIsOpen(FxRobot robot) {
    Labeled button = (Labeled) window.scene().lookup("#gallery");
    assertThat(button.getText()).isEqualTo("Any recurrence at all");
    push(robot, KeyCode.DIGIT9);
    assertThat(button.getText()).isEqualTo("Long short-term memory");
  }

  @Test
  void theFirstOfAGroupHasItsHeadingAboveIt(FxRobot robot) {
    openSearch(robot);
    List<String> headings =
        list(robot).lookupAll(".heading").stream()
            .filter(Node::isVisible)
            .map(Label.class::cast)
            .map(Label::getText)
            .toList();
    assertThat(headings)
        .isNotEmpty()
        .isSubsetOf(Gallery.groups().stream().map(Group::title).toList());
    push(robot, KeyCode.ESCAPE);
  }
}
