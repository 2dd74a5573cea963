package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Grain;
import unfold.export.ReadyMade;
import unfold.export.image.PngWriter;
import unfold.export.sheet.Sheet;
import unfold.export.svg.SvgWriter;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.Scene;
import unfold.figure.scene.ValueDisplay;
import unfold.figure.theme.Theme;
import unfold.house.Checker;
import unfold.playback.Moment;

/** Our SVG, drawn by programs that are not ours, beside our own PNG of the same figure. */
@Tag("figures")
class OneFigureTwoPensTest {
  private static final double MOST = 0.01;

  @TempDir Path folder;

  static Stream<ReadyMade> figures() {
    return ReadyMade.all();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void librsvgDrawsWhatWeDraw(ReadyMade figure) throws Exception {
    Checker.need("rsvg-convert");
    Sheet sheet = sheet(figure);
    Files.write(folder.resolve("figure.svg"), svg(sheet));
    Checker.run(folder, "rsvg-convert", "figure.svg", "-o", "figure.png");
    assertAlike(sheet, ImageIO.read(folder.resolve("figure.png").toFile()), figure + " librsvg");
  }

  @ParameterizedTest
  @MethodSource("figures")
  void batikDrawsWhatWeDraw(ReadyMade figure) throws Exception {
    Sheet sheet = sheet(figure);
    assertAlike(sheet, BatikImage.of(svg(sheet)), figure + " batik");
  }

  @ParameterizedTest
  @EnumSource(Grain.class)
  void batikDrawsTheNumbersThatWeDraw(Grain grain) throws Exception {
    Sheet sheet = inNumbers(grain);
    assertAlike(sheet, BatikImage.of(svg(sheet)), "numbers by " + grain + " batik");
  }

  @ParameterizedTest
  @EnumSource(Grain.class)
  void librsvgDrawsTheNumbersThatWeDraw(Grain grain) throws Exception {
    Checker.need("rsvg-convert");
    Sheet sheet = inNumbers(grain);
    Files.write(folder.resolve("figure.svg"), svg(sheet));
    Checker.run(folder, "rsvg-convert", "figure.svg", "-o", "figure.png");
    BufferedImage theirs = ImageIO.read(folder.resolve("figure.png").toFile());
    assertAlike(sheet, theirs, "numbers by " + grain + " librsvg");
  }

  private static Sheet inNumbers(Grain grain) {
    FigureOptions numbers = FigureOptions.USUAL.withValues(ValueDisplay.NUMBERS);
    Scene scene = Scenes.ofGallery("elman-loss", grain, Map.of()).scene(Theme.LIGHT, numbers);
    return Sheet.of(PairFigure.at(scene, new Moment(1.9)), "numbers");
  }

  private static void assertAlike(Sheet sheet, BufferedImage theirs, String name)
      throws IOException {
    PictureDifference difference =
        PictureDifference.between(PngWriter.draw(sheet), theirs, PictureDifference.SMOOTHED);
    if (difference.share() > MOST) {
      Path kept = difference.keep(name);
      assertThat(difference.share()).as("see " + kept).isLessThanOrEqualTo(MOST);
    }
  }

  private static byte[] svg(Sheet sheet) throws IOException {
    ByteArrayOutputStream svg = new ByteArrayOutputStream();
    SvgWriter.write(sheet, svg);
    return svg.toByteArray();
  }

  private static Sheet sheet(ReadyMade figure) {
    return figure.sheet(Theme.LIGHT);
  }
}
