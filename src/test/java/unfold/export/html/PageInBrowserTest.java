package unfold.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unfold.export.DrawnSvg;
import unfold.export.PlayedPage;
import unfold.export.Requests;

/** The page as a reader uses it. */
@Tag("figures")
class PageInBrowserTest {
  private static final String READER =
      """
      const the = id => document.getElementById(id);
      const seen = [];
      const look = what => seen.push({ what, moment: the('moment').textContent,
        sentence: the('sentence').textContent, label: the('play').getAttribute('aria-label'),
        groups: [...the('picture').children].map(it => it.id || it.dataset.id),
        picture: [...the('picture').children].map(it => it.outerHTML).join('') });
      const click = id => { the(id).click(); look(id); };
      const press = (key, shiftKey = false) => {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }));
        look((shiftKey ? 'Shift+' : '') + key);
      };
      look('opened');
      """;

  @TempDir Path folder;

  private JsonNode seen(String script) throws Exception {
    PlayedPage page = PlayedPage.of(Requests.of("elman-loss", 2, 25));
    return HeadlessChromium.in(folder).open(page, READER + script);
  }

  @Test
  void buttonsAndKeysMoveAsInTheWindow() throws Exception {
    JsonNode seen =
        seen(
            """
            click('back'); click('start'); click('on');
            press('ArrowRight'); press('ArrowRight'); press('ArrowLeft');
            press('ArrowRight', true); press('ArrowLeft', true); press('ArrowLeft', true);
            press('Home'); press('End');
            the('scrubber').value = 63; the('scrubber').dispatchEvent(new Event('input'));
            look('scrubbed'); report(seen);
            """);
    assertThat(seen.findValuesAsText("moment"))
        .containsExactly(
            "2.00 / 2",
            "1.00 / 2",
            "0.00 / 2",
            "1.00 / 2",
            "2.00 / 2",
            "2.00 / 2",
            "1.00 / 2",
            "1.18 / 2",
            "1.00 / 2",
            "0.95 / 2",
            "0.00 / 2",
            "2.00 / 2",
            "1.05 / 2");
    assertThat(isSamePicture(seen, 1, 0)).isFalse();
    assertThat(isSamePicture(seen, 3, 1)).as("the same moment").isTrue();
    assertThat(isSamePicture(seen, 11, 0)).as("as it opened").isTrue();
    assertThat(seen.get(2).get("sentence").textValue()).startsWith("Nothing is computed yet.");
    assertThat(seen.get(12).get("sentence").textValue()).isEqualTo("Step 2 begins.");
  }

  @Test
  void everyFrameShowsItsGroupsInTheirOrder() throws Exception {
    PlayedPage page = PlayedPage.of(Requests.of("elman-loss", 2, 5));
    JsonNode seen =
        HeadlessChromium.in(folder)
            .open(
                page,
                READER
                    + """
                    for (const frame of [24, 3, 17, 4, 5, 6, 20, 0]) {
                      the('scrubber').value = frame;
                      the('scrubber').dispatchEvent(new Event('input'));
                      look(frame);
                    }
                    report(seen.slice(1));
                    """);
    for (JsonNode it : seen) {
      assertThat(it.get("groups").size()).isGreaterThan(30);
      assertThat(it.get("groups"))
          .extracting(JsonNode::textValue)
          .isEqualTo(DrawnSvg.ids(page.pictures().get(it.get("what").intValue())));
    }
  }

  @Test
  void playingFromTheEndStartsFromTheStartAndGoesOnToTheEnd() throws Exception {
    JsonNode seen =
        seen(
            """
            // without a screen there are hardly any frames, and a busy machine has a time of its own
            let clock = 0;
            let beats = [];
            performance.now = () => clock;
            window.requestAnimationFrame = beat => beats.push(beat);
            press('.'); press('.'); press(' ');
            const ticking = setInterval(() => {
              clock += 40;
              beats.splice(0).forEach(beat => beat(clock));
              if (clock === 520) look('later');
              if (clock === 4000) { clearInterval(ticking); look('at last'); report(seen); }
            }, 4);
            """);
    assertThat(seen.get(3).get("moment").textValue()).isEqualTo("0.00 / 2");
    assertThat(seen.get(3).get("label").textValue()).isEqualTo("Pause");
    double later = Double.parseDouble(seen.get(4).get("moment").textValue().split(" ")[0]);
    assertThat(later).isBetween(0.5, 1.0);
    assertThat(seen.get(5).get("moment").textValue()).isEqualTo("2.00 / 2");
    assertThat(seen.get(5).get("label").textValue()).isEqualTo("Play");
    assertThat(seen.get(5).get("sentence").textValue()).endsWith("Everything is computed.");
  }

  @Test
  void aHostileTitleRunsNothing() throws Exception {
    String title = "</title></svg><script>window.mine = 1</script><img src=x onerror='mine = 2'>";
    PlayedPage page = PlayedPage.of(Requests.of(Requests.scene("elman", 1), 5, title));
    JsonNode seen =
        HeadlessChromium.in(folder)
            .open(page, READER + "click('back'); report([String(window.mine), document.title]);");
    assertThat(seen.get(0).textValue()).isEqualTo("undefined");
    assertThat(seen.get(1).textValue()).contains("window.mine = 1");
  }

  private static boolean isSamePicture(JsonNode seen, int one, int other) {
    return seen.get(one).get("picture").equals(seen.get(other).get("picture"));
  }
}
