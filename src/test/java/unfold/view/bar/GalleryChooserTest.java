package unfold.view.bar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import unfold.gallery.Gallery;
import unfold.gallery.Group;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.session.Pipeline;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.view.Around;
import unfold.view.MainWindow;
import unfold.view.model.Workbench;

/** The list of ready-made systems, opened and walked through with the keys. */
@ResourceLock("JavaFX") // one toolkit, one clipboard, one robot
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // opened before each test
class GalleryChooserTest {
  private Workbench workbench;
  private Stage stage;

  @Start
  void open(Stage shared) {
    stage = new Stage();
    Pipeline pipeline =
        new Pipeline(
            CompletableFuture.completedFuture(new Nd4jArithmetic()), Runnable::run, Runnable::run);
    String text = Gallery.named("abstract").orElseThrow().text();
    workbench = new Workbench(pipeline, Document.of(text, new Origin.Shipped("abstract")), () -> 0);
    new MainWindow(workbench, Around.quiet(), stage).show();
  }

  @Stop
  void close() {
    stage.hide();
  }

  private static GalleryChooser opened(FxRobot robot) {
    robot.interact(() -> robot.lookup("#unfolded").query().requestFocus());
    robot.push(KeyCode.G);
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup("#gallery").queryAs(GalleryChooser.class);
  }

  private String shown() {
    return workbench.document().origin().title();
  }

  @Test
  void aKeyOpensItAndEscapeClosesIt(FxRobot robot) {
    GalleryChooser chooser = opened(robot);
    assertThat(chooser.isShowing()).isTrue();
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(chooser.isShowing()).isFalse();
    assertThat(shown()).isEqualTo("abstract");
  }

  @Test
  void arrowsGoFromSystemToSystemAcrossTheHeadings(FxRobot robot) {
    opened(robot);
    for (String next : Gallery.names().subList(2, 7)) {
      robot.push(KeyCode.DOWN);
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(shown()).isEqualTo(next);
    }
    robot.push(KeyCode.ENTER);
    assertThat(robot.lookup("#gallery").queryAs(GalleryChooser.class).isShowing()).isFalse();
  }

  @Test
  void aLetterGoesOnToTheNextTitleThatBeginsWithItAndIsNoShortcut(FxRobot robot) {
    opened(robot);
    for (String next : List.of("layers", "leaky", "lstm")) {
      robot.push(KeyCode.L);
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(shown()).isEqualTo(next);
    }
    assertThat(robot.lookup(".left-column").query().isVisible()).isTrue();
  }

  @Test
  void theFirstOfAGroupHasItsHeadingAboveIt(FxRobot robot) {
    GalleryChooser chooser = opened(robot);
    ListView<?> list =
        (ListView<?>) ((ComboBoxListViewSkin<?>) chooser.getSkin()).getPopupContent();
    List<String> headings =
        list.lookupAll(".heading").stream()
            .filter(Node::isVisible)
            .map(Label.class::cast)
            .map(Label::getText)
            .toList();
    assertThat(headings)
        .isNotEmpty()
        .isSubsetOf(Gallery.groups().stream().map(Group::title).toList());
  }
}
