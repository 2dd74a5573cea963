package unfold.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import unfold.gallery.Gallery;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.session.Pipeline;
import unfold.session.WindowView.Place;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.view.figure.FigurePane;
import unfold.view.model.SetList;
import unfold.view.model.Workbench;

/** A lecture that goes through its set list with the keys 1 to 9. */
@ResourceLock("JavaFX") // one toolkit, one robot
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class LectureTest {
  private static final List<KeyCode> DIGITS =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.DIGIT6,
          KeyCode.DIGIT7,
          KeyCode.DIGIT8,
          KeyCode.DIGIT9);

  private final Around around = new Around();
  private final AtomicInteger done = new AtomicInteger();
  private volatile Executor background = this::count;
  private int doneAtFirst;
  private Workbench workbench;
  private MainWindow window;
  private Stage stage;

  @Start
  void open(Stage shared) {
    stage = new Stage();
    Pipeline pipeline =
        new Pipeline(
            CompletableFuture.completedFuture(new Nd4jArithmetic()),
            work -> background.execute(work),
            Runnable::run);
    String text = Gallery.named("elman-loss").orElseThrow().text();
    Document first = Document.of(text, new Origin.Shipped("elman-loss"));
    workbench = new Workbench(pipeline, first, () -> System.nanoTime() / 1_000_000);
    window = new MainWindow(workbench, around.surroundings(), stage);
    window.show();
    workbench.transport().goTo(0);
    doneAtFirst = done.get();
  }

  private void count(Runnable work) {
    work.run();
    done.incrementAndGet();
  }

  @Stop
  void close() {
    stage.hide();
  }

  private static void push(FxRobot robot, KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String shown() {
    return workbench.document().origin().title();
  }

  /** The system whose picture is on screen. */
  private String pictured() {
    return workbench.picture().orElseThrow().document().origin().title();
  }

  private int undoable() {
    return workbench.historyProperty().get().past().size();
  }

  private boolean asks(FxRobot robot) {
    return robot.listWindows().stream().anyMatch(it -> it.isShowing() && it != stage);
  }

  private void edit(FxRobot robot, String text) {
    robot.interact(() -> {
      robot.lookup("#equations").queryAs(CodeArea.class).appendText(text);
      robot.lookup("#unfolded").query().requestFocus();
    });
  }

  @Test
  void eachKeyShowsItsSystemWithItsPictureAndIsOneUndo(FxRobot robot) {
    SetList usual = SetList.of(around.kept());
    assertThat(usual.places()).doesNotHaveDuplicates();
    for (int number = 1; number <= SetList.SIZE; number++) {
      String before = shown();
      int past = undoable();
      String title = usual.at(number).title();
      push(robot, DIGITS.get(number - 1));
      assertThat(shown()).isEqualTo(title);
      assertThat(pictured()).isEqualTo(title);
      assertThat(undoable()).isEqualTo(title.equals(before) ? past : past + 1);
    }
    push(robot, KeyCode.CONTROL, KeyCode.Z);
    assertThat(shown()).isEqualTo(usual.at(8).title());
    assertThat(pictured()).isEqualTo(usual.at(8).title());
  }

  @Test
  void eachKeepsItsEditsItsMomentAndItsFoldsAndNothingAsks(FxRobot robot) {
    edit(robot, "\n# for the lecture");
    String edited = workbench.document().text();
    robot.interact(() -> workbench.transport().goTo(2));
    push(robot, KeyCode.L);
    push(robot, KeyCode.DIGIT2);
    assertThat(asks(robot)).isFalse();
    assertThat(shown()).isEqualTo("rnn");
    robot.interact(() -> workbench.transport().goTo(1));
    push(robot, KeyCode.L);
    push(robot, KeyCode.U);
    push(robot, KeyCode.DIGIT3);
    assertThat(workbench.document().text()).isEqualTo(edited);
    assertThat(workbench.transport().moment().value()).isEqualTo(2);
    assertThat(workbench.transport().isPlaying()).isFalse();
    assertThat(isColumnShown()).isFalse();
    push(robot, KeyCode.DIGIT2);
    assertThat(workbench.transport().moment().value()).isEqualTo(1);
    assertThat(isColumnShown()).isTrue();
    assertThat(asks(robot)).isFalse();
  }

  private boolean isColumnShown() {
    Node column = window.scene().lookup(".left-column");
    return column.getParent().isVisible();
  }

  @Test
  void whatIsUnfoldedOfOneIsFoldedOfAnother(FxRobot robot) {
    push(robot, KeyCode.U);
    push(robot, KeyCode.DIGIT2);
    push(robot, KeyCode.U);
    push(robot, KeyCode.DIGIT3);
    assertThat(unfoldWords()).isEqualTo("Unfold");
    push(robot, KeyCode.DIGIT2);
    assertThat(unfoldWords()).isEqualTo("Fold");
  }

  private String unfoldWords() {
    return ((Labeled) window.scene().lookup("#unfold")).getText();
  }

  @Test
  void theExampleAsShippedComesBackAndItsEditIsOneUndoAway(FxRobot robot) {
    Document shipped = workbench.document();
    edit(robot, "\n# for the lecture");
    push(robot, KeyCode.DIGIT2);
    push(robot, KeyCode.DIGIT3);
    push(robot, KeyCode.R);
    assertThat(workbench.document()).isEqualTo(shipped);
    push(robot, KeyCode.CONTROL, KeyCode.Z);
    assertThat(workbench.document().text()).endsWith("# for the lecture");
  }

  @Test
  void beforeAnAudienceNothingStartsByItself(FxRobot robot) {
    push(robot, KeyCode.F5);
    push(robot, KeyCode.DIGIT9);
    assertThat(shown()).isEqualTo("lstm");
    assertThat(workbench.transport().movingProperty().get()).isFalse();
    assertThat(workbench.transport().moment().value()).isEqualTo(0);
    push(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
    assertThat(SetList.of(around.kept()).at(4).title()).isEqualTo("output-recurrence");
    push(robot, KeyCode.ESCAPE);
    push(robot, KeyCode.DIGIT8);
    assertThat(workbench.transport().isPlaying()).isTrue();
  }

  @Test
  void theOldNameStaysWithTheOldPictureUntilTheNextIsMade(FxRobot robot) {
    Queue<Runnable> waiting = new ArrayDeque<>();
    background = waiting::add;
    push(robot, KeyCode.DIGIT9);
    assertThat(shown()).isEqualTo("elman-loss");
    assertThat(stage.getTitle()).startsWith("elman-loss");
    push(robot, KeyCode.DIGIT7);
    run(robot, waiting);
    assertThat(shown()).isEqualTo("encoder-decoder"); // the last that was asked for
    assertThat(pictured()).isEqualTo("encoder-decoder");
    assertThat(undoable()).isEqualTo(1);
  }

  @Test
  void aNewTextToo(FxRobot robot) {
    Queue<Runnable> waiting = new ArrayDeque<>();
    background = waiting::add;
    push(robot, KeyCode.CONTROL, KeyCode.N);
    assertThat(shown()).isEqualTo("elman-loss");
    run(robot, waiting);
    assertThat(stage.getTitle()).startsWith("untitled");
    assertThat(workbench.picture().map(it -> it.document())).contains(workbench.document());
  }

  private static void run(FxRobot robot, Queue<Runnable> waiting) {
    robot.interact(() -> {
      while (!waiting.isEmpty()) {
        waiting.remove().run();
      }
    });
  }

  @Test
  @Timeout(60)
  void theNextAndTheOneBeforeAreReadyAndShownAtOnce(FxRobot robot) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> done.get() == doneAtFirst + 2);
    background = _ -> {}; // nothing can be drawn any more
    push(robot, KeyCode.DIGIT4);
    assertThat(shown()).isEqualTo("output-recurrence");
    assertThat(pictured()).isEqualTo("output-recurrence");
    push(robot, KeyCode.DIGIT3);
    push(robot, KeyCode.DIGIT2);
    assertThat(pictured()).isEqualTo("rnn");
    assertThat(workbench.picture().orElseThrow().trace()).isPresent();
    push(robot, KeyCode.DIGIT9);
    assertThat(shown()).isEqualTo("rnn");
  }

  @Test
  void aSystemIsPutOnAKeyAndIsThereAtTheNextStart(FxRobot robot, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("mine.rec");
    Files.writeString(file, "s(0) = 1\ns(t) = 2 * s(t-1)\n");
    robot.interact(() -> window.files().open(file));
    push(robot, KeyCode.CONTROL, KeyCode.DIGIT5);
    assertThat(workbench.noticeProperty().get())
        .isEqualTo("Key 5 opens mine.rec from now on, in place of one-output.");
    push(robot, KeyCode.DIGIT1);
    push(robot, KeyCode.DIGIT5);
    assertThat(shown()).isEqualTo("mine.rec");
    assertThat(SetList.of(around.kept()).at(5)).isEqualTo(new SetList.Place.OfFile(file));
    assertThat(SetList.of(around.kept()).at(6).title()).isEqualTo("bidirectional");
  }

  @Test
  void whatWasNeverSavedIsPutOnNoKey(FxRobot robot) {
    robot.interact(() -> Around.open(workbench, Document.of("s(t) = 1", new Origin.Fresh())));
    push(robot, KeyCode.CONTROL, KeyCode.DIGIT5);
    assertThat(workbench.noticeProperty().get()).startsWith("Save this first (Ctrl+S)");
    assertThat(SetList.of(around.kept()).at(5).title()).isEqualTo("one-output");
  }

  @Test
  void aFileThatIsGoneIsOneSentenceAndTheWindowStays(FxRobot robot, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("mine.rec");
    Files.writeString(file, "s(0) = 1\ns(t) = 2 * s(t-1)\n");
    robot.interact(() -> window.files().open(file));
    push(robot, KeyCode.CONTROL, KeyCode.DIGIT5);
    push(robot, KeyCode.DIGIT1);
    Files.delete(file);
    Document before = workbench.document();
    push(robot, KeyCode.DIGIT5);
    assertThat(workbench.noticeProperty().get())
        .isEqualTo("Place 5 of the set list, %s, cannot be read.".formatted(file));
    assertThat(workbench.document()).isEqualTo(before);
    assertThat(pictured()).isEqualTo("abstract");
  }

  @Test
  void afterAnAudienceEachSystemHasItsOwnPlaceAgain(FxRobot robot) {
    FigurePane unfolded = (FigurePane) window.scene().lookup("#unfolded");
    push(robot, KeyCode.PLUS);
    Optional<Place> place = unfolded.place();
    assertThat(place).isPresent();
    push(robot, KeyCode.F5);
    push(robot, KeyCode.DIGIT9);
    push(robot, KeyCode.ESCAPE);
    assertThat(shown()).contains("lstm");
    assertThat(unfolded.place()).isEmpty();
    push(robot, KeyCode.DIGIT3);
    assertThat(shown()).contains("elman-loss");
    assertThat(unfolded.place()).isEqualTo(place);
  }

  @Test
  void whatIsFoldedBeforeAnAudienceIsNoHabitOfTheDesk(FxRobot robot) {
    push(robot, KeyCode.N);
    String habit = around.kept().get("folded");
    assertThat(habit).isEqualTo("SENTENCE");
    push(robot, KeyCode.F5);
    push(robot, KeyCode.U);
    push(robot, KeyCode.ESCAPE);
    assertThat(around.kept()).containsEntry("folded", habit);
  }
}
