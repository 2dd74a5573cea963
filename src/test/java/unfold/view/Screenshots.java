package unfold.view;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import unfold.export.sheet.AtomicFile;
import unfold.export.sheet.Sheet;
import unfold.export.svg.SvgWriter;
import unfold.figure.View;
import unfold.figure.mark.Figure;
import unfold.figure.scene.FigureOptions;
import unfold.figure.theme.Theme;
import unfold.gallery.Gallery;
import unfold.playback.Moment;
import unfold.result.Result;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.session.Outcome;
import unfold.session.Pipeline;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.view.model.Workbench;

/**
 * Renders the window, light and dark, into a folder. The scene is never shown: it may be larger
 * than any screen that is there.
 */
final class Screenshots {
  private static final String SYSTEM = "elman-loss";
  private static final double MOMENT = 3.36;

  private Screenshots() {}

  public static void main(String[] folder) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(() -> {
      try {
        render(Path.of(folder[0]));
      } finally {
        done.countDown();
      }
    });
    done.await();
    Platform.exit();
  }

  private static void render(Path folder) {
    Nd4jArithmetic arithmetic = new Nd4jArithmetic();
    arithmetic.warmUp();
    Pipeline pipeline =
        new Pipeline(CompletableFuture.completedFuture(arithmetic), Runnable::run, Runnable::run);
    String text = Gallery.named(SYSTEM).orElseThrow().text();
    Document document = Document.of(text, new Origin.Shipped(SYSTEM));
    Workbench workbench = new Workbench(pipeline, document, () -> 0);
    // a second run takes the time that runs take, the first loads classes
    Around.open(workbench, document.withSeed(2));
    Around.open(workbench, document);
    Stage stage = new Stage();
    MainWindow window =
        new MainWindow(
            workbench,
            Around.quiet(),
            stage,
            MainWindow.WIDTH,
            MainWindow.HEIGHT,
            _ -> Optional.empty());
    stage.setScene(window.scene());
    write(window, workbench, folder.resolve("window-light.png"));
    workbench.lighting().toggle();
    write(window, workbench, folder.resolve("window-dark.png"));
    window.present();
    write(window, workbench, folder.resolve("present.png"));
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      figure(workbench, theme, folder.resolve("figure-" + theme.name() + ".svg"));
    }
  }

  /** What an export of the same moment is. */
  private static void figure(Workbench workbench, Theme theme, Path file) {
    Outcome.Unfolded picture = workbench.picture().orElseThrow();
    Figure figure =
        View.BOTH.of(picture.scene(FigureOptions.USUAL.withTheme(theme)), new Moment(MOMENT));
    Result<Path> written =
        AtomicFile.write(file, out -> SvgWriter.write(Sheet.of(figure, SYSTEM), out));
    written
        .failure()
        .ifPresent(why -> {
          throw new IllegalStateException(why);
        });
  }

  private static void write(MainWindow window, Workbench workbench, Path file) {
    // what a pass of layout makes room for changes the sizes of the next
    for (double before = 0.3; before >= 0; before -= 0.1) {
      workbench.transport().goTo(MOMENT - before);
      window.pulse();
      window.scene().snapshot(null);
    }
    workbench.transport().goTo(MOMENT);
    window.pulse();
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(image(window.scene()), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage image(Scene scene) {
    WritableImage shot = scene.snapshot(null);
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    PixelReader pixels = shot.getPixelReader();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    return image;
  }
}
