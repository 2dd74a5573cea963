package unfold.export;

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
    String all = REPORT + script;
    String html =
        page.html()
            .replace("script-src '", "script-src 'sha256-%s' '".formatted(Sha256.of(all)))
            .replace("</body>", "<script>" + all + "</script></body>");
    Path file = Files.writeString(folder.resolve("page.html"), html);
    Matcher report =
        Pattern.compile("<pre id=\"report\">(.*?)</pre>", Pattern.DOTALL).matcher(dump(file));
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
    assertThat(browser.waitFor(2, TimeUnit.MINUTES)).as("the browser ends").isTrue();
    return Files.readString(dump, StandardCharsets.UTF_8);
  }
}
