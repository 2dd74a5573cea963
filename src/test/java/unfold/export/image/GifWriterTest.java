package unfold.export.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.export.PlayedGif;
import unfold.export.Requests;
import unfold.export.Still;
import unfold.export.sheet.AtomicFile;
import unfold.export.sheet.Film;
import unfold.export.sheet.Sheet;
import unfold.figure.PictureDifference;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.playback.Moment;
import unfold.trace.ProgressMonitor;

@Tag("figures")
class GifWriterTest {
  /** Of 255: more than another palette explains. */
  private static final int VISIBLE = 12;

  private static final Subject IT = new Subject.Furniture("it", "It");
  private static final int HOLD = 200;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 48})
  void whatIsSeenIsTheStillOfThatMomentInFewerColours(int frame) throws IOException {
    Film film = Requests.of("elman-loss", 2, 10).film();
    PlayedGif gif = played(film);
    BufferedImage expected = PngWriter.draw(film.frame(frame));
    assertThat(shareThatDiffers(gif.at(10 * frame + 5), expected)).isLessThan(0.01);
    assertThat(shareThatDiffers(gif.at(10 * frame + 5), PngWriter.draw(film.frame(15))))
        .isGreaterThan(0.01);
  }

  @ParameterizedTest
  @CsvSource({"12, 3", "25, 2", "30, 1", "50, 1", "0.5, 5"})
  void theTimeIsThatOfTheFilmToTheHundredthAndItsEndIsHeld(double rate, int ticks)
      throws IOException {
    Film film = new Film(GifWriterTest::moving, ticks, rate);
    PlayedGif gif = played(film);
    assertThat(gif.hundredths()).isEqualTo(240 * ticks + HOLD);
    assertThat(gif.pictures()).hasSize(film.frames());
    assertThat(gif.delays().getLast()).isEqualTo(HOLD);
    assertThat(gif.delays()).allMatch(it -> it >= 2);
    assertThat(gif.forEver()).isTrue();
  }

  @Test
  void thirtyFramesASecondTakeThreeOrFourHundredths() throws IOException {
    List<Integer> delays = played(new Film(GifWriterTest::moving, 1, 30)).delays();
    assertThat(delays.subList(0, 6)).containsExactly(3, 4, 3, 3, 4, 3);
  }

  @Test
  void framesThatLookAlikeAreOneThatStays() throws IOException {
    PlayedGif gif = played(new Film(moment -> disc(moment.value() < 1 ? 0 : 20), 2, 25));
    assertThat(gif.delays()).containsExactly(240, 240 + HOLD);
  }

  @Test
  void onlyWhatChangesIsWritten() throws IOException {
    PlayedGif gif = played(new Film(moment -> disc(40 * moment.value()), 1, 10));
    BufferedImage all = gif.parts().getFirst();
    assertThat(all.getWidth()).isEqualTo(148);
    assertThat(gif.parts().subList(1, gif.parts().size()))
        .allMatch(it -> it.getWidth() < 30 && it.getHeight() <= 20);
  }

  @Test
  void ofATransparentFilmEveryFrameStandsAlone() throws IOException {
    Film film = new Film(moment -> disc(80 * moment.value()).withTransparent(true), 1, 1);
    PlayedGif gif = played(film);
    BufferedImage last = gif.pictures().getLast();
    assertThat(last.getRGB(0, 0) >>> 24).isZero();
    assertThat(last.getRGB(34, 34) >>> 24).as("where the disc was").isZero();
    assertThat(last.getRGB(114, 34)).isEqualTo(0xFFAA0000);
  }

  @Test
  void colourIsKeptWhereAFigureHasFewerThanThePaletteHolds() throws IOException {
    PlayedGif gif = played(new Film(GifWriterTest::moving, 1, 5));
    BufferedImage expected = PngWriter.draw(moving(new Moment(1)));
    assertThat(pixels(gif.pictures().getLast())).isEqualTo(pixels(expected));
  }

  @Test
  void aFilmThatIsTooLongTooFastOrTooLargeIsRefusedAndLeavesNoFile() {
    refused(new Film(GifWriterTest::moving, 1000, 25), "the film would be 40 min 0 s long");
    refused(new Film(GifWriterTest::moving, 1, 51), "a GIF shows at most 50 frames a second");
    refused(new Film(_ -> disc(1e5), 1, 25), "GIF, as it counts no more than 65535 on a side");
  }

  @Test
  void aFilmBeyondCountingHasAsManyFramesAsCanBeCounted() {
    assertThat(new Film(GifWriterTest::moving, 10, 25).frames()).isEqualTo(601);
    assertThat(new Film(GifWriterTest::moving, 100_000_000, 25).frames())
        .isEqualTo(Integer.MAX_VALUE);
  }

  private void refused(Film film, String why) {
    Path file = folder.resolve("film.gif");
    assertThat(
            AtomicFile.write(file, out -> GifWriter.write(film, ProgressMonitor.NONE, out))
                .failure())
        .hasValueSatisfying(it -> assertThat(it).contains(why));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theWatchSeesTheShareGrowAndEndsIt() {
    Film film = new Film(GifWriterTest::moving, 1, 25);
    List<Double> shares = new ArrayList<>();
    ProgressMonitor half =
        share -> {
          shares.add(share);
          return share < 0.5;
        };
    assertThatIOException()
        .isThrownBy(() -> GifWriter.write(film, half, new ByteArrayOutputStream()))
        .withMessage("stopped");
    assertThat(shares).isSorted().startsWith(0.0);
    assertThat(shares.getLast()).isCloseTo(0.5, within(0.02));
  }

  /** A disc on its way, on a page that stays the same. */
  private static Sheet moving(Moment moment) {
    return disc(30 * Math.min(moment.value(), 5));
  }

  private static Sheet disc(double x) {
    ShapeStyle look = ShapeStyle.filled(Colour.of(0xAA0000));
    Mark page =
        new Mark.Plate(IT, new Box(0, 0, Math.max(100, x), 20), 0, ShapeStyle.filled(Colour.NONE));
    return Sheet.of(new Still(page, new Mark.Disc(IT, new Point(x + 10, 10), 8, look)), "Moving");
  }

  private static PlayedGif played(Film film) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GifWriter.write(film, ProgressMonitor.NONE, out);
    return PlayedGif.of(out.toByteArray());
  }

  /** How many of the pixels are visibly of another colour. */
  private static double shareThatDiffers(BufferedImage one, BufferedImage other) {
    return PictureDifference.between(one, other, VISIBLE).share();
  }

  private static int[] pixels(BufferedImage image) {
    int width = image.getWidth();
    return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
  }
}
