package unfold.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import unfold.export.PlayedPage;
import unfold.house.Checker;

/**
 * A browser without a window, where one is on the PATH.
 *
 * @param folder for its files
 */
record HeadlessChromium(String program, Path folder) {
  private static final String REPORT =
      "const report = it => { const pre = document.createElement('pre'); pre.id = 'report';"
          + " pre.textContent = JSON.stringify(it); document.body.append(pre); };";

  /** A page of another file may be shown, but only be told what it sees. */
  private static final String TELL = "const report = it => parent.postMessage(it, '*');";

  private static final String IN_TURN =
      """
      const all = [];
      const next = () => all.length < %d
        ? document.querySelector('iframe').src = `page-${all.length}.html` : report(all);
      addEventListener('message', it => { all.push(it.data); next(); });
      next();
      """;

  /** Skips the test that asks where there is none, unless the environment requires it. */
  static HeadlessChromium in(Path folder) {
    Optional<String> program =
        Stream.of("chromium", "chromium-browser", "google-chrome")
            .filter(Checker::isInstalled)
            .findFirst();
    Assumptions.assumeTrue(
        program.isPresent() || Checker.isRequired(), "there is no Chromium here");
    return new HeadlessChromium(program.orElseThrow(), folder);
  }

  /**
   * Opens a page with a second script that its policy allows too.
   *
   * @param script says what it has seen with {@code report(…)}
   */
  JsonNode open(PlayedPage page, String script) throws IOException, InterruptedException {
    return reported(dump(write("page.html", withScript(page, REPORT + script))));
  }

  /** Opens pages one after another as parts of one, each with that script. */
  List<JsonNode> open(List<PlayedPage> pages, String script)
      throws IOException, InterruptedException {
    for (int i = 0; i < pages.size(); i++) {
      write("page-%d.html".formatted(i), withScript(pages.get(i), TELL + script));
    }
    String frames =
        "<iframe></iframe><script>%s%s</script>".formatted(REPORT, IN_TURN.formatted(pages.size()));
    List<JsonNode> all = new ArrayList<>();
    reported(dump(write("pages.html", frames))).forEach(all::add);
    assertThat(all).as("a report of each page").hasSameSizeAs(pages);
    return all;
  }

  private static String withScript(PlayedPage page, String script) {
    return page.html()
        .replace("script-src '", "script-src 'sha256-%s' '".formatted(Sha256.of(script)))
        .replace("</body>", "<script>" + script + "</script></body>");
  }

  private Path write(String name, String html) throws IOException {
    return Files.writeString(folder.resolve(name), html);
  }

  private static JsonNode reported(String dump) throws IOException {
    Matcher report =
        Pattern.compile("<pre id=\"report\">(.*?)</pre>", Pattern.DOTALL).matcher(dump);
    assertThat(report.find()).as("the script reports").isTrue();
    return new ObjectMapper().readTree(report.group(1).replace("&amp;", "&"));
  }

  private String dump(Path file) throws IOException, InterruptedException {
    Path dump = folder.resolve("dump.html");
    List<String> command = new ArrayList<>(List.of(program, "--headless", "--no-sandbox"));
    command.addAll(List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"));
    command.addAll(List.of("--disable-background-networking", "--disable-component-update"));
    command.addAll(List.of("--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of("--virtual-time-budget=10000", "--dump-dom", file.toUri().toString()));
    Process browser =
        new ProcessBuilder(command)
            .redirectOutput(dump.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(browser.waitFor(6, TimeUnit.MINUTES)).as("the browser ends").isTrue();
    return Files.readString(dump, StandardCharsets.UTF_8);
  }
}
