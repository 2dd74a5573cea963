package unfold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import unfold.playback.Moment;
import unfold.result.Result;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.WindowView;
import unfold.session.journal.Journal;
import unfold.session.journal.JournalEntry;

/** Disks that are full, or may only be read. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
  private static final String LONG_TEXT = "# a long text\n".repeat(10_000);

  @TempDir Path folder;

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** A disk of 64 KB, where the user may make one, as in a container. */
  private Path disk() throws IOException, InterruptedException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()) == 0);
    return disk;
  }

  @Test
  void aDeviceThatTakesNothingMoreIsSaid() throws IOException {
    Path file = Files.createSymbolicLink(folder.resolve("figure.svg"), Path.of("/dev/full"));
    assertThat(Shell.in(folder).line("draw dynamical -o figure.svg"))
        .isEqualTo(
            new Shell.Ran(
                1, "", "unfold: " + file + " cannot be written: No space left on device\n"));
  }

  @Test
  void onAFullDiskTheOldFilesStay() throws Exception {
    Path disk = disk();
    try (Journal journal = Journal.begin(disk)) {
      Path old = Files.writeString(disk.resolve("trace.json"), "old");
      Shell.Ran ran = Shell.in(disk).line("simulate hares --tau 5000 -o trace.json");
      assertThat(ran.err())
          .isEqualTo("unfold: " + old + " cannot be written: No space left on device\n");
      assertThat(old).hasContent("old");
      assertThat(kept(journal, "short").success()).isPresent();
      assertThat(kept(journal, LONG_TEXT).failure().orElseThrow())
          .endsWith("No space left on device");
      assertThat(journal.entry().orElseThrow().history().present().text()).isEqualTo("short");
    } finally {
      run("umount", disk.toString());
    }
  }

  private static Result<Path> kept(Journal journal, String text) {
    Document open = Document.of(text, new Origin.Fresh());
    return journal.keep(
        new JournalEntry(History.of(open), Moment.START, WindowView.USUAL, Instant.EPOCH));
  }

  @Test
  void onADiskThatMayOnlyBeReadItIsSaid() throws Exception {
    Path disk = disk();
    try {
      Path old = Files.writeString(disk.resolve("figure.svg"), "old");
      assertThat(run("mount", "-o", "remount,ro", disk.toString())).isZero();
      assertThat(Shell.in(disk).line("draw dynamical -o figure.svg").err())
          .isEqualTo("unfold: " + old + " cannot be written: Read-only file system\n");
      assertThat(old).hasContent("old");
    } finally {
      run("umount", disk.toString());
    }
  }
}
