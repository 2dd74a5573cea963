package unfold.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.export.DrawnSvg;
import unfold.export.PlayedPage;
import unfold.export.Requests;
import unfold.export.sheet.AtomicFile;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.Sheet;
import unfold.export.svg.SvgWriter;
import unfold.figure.theme.Theme;
import unfold.playback.Moment;
import unfold.trace.ProgressMonitor;

class HtmlWriterTest {
  private static final String HOSTILE =
      "</title><script>alert(1)</script><!-- \" onload='alert(2)' & \u2028 \u0000 {{film}}";

  @TempDir Path folder;

  @Test
  void everyFrameIsTheStillOfItsMoment() throws Exception {
    ExportRequest request = Requests.of("elman-loss", 2, 5);
    List<String> pictures = PlayedPage.of(request).pictures();
    assertThat(pictures).hasSize(25);
    for (int frame = 0; frame < pictures.size(); frame++) {
      assertThat(DrawnSvg.of(pictures.get(frame)))
          .as("frame " + frame)
          .isNotEmpty()
          .isEqualTo(DrawnSvg.of(svg(request.film().frame(frame))));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1.5, 2})
  void withoutAScriptItIsThePictureOfItsMoment(double moment) throws Exception {
    ExportRequest request = at(Requests.of("elman", 2, 1), moment);
    PlayedPage page = PlayedPage.of(request);
    assertThat(DrawnSvg.of(page.still())).isEqualTo(DrawnSvg.of(svg(request.sheet())));
    assertThat(page.html())
        .contains("<div id=\"bar\" role=\"group\" aria-label=\"Playback\" hidden>");
  }

  @Test
  void aGroupThatStaysIsWrittenOnce() throws IOException {
    String json = PlayedPage.of(Requests.of("elman-loss", 2, 5)).json();
    assertThat(json.split("id=\\\\\"the-arrow\\\\\"", -1)).hasSize(2);
    assertThat(json.split("id=\\\\\"copy-h-0\\\\\"", -1)).hasSize(2);
  }

  @Test
  void theSentencesAreThoseOfTheMoments() throws IOException {
    JsonNode said = PlayedPage.of(Requests.of("elman", 1, 25)).film().get("sentences");
    assertThat(StreamSupport.stream(said.spliterator(), false).map(it -> it.get(0).intValue()))
        .containsExactly(0, 1, 6, 15, 27, 36, 45, 51, 60);
    assertThat(said.get(2).get(1).textValue()).isEqualTo("x⁽¹⁾ arrives.");
    assertThat(said.get(8).get(1).textValue()).isEqualTo("Step 1 is done. Everything is computed.");
  }

  @Test
  void whatAStrangerTypedStaysText() throws IOException {
    ExportRequest request = Requests.of(Requests.scene("elman", 1), 1, HOSTILE);
    PlayedPage page = PlayedPage.of(request);
    assertThat(page.html().split("<script", -1)).as("two scripts").hasSize(3);
    assertThat(page.html()).doesNotContain("<!--", "'alert", "\u0000");
    assertThat(page.between("<title>", "</title>"))
        .startsWith(
            "&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;!-- &quot; onload=&#39;")
        .endsWith("{{film}}");
    assertThat(page.between("<pre><code>", "</code></pre>")).contains("&lt;script&gt;alert(1)");
    assertThat(page.json()).doesNotContain("<", "\u2028");
  }

  @Test
  void onlyItsOwnScriptAndStyleMayRun() throws IOException {
    PlayedPage page = PlayedPage.of(Requests.of("elman", 1, 1));
    assertThat(page.between("Content-Security-Policy\" content=\"", "\""))
        .isEqualTo(
            "default-src 'none'; base-uri 'none'; form-action 'none'; script-src 'sha256-%s';"
                    .formatted(Sha256.of(page.script()))
                + " style-src 'sha256-%s'".formatted(Sha256.of(page.style())));
    assertThat(Sha256.of("abc")).isEqualTo("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    String elsewhere = "(?s).*(https?:(?!//www.w3.org/)|url\\(|@import|\\bsrc=).*";
    assertThat(page.html().matches(elsewhere)).as("needs something else").isFalse();
  }

  @Test
  void theColoursAreThoseOfTheTheme() throws IOException {
    assertThat(PlayedPage.of(Requests.of("elman", 1, 1)).style())
        .startsWith(":root { color-scheme: light; --ground: #FBFBF8; --ink: #1F2430;");
    assertThat(
            PlayedPage.of(Requests.of(Requests.scene("elman", 1, Theme.DARK), 1, "Dark")).style())
        .startsWith(":root { color-scheme: dark; --ground: #14171F; --ink: #ECEFF4;")
        .contains("--on-accent: #14171F;");
  }

  @Test
  void aFilmThatIsTooLongIsRefusedAndLeavesNoFile() {
    ExportRequest request = Requests.of("rnn", 251, 1);
    Path file = folder.resolve("film.html");
    assertThat(
            AtomicFile.write(file, out -> HtmlWriter.write(request, ProgressMonitor.NONE, out))
                .failure())
        .hasValueSatisfying(it ->
            assertThat(it)
                .contains("the film would be 10 min 2 s long, and 10 min 0 s is the most"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theWatchEndsIt() {
    ExportRequest request = Requests.of("elman", 1, 25);
    assertThatIOException()
        .isThrownBy(
            () -> HtmlWriter.write(request, share -> share < .5, new ByteArrayOutputStream()))
        .withMessage("stopped");
  }

  private static ExportRequest at(ExportRequest request, double moment) {
    return new ExportRequest(
        request.scene(), new Moment(moment), request.page(), request.words(), request.provenance());
  }

  private static String svg(Sheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SvgWriter.write(sheet, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
