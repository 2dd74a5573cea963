package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unfold.export.ReadyMade;
import unfold.export.image.PngWriter;
import unfold.export.sheet.Sheet;
import unfold.export.tikz.TikzWriter;
import unfold.figure.theme.Theme;
import unfold.house.Checker;

/** All that is ready-made as TikZ, set by LaTeX. */
class TikzSetTest {
  private static final int EDGE = 80;

  @Test
  void latexSetsEachFigureAsThePngShowsIt(@TempDir Path folder) throws Exception {
    Checker.need("pdflatex", "pdftoppm");
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Callable<String>> all =
          ReadyMade.all().<Callable<String>>map(figure -> () -> compared(figure, folder)).toList();
      for (Future<String> one : two.invokeAll(all)) {
        assertThat(one.get()).endsWith("alike");
      }
    }
  }

  private static String compared(ReadyMade figure, Path folder) throws Exception {
    Sheet sheet = figure.sheet(Theme.LIGHT);
    BufferedImage set = set(sheet, Files.createTempDirectory(folder, "set"));
    BufferedImage png = PngWriter.draw(sheet);
    if (set.getWidth() != png.getWidth() || set.getHeight() != png.getHeight()) {
      return "%s: %d x %d, not %d x %d"
          .formatted(figure, set.getWidth(), set.getHeight(), png.getWidth(), png.getHeight());
    }
    double unlike = PictureDifference.between(set, png, EDGE).share();
    return unlike < 0.03 ? figure + ": alike" : figure + ": unlike in " + unlike;
  }

  private static BufferedImage set(Sheet sheet, Path folder) throws Exception {
    try (OutputStream tex = Files.newOutputStream(folder.resolve("figure.tex"))) {
      TikzWriter.write(sheet, tex);
    }
    Checker.run(
        folder,
        "pdflatex",
        "-interaction=nonstopmode",
        "-halt-on-error",
        "-no-shell-escape",
        "figure.tex");
    Checker.run(folder, "pdftoppm", "-r", "96", "-png", "-singlefile", "figure.pdf", "figure");
    return ImageIO.read(folder.resolve("figure.png").toFile());
  }
}
