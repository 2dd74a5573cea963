package unfold.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.export.PlayedGif;
import unfold.export.PlayedPage;
import unfold.export.ReadyMade;
import unfold.export.image.GifWriter;
import unfold.export.image.PngWriter;
import unfold.export.sheet.Film;
import unfold.figure.PictureDifference;
import unfold.trace.ProgressMonitor;

/** All that is ready-made as films of a few frames, played by programs that are not ours. */
@Tag("figures")
class FilmFilesTest {
  /** Of 255: more than another palette explains. */
  private static final int VISIBLE = 12;

  private static final int HOLD = 200;

  static Stream<ReadyMade> figures() {
    return ReadyMade.all();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void imageIoPlaysEveryFrameOfAGifInItsTime(ReadyMade figure) throws IOException {
    Film film = figure.film().film();
    PlayedGif gif = played(film);
    List<BufferedImage> stills = stills(film);
    assertThat(gif.hundredths()).isEqualTo(240 * film.ticks() + HOLD);
    assertThat(gif.pictures()).hasSize(changes(stills));
    for (int frame = 0; frame < stills.size(); frame++) {
      BufferedImage seen = gif.at((240 * film.ticks() * frame + 120) / (stills.size() - 1));
      assertThat(PictureDifference.between(seen, stills.get(frame), VISIBLE).share())
          .as("frame " + frame)
          .isLessThan(0.01);
    }
  }

  private static PlayedGif played(Film film) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GifWriter.write(film, ProgressMonitor.NONE, out);
    return PlayedGif.of(out.toByteArray());
  }

  private static List<BufferedImage> stills(Film film) throws IOException {
    List<BufferedImage> stills = new ArrayList<>();
    for (int frame = 0; frame < film.frames(); frame++) {
      stills.add(PngWriter.draw(film.frame(frame)));
    }
    return stills;
  }

  /** How many of the pictures are not what the one before them is. */
  private static int changes(List<BufferedImage> stills) {
    return (int)
        IntStream.range(0, stills.size())
            .filter(i ->
                i == 0
                    || PictureDifference.between(stills.get(i - 1), stills.get(i), 0).share() > 0)
            .count();
  }

  @Test
  void aClickOnStepChangesThePictureOfEveryPage(@TempDir Path folder) throws Exception {
    HeadlessChromium browser = HeadlessChromium.in(folder);
    List<ReadyMade> figures = figures().toList();
    List<PlayedPage> pages = new ArrayList<>();
    for (ReadyMade figure : figures) {
      pages.add(PlayedPage.of(figure.film()));
    }
    List<JsonNode> seen =
        browser.open(
            pages,
            """
            const the = id => document.getElementById(id);
            const look = () => [the('moment').textContent, the('picture').innerHTML];
            const [before, still] = look();
            the('on').click();
            const [after, next] = look();
            report({ before, after, changed: next !== still });
            """);
    for (int i = 0; i < pages.size(); i++) {
      String name = figures.get(i).toString();
      assertThat(seen.get(i).get("before").textValue()).as(name).startsWith("0.00 / ");
      assertThat(seen.get(i).get("after").textValue()).as(name).doesNotStartWith("0.00");
      assertThat(seen.get(i).get("changed").booleanValue()).as(name).isTrue();
    }
  }
}
