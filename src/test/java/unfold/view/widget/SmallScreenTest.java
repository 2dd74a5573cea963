package unfold.view.widget;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ResourceLock("JavaFX")
@ExtendWith(ApplicationExtension.class)
class SmallScreenTest {
  private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 640, 400);

  private static Stage shown(FxRobot robot, double width, double height) {
    Stage[] made = new Stage[1];
    robot.interact(() -> {
      Region sheet = new Region();
      sheet.setPrefSize(width, height);
      made[0] = new Stage();
      made[0].setScene(new Scene(sheet));
      SmallScreen.fit(made[0], sheet, SCREEN);
      made[0].show();
    });
    robot.interact(made[0]::hide);
    return made[0];
  }

  @Test
  void aWindowLargerThanTheScreenIsAsLargeAsThat(FxRobot robot) {
    Stage large = shown(robot, 700, 500);
    assertThat(large.getWidth()).isEqualTo(640);
    assertThat(large.getHeight()).isEqualTo(400);
    assertThat(large.getX()).isZero();
    assertThat(large.getY()).isZero();
  }

  @Test
  void oneThatHasRoomIsLeftAlone(FxRobot robot) {
    Stage small = shown(robot, 300, 200);
    assertThat(small.getWidth()).isLessThan(640);
    assertThat(small.getHeight()).isLessThan(400);
  }
}
