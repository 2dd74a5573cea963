package unfold.view.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import unfold.circuit.Grain;
import unfold.figure.mark.Figure;
import unfold.gallery.Gallery;
import unfold.geometry.Box;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.view.Around;
import unfold.view.MainWindow;
import unfold.view.model.Workbench;

/** The window at sizes that the headless screen does not have, laid out without being shown. */
@Tag("figures")
@ResourceLock("JavaFX") // one toolkit, one clipboard, one robot
@ExtendWith(ApplicationExtension.class)
class LayoutTest {
  private static MainWindow window(String name, double width, double height) {
    Document document =
        Document.of(Gallery.named(name).orElseThrow().text(), new Origin.Shipped(name));
    return window(document, width, height);
  }

  private static MainWindow window(Document document, double width, double height) {
    Workbench workbench = new Workbench(Around.pipeline(), document, () -> 0);
    MainWindow window = new MainWindow(workbench, Around.quiet(), new Stage(), width, height);
    workbench.transport().goTo(2.4);
    // the first layout gives the panes their size, the second what is drawn in them its own
    for (int i = 0; i < 3; i++) {
      window.scene().snapshot(null);
      window.pulse();
    }
    return window;
  }

  private static Stream<Node> all(Node node) {
    Stream<Node> below =
        node instanceof javafx.scene.Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(LayoutTest::all)
            : Stream.empty();
    return node.isVisible() ? Stream.concat(Stream.of(node), below) : Stream.empty();
  }

  @ParameterizedTest(name = "{0} at {1} x {2}")
  @CsvSource({
    "elman, 1600, 1000",
    "elman, 1280, 720",
    "elman-loss, 1920, 1080",
    "lstm, 1280, 720",
    "abstract, 1600, 1000"
  })
  void everythingHasItsPlace(String name, double width, double height, FxRobot robot) {
    robot.interact(() -> check(window(name, width, height).scene()));
  }

  @ParameterizedTest(name = "{0} at {1} x {2}")
  @CsvSource({
    "image, 1600, 1000",
    "image, 1280, 720",
    "encoder-decoder, 1280, 720",
    "tree, 1280, 720",
    "attention, 1280, 720",
    "minibatch, 1280, 720"
  })
  void severalAxesAndMembersFindRoomToo(String name, double width, double height, FxRobot robot) {
    robot.interact(() -> assertThat(cutOff(window(name, width, height).scene())).isEmpty());
  }

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource({"640, 400", "853, 480", "1024, 640"})
  void aSmallWindowFoldsWhatHasNoRoom(double width, double height, FxRobot robot) {
    robot.interact(() -> {
      Scene scene = window("elman", width, height).scene();
      assertThat(cutOff(scene)).isEmpty();
      for (String part : List.of("#circuit", "#unfolded", "#narration", ".transport", "#extent")) {
        Bounds here = bounds(scene, part);
        assertThat(here.getMinX()).as(part).isGreaterThanOrEqualTo(0);
        assertThat(here.getMaxX()).as(part).isLessThanOrEqualTo(width);
        assertThat(here.getMaxY()).as(part).isLessThanOrEqualTo(height);
      }
      fits((FigurePane) scene.lookup("#circuit"));
    });
  }

  @ParameterizedTest(name = "{0} at {1} x {2}")
  @CsvSource({"gru, 1600, 1000", "lstm, 1600, 1000", "lstm, 1280, 720"})
  void aWideCircuitIsGivenTheRoomItNeeds(String name, double width, double height, FxRobot robot) {
    String text = Gallery.named(name).orElseThrow().text();
    Document document = Document.of(text, new Origin.Shipped(name)).withGrain(Grain.OPERATIONS);
    robot.interact(() -> {
      Scene scene = window(document, width, height).scene();
      FigurePane pane = (FigurePane) scene.lookup("#circuit");
      Box drawn = pane.viewport().toScreen(pane.figure().orElseThrow().extent());
      assertThat(drawn.x()).isGreaterThanOrEqualTo(0);
      assertThat(drawn.right()).isLessThanOrEqualTo(pane.getWidth());
    });
  }

  @Test
  void aTextThatCannotBeReadFromTheStartLeavesNothingHalfDrawn(FxRobot robot) {
    robot.interact(() -> {
      Scene scene = window(Document.of("h(t) = (", new Origin.Fresh()), 1600, 1000).scene();
      assertThat(scene.lookup("#no-picture").isVisible()).isTrue();
      assertThat(
              Stream.of("#unfold", "#scrubber", "#extent")
                  .filter(it -> scene.lookup(it) != null && scene.lookup(it).isVisible()))
          .isEmpty();
      assertThat(scene.lookup("#problems").isVisible()).isTrue();
    });
  }

  private static void check(Scene scene) {
    assertThat(cutOff(scene)).isEmpty();
    Bounds play = bounds(scene, ".transport");
    Node last = scene.lookup("#seed").getParent();
    Bounds seed = last.localToScene(last.getLayoutBounds());
    double middle = (play.getMinX() + seed.getMaxX()) / 2;
    assertThat(middle).isCloseTo(scene.getWidth() / 2, within(2.0));
    assertThat(bounds(scene, ".status-line").getMaxY()).isEqualTo(scene.getHeight());
    assertThat(bounds(scene, ".strip").getMaxY())
        .isLessThan(bounds(scene, ".status-line").getMinY());
    assertThat(bounds(scene, "#unfolded").getMaxY()).isLessThan(bounds(scene, ".strip").getMinY());
    fits((FigurePane) scene.lookup("#circuit"));
  }

  private static void fits(FigurePane pane) {
    Figure figure = pane.figure().orElseThrow();
    Box drawn = pane.viewport().toScreen(figure.extent());
    assertThat(new Box(0, 0, pane.getWidth(), pane.getHeight()).contains(drawn)).isTrue();
  }

  private static Bounds bounds(Scene scene, String selector) {
    Node node = scene.lookup(selector);
    return node.localToScene(node.getLayoutBounds());
  }

  /** Texts that end in dots because there is no room for them. */
  private static List<String> cutOff(Scene scene) {
    return all(scene.getRoot())
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .filter(it -> !(it instanceof ListCell) && it.getText() != null)
        .filter(it -> !"gallery".equals(it.getId())) // a title may be of any length
        .filter(it -> it.lookup(".text") instanceof Text text && !isWhole(text, it))
        .map(Labeled::getText)
        .toList();
  }

  private static boolean isWhole(Text shown, Labeled labeled) {
    String flat = shown.getText().replace("\n", "").replace(" ", "");
    return flat.equals(labeled.getText().replace("\n", "").replace(" ", ""));
  }
}
