package unfold.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Ten million inputs, or the part of them that {@code -Dunfold.fuzz} says, each target in processes
 * of its own with a gigabyte of heap. What they print and reach is kept below {@code target/fuzz}.
 */
@EnabledIfSystemProperty(named = "unfold.fuzz", matches = "[0-9.]+")
class LongFuzzTest {
  private static final Path KEPT = Path.of("target", "fuzz").toAbsolutePath();
  private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second");

  @ParameterizedTest
  @EnumSource
  @Timeout(value = 12, unit = TimeUnit.HOURS)
  void everyInputIsAnswered(FuzzTarget target) throws Exception {
    run(target, "blind", part(target.blind()), blind(target));
    if (target.guided() > 0) {
      run(target, "guided", part(target.guided()), guided(target));
    }
  }

  private static long part(int all) {
    return (long) Math.ceil(all * Double.parseDouble(System.getProperty("unfold.fuzz", "1")));
  }

  private static List<String> blind(FuzzTarget target) {
    return List.of(
        BlindFuzzing.class.getName(), target.name(), String.valueOf(part(target.blind())));
  }

  private static List<String> guided(FuzzTarget target) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + GuidedFuzzing.class.getName(),
                "--target_args=" + target.name(),
                "--instrumentation_includes=unfold.**",
                "--instrumentation_excludes=unfold.fuzz.**:unfold.oracle.**",
                "--custom_hook_includes=unfold.**",
                "--reproducer_path=" + KEPT,
                "-artifact_prefix=" + KEPT + File.separator,
                "-dict=" + Inputs.dictionary(target),
                "-runs=" + part(target.guided()),
                "-seed=1",
                "-timeout=120",
                "-rss_limit_mb=4000",
                Files.createDirectories(KEPT.resolve("reached").resolve(target.name()))
                    .toString()));
    Inputs.folders(target).forEach(folder -> arguments.add(folder.toString()));
    return arguments;
  }

  private static void run(FuzzTarget target, String how, long inputs, List<String> arguments)
      throws Exception {
    Path said = Files.createDirectories(KEPT).resolve(target + "-" + how + ".txt");
    int status =
        new ProcessBuilder(command(arguments))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();
    String all = Files.readString(said);
    assertThat(status).as("%s: %s", said, all.substring(Math.max(0, all.length() - 4000))).isZero();
    Matcher done = DONE.matcher(all);
    assertThat(done.find()).as(all).isTrue();
    assertThat(Long.parseLong(done.group(1))).isGreaterThanOrEqualTo(inputs);
    System.out.printf("%s, %s: %s inputs, %s s%n", target, how, done.group(1), done.group(2));
  }

  private static List<String> command(List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            Arrays.asList(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path")));
    command.addAll(arguments);
    return command;
  }
}
