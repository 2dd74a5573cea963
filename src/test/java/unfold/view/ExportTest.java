package unfold.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import unfold.circuit.Grain;
import unfold.export.FigureFormat;
import unfold.export.sheet.Sheet;
import unfold.export.sheet.TemporaryFolder;
import unfold.figure.CircuitFigure;
import unfold.figure.PairFigure;
import unfold.figure.scene.ValueDisplay;
import unfold.gallery.Gallery;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.view.export.Exporter;
import unfold.view.export.FigureClipboard;
import unfold.view.export.FigurePreview;
import unfold.view.model.Workbench;

/** Takes figures away from the real window. */
@Tag("figures")
@ResourceLock("JavaFX") // one toolkit, one clipboard, one robot
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class ExportTest {
  private final Around around = new Around();
  // work that waits to be done, once the window is open
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean patient;
  private Workbench workbench;
  private MainWindow window;
  private Stage stage;

  @Start
  void open(Stage shared) {
    stage = new Stage(); // the one handed in has lived through the tests before
    String text = Gallery.named("elman").orElseThrow().text();
    Document first = Document.of(text, new Origin.Shipped("elman"));
    workbench = new Workbench(Around.pipeline(), first, () -> 0);
    window = new MainWindow(workbench, around.surroundings(this::background), stage);
    window.show();
    workbench.transport().goTo(2);
  }

  private void background(Runnable work) {
    if (patient) {
      waiting.add(work);
    } else {
      work.run();
    }
  }

  @Stop
  void close() {
    stage.hide();
  }

  private static void openDialog(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.E);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static boolean isOpen(FxRobot robot) {
    return robot.lookup("#preview").tryQuery().isPresent();
  }

  private static FigurePreview preview(FxRobot robot) {
    return robot.lookup("#preview").queryAs(FigurePreview.class);
  }

  private static Sheet sheet(FxRobot robot) {
    return preview(robot).sheet().orElseThrow();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  private static void choose(FxRobot robot, String id, String words) {
    robot.interact(() -> button(robot, id, words).fire());
  }

  private static ToggleButton button(FxRobot robot, String id, String words) {
    return robot
        .from(robot.lookup(id))
        .lookup((ToggleButton it) -> it.getText().equals(words))
        .queryAs(ToggleButton.class);
  }

  private static void choose(FxRobot robot, FigureFormat format) {
    ComboBox<FigureFormat> formats = robot.lookup("#format").queryComboBox();
    robot.interact(() -> formats.setValue(format));
  }

  private static void type(FxRobot robot, String id, String text) {
    robot.interact(() -> robot.lookup(id).queryTextInputControl().setText(text));
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void controlEShowsWhatIsOnScreenOnALightPageAndEscapeCloses(FxRobot robot) {
    robot.interact(workbench.lighting()::toggle);
    openDialog(robot);
    assertThat(sheet(robot).figure()).isInstanceOf(PairFigure.class);
    assertThat(sheet(robot).figure().theme().name()).isEqualTo("light");
    assertThat(sheet(robot).provenance().orElseThrow().moment()).isEqualTo(2);
    robot.push(KeyCode.ESCAPE);
    assertThat(isOpen(robot)).isFalse();
  }

  @Test
  void thePreviewFollowsTheChoices(FxRobot robot) {
    openDialog(robot);
    double whole = sheet(robot).box().width();
    choose(robot, "#view", "Circuit");
    assertThat(sheet(robot).figure()).isInstanceOf(CircuitFigure.class);
    assertThat(sheet(robot).box().width()).isLessThan(whole / 2);
    choose(robot, "#theme", "Dark");
    assertThat(sheet(robot).figure().theme().name()).isEqualTo("dark");
    type(robot, "#scale", "2");
    assertThat(sheet(robot).scale()).isEqualTo(2);
    choose(robot, "#moment", "Number");
    type(robot, "#moment-number", "4.5");
    assertThat(sheet(robot).provenance().orElseThrow().moment()).isEqualTo(4.5);
    robot.interact(() -> robot.lookup("#ground").queryAs(CheckBox.class).fire());
    assertThat(sheet(robot).transparent()).isTrue();
  }

  @Test
  void anotherGrainIsLaidOutForTheExportAlone(FxRobot robot) {
    openDialog(robot);
    double variables = sheet(robot).box().width();
    choose(robot, "#grain", "Operations");
    assertThat(sheet(robot).box().width()).isGreaterThan(variables);
    assertThat(workbench.document().grain().name()).isEqualTo("VARIABLES");
  }

  @Test
  void pixelsBeginWithTheSizeThereIs(FxRobot robot) {
    openDialog(robot);
    String plain = text(robot, "#pixels");
    choose(robot, "#size", "Pixels");
    assertThat(text(robot, "#pixels")).isEqualTo(plain);
    type(robot, "#width", "800");
    type(robot, "#height", "300");
    assertThat(text(robot, "#pixels")).isEqualTo("800 × 300 pixels");
  }

  @Test
  void whatIsOutOfBoundsIsSaidBesideTheFieldAndCannotBeSaved(FxRobot robot) {
    openDialog(robot);
    type(robot, "#scale", "1e99");
    assertThat(text(robot, "#size-mistake")).isEqualTo("A scale is a number from 0.05 to 50.");
    assertThat(robot.lookup("#save").query().isDisabled()).isTrue();
    type(robot, "#scale", "1");
    assertThat(robot.lookup("#size-mistake").query().isVisible()).isFalse();
    assertThat(robot.lookup("#save").query().isDisabled()).isFalse();
  }

  @Test
  void morePixelsThanAPictureHoldsAreSaidAndCannotBeSaved(FxRobot robot) {
    openDialog(robot);
    choose(robot, FigureFormat.PNG);
    choose(robot, "#size", "Pixels");
    type(robot, "#width", "30000");
    type(robot, "#height", "30000");
    assertThat(text(robot, "#export-sentence"))
        .isEqualTo(
            "A picture of 30000 x 30000 pixels is too large for PNG, as no more than 100 million of"
                + " them are held in memory: choose a smaller scale, show fewer steps or take"
                + " SVG.");
    assertThat(robot.lookup("#save").query().isDisabled()).isTrue();
    Button save = robot.lookup("#save").queryButton();
    assertThat(save.getWidth()).isGreaterThanOrEqualTo(save.prefWidth(-1));
  }

  @Test
  void aStepPastTheEndIsSaidAndCannotBeSaved(FxRobot robot) {
    openDialog(robot);
    type(robot, "#shown-steps", "1..2, 9");
    assertThat(text(robot, "#steps-mistake"))
        .isEqualTo("Step 9 is past the end, which is 5: choose steps up to that.");
    assertThat(robot.lookup("#save").query().isDisabled()).isTrue();
    type(robot, "#shown-steps", "1..2, 5");
    assertThat(robot.lookup("#steps-mistake").query().isVisible()).isFalse();
    assertThat(robot.lookup("#save").query().isDisabled()).isFalse();
  }

  @Test
  void stepsThatAnotherRunDoesNotHaveAreForgotten(FxRobot robot) {
    openDialog(robot);
    type(robot, "#shown-steps", "1, 5");
    robot.push(KeyCode.ESCAPE);
    robot.interact(() -> workbench.setExtent("t", 3));
    openDialog(robot);
    assertThat(robot.lookup("#shown-steps").queryTextInputControl().getText()).isEmpty();
    assertThat(robot.lookup("#save").query().isDisabled()).isFalse();
  }

  @Test
  void aGridHasNoStepsToChoose(FxRobot robot) {
    String grid = "over i = 1..3, j = 1..3\nh(i, j) = h(i-1, j) + h(i, j-1) + 1\n";
    robot.interact(() -> Around.open(workbench, Document.of(grid, new Origin.Fresh())));
    openDialog(robot);
    assertThat(robot.lookup("#steps").query().isDisabled()).isTrue();
    assertThat(robot.lookup("#save").query().isDisabled()).isFalse();
  }

  @Test
  void aGraphOfWhichStepsAreLeftOutIsSaidAndCannotBeSaved(FxRobot robot) {
    openDialog(robot);
    type(robot, "#shown-steps", "1");
    choose(robot, FigureFormat.DOT);
    assertThat(text(robot, "#export-sentence"))
        .isEqualTo(
            "A graph has all its steps and none of them elided: leave out which to show, or take"
                + " SVG.");
    assertThat(robot.lookup("#save").query().isDisabled()).isTrue();
    choose(robot, "#view", "Circuit");
    assertThat(text(robot, "#export-sentence")).isEmpty();
    assertThat(robot.lookup("#save").query().isDisabled()).isFalse();
  }

  @Test
  void aFilmThatStandsStillIsSaidAndCanBeCopiedAsThePictureItIs(FxRobot robot) {
    openDialog(robot);
    choose(robot, "#steps", "Book");
    assertThat(robot.lookup("#save").query().isDisabled()).isFalse();
    choose(robot, FigureFormat.HTML);
    assertThat(text(robot, "#export-sentence"))
        .isEqualTo("Steps as in the book stand still: choose their numbers for a film.");
    assertThat(robot.lookup("#save").query().isDisabled()).isTrue();
    fire(robot, "#copy");
    assertThat(text(robot, "#export-sentence")).isEqualTo("The figure is on the clipboard.");
    choose(robot, "#steps", "Numbers");
    assertThat(text(robot, "#export-sentence")).isEmpty();
    assertThat(robot.lookup("#save").query().isDisabled()).isFalse();
  }

  @Test
  void aFilmThatIsTooLongIsSaidWhileItsFormatIsChosen(FxRobot robot) {
    robot.interact(() -> workbench.setExtent("t", 300));
    openDialog(robot);
    choose(robot, FigureFormat.GIF);
    assertThat(text(robot, "#export-sentence"))
        .isEqualTo(
            "The film would be 12 min 0 s long, and 10 min 0 s is the most: choose a smaller tau,"
                + " or a still picture such as SVG.");
    assertThat(robot.lookup("#save").query().isDisabled()).isTrue();
    choose(robot, FigureFormat.SVG);
    assertThat(robot.lookup("#save").query().isDisabled()).isFalse();
  }

  @Test
  void theFileIsWrittenAndItsNameTold(FxRobot robot, @TempDir Path folder) throws IOException {
    around.answer(folder.resolve("mine"));
    openDialog(robot);
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(around.proposed()).isEqualTo("elman.svg");
    assertThat(Files.readString(folder.resolve("mine.svg"))).contains("<svg");
    assertThat(workbench.noticeProperty().get()).isEqualTo("The figure is saved as mine.svg.");
    assertThat(isOpen(robot)).isFalse();
  }

  @Test
  void enterSavesAlsoWhereAChoiceHasTheFocus(FxRobot robot, @TempDir Path folder) {
    around.answer(folder.resolve("mine.svg"));
    openDialog(robot);
    choose(robot, "#view", "Circuit");
    robot.interact(() -> robot.lookup("#ground").query().requestFocus());
    robot.push(KeyCode.SPACE);
    assertThat(sheet(robot).transparent()).isTrue();
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(folder.resolve("mine.svg")).isNotEmptyFile();
    openDialog(robot);
    assertThat(sheet(robot).transparent()).isTrue();
    robot.interact(() -> button(robot, "#view", "Unfolded").requestFocus());
    around.answer(folder.resolve("other.svg"));
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(folder.resolve("other.svg")).hasSameTextualContentAs(folder.resolve("mine.svg"));
  }

  @Test
  void aFailureIsASentenceInTheDialog(FxRobot robot, @TempDir Path folder) {
    around.answer(folder.resolve("none").resolve("mine.svg"));
    openDialog(robot);
    fire(robot, "#save");
    assertThat(text(robot, "#export-sentence")).contains("there is no folder").endsWith(".");
    assertThat(isOpen(robot)).isTrue();
  }

  @Test
  void anEndingOfNoFormatIsSaidAndLeavesNoFile(FxRobot robot, @TempDir Path folder) {
    around.answer(folder.resolve("mine.bmp"));
    openDialog(robot);
    fire(robot, "#save");
    assertThat(text(robot, "#export-sentence"))
        .startsWith("mine.bmp ends in none of .png, .svg, .pdf, .tex, .gif, .html, .dot");
    assertThat(folder).isEmptyDirectory();
    around.answer(folder.resolve("Figure 10.3"));
    fire(robot, "#save");
    assertThat(folder.resolve("Figure 10.3.svg")).isNotEmptyFile();
  }

  @Test
  void aNameCompletedByTheProgramReplacesNothing(FxRobot robot, @TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("mine.svg"), "precious");
    around.answer(folder.resolve("mine"));
    openDialog(robot);
    fire(robot, "#save");
    assertThat(text(robot, "#export-sentence")).contains("is there already");
    assertThat(folder.resolve("mine.svg")).hasContent("precious");
  }

  @Test
  void whatIsStoppedLeavesNoFile(FxRobot robot, @TempDir Path folder) {
    around.answer(folder.resolve("mine.svg"));
    openDialog(robot);
    patient = true;
    fire(robot, "#save");
    assertThat(robot.lookup("#progress").query().isVisible()).isTrue();
    assertThat(robot.lookup("#save").query().isDisabled()).isTrue();
    assertThat(robot.lookup("#stop").query().isFocused()).isTrue();
    fire(robot, "#stop");
    assertThat(robot.lookup("#save").query().isFocused()).isTrue();
    robot.interact(() -> waiting.forEach(Runnable::run));
    assertThat(folder).isEmptyDirectory();
    assertThat(robot.lookup("#progress").query().isVisible()).isFalse();
    assertThat(robot.lookup("#save").query().isDisabled()).isFalse();
  }

  @Test
  void choicesAreRemembered(FxRobot robot) {
    openDialog(robot);
    choose(robot, "#view", "Unfolded");
    choose(robot, FigureFormat.PNG);
    type(robot, "#scale", "3");
    robot.push(KeyCode.ESCAPE);
    openDialog(robot);
    assertThat(text(robot, "#pixels")).isEqualTo(pixels(robot, 3));
    assertThat(robot.lookup("#scale").queryTextInputControl().getText()).isEqualTo("3");
    Exporter next = new Exporter(workbench, around.surroundings()); // another start
    assertThat(next.choice().format()).isEqualTo(FigureFormat.PNG);
    assertThat(next.choice().page().view().name()).isEqualTo("UNFOLDED");
    assertThat(sheet(robot).scale()).isEqualTo(3);
  }

  private static String pixels(FxRobot robot, double scale) {
    var box = sheet(robot).box();
    return "%d × %d pixels"
        .formatted(
            (long) Math.ceil(box.width() * scale - 1e-6),
            (long) Math.ceil(box.height() * scale - 1e-6));
  }

  @Test
  void controlCPutsAnImageAndSvgOnTheClipboard(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.C);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(workbench.noticeProperty().get()).isEqualTo("The figure is on the clipboard.");
    robot.interact(() -> {
      Clipboard clipboard = Clipboard.getSystemClipboard();
      assertThat(clipboard.hasImage()).isTrue();
      assertThat(svg(clipboard)).contains("<svg");
    });
  }

  private static String svg(Clipboard clipboard) {
    ByteBuffer bytes = (ByteBuffer) clipboard.getContent(FigureClipboard.svg());
    return StandardCharsets.UTF_8.decode(bytes.duplicate().rewind()).toString();
  }

  @ParameterizedTest
  @EnumSource(
      value = FigureFormat.class,
      names = {"SVG", "PNG"})
  void aFigureOpensAsWhatItShows(FigureFormat format, FxRobot robot, @TempDir Path folder) {
    robot.interact(() -> {
      Around.open(workbench, workbench.document().withSeed(5));
      workbench.setExtent("t", 7);
      workbench.setGrain(Grain.OPERATIONS);
      workbench.transport().goTo(3.5);
    });
    String text = workbench.document().text();
    around.answer(folder.resolve("mine" + format.ending()));
    openDialog(robot);
    choose(robot, "#grain", "Operations");
    choose(robot, format);
    fire(robot, "#save");
    robot.interact(() -> Around.open(workbench, Document.of("x(t) = 1", new Origin.Fresh())));
    robot.push(KeyCode.CONTROL, KeyCode.O);
    WaitForAsyncUtils.waitForFxEvents();
    Document opened = workbench.document();
    assertThat(opened.text()).isEqualTo(text);
    assertThat(opened.extents()).isEqualTo(Map.of("t", 7));
    assertThat(opened.seed()).isEqualTo(5);
    assertThat(opened.grain()).isEqualTo(Grain.OPERATIONS);
    assertThat(opened.values()).isEqualTo(ValueDisplay.BARS);
    assertThat(workbench.transport().moment().value()).isEqualTo(3.5);
    assertThat(workbench.transport().isPlaying()).isFalse();
    assertThat(stage.getTitle()).isEqualTo("mine – Unfold");
  }

  @Test
  void aPictureThatSaysNothingOfARecurrenceIsANotice(FxRobot robot, @TempDir Path folder)
      throws IOException {
    Path strange = Files.writeString(folder.resolve("a.svg"), "<svg xmlns='x'></svg>");
    Document before = workbench.document();
    robot.interact(() -> window.files().open(strange));
    assertThat(workbench.noticeProperty().get()).contains("a.svg").endsWith(".");
    assertThat(workbench.document()).isEqualTo(before);
  }

  @Test
  void whatIsDraggedOutIsAFileInTheChosenFormat(FxRobot robot) throws IOException {
    Exporter exporter = new Exporter(workbench, around.surroundings());
    robot.interact(exporter::begin);
    Path dragged = exporter.dragged().orElseThrow();
    assertThat(dragged.getFileName()).hasToString("elman.svg");
    assertThat(Files.readString(dragged)).contains("<svg");
    assertThat(exporter.dragged()).contains(dragged);
    Path folder = dragged.resolve("../..").normalize();
    TemporaryFolder.delete(folder);
    assertThat(folder).doesNotExist();
    robot.interact(exporter::end);
  }

  @Test
  void everyChoiceIsReachedByTab(FxRobot robot) {
    openDialog(robot);
    robot.interact(() -> robot.lookup("#format").query().requestFocus());
    var reached = new HashSet<String>();
    for (int i = 0; i < 24; i++) {
      var focus = preview(robot).getScene().getFocusOwner();
      reached.add(String.valueOf(focus.getId()));
      reached.add(String.valueOf(focus.getAccessibleText()));
      robot.push(KeyCode.TAB);
    }
    assertThat(reached)
        .contains(
            "format", "scale", "values", "ground", "copy", "save", "Figure: Both", "Theme: Light");
  }

  @Test
  void theWordsOfWhatIsShownAreNotCut(FxRobot robot) {
    openDialog(robot);
    for (String id : List.of("#values", "#numbers", "#ground")) {
      CheckBox choice = robot.lookup(id).queryAs(CheckBox.class);
      assertThat(((Text) choice.lookup(".text")).getText())
          .isEqualTo(choice.getText().replace("_", ""));
    }
  }
}
