package unfold.export.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import unfold.export.sheet.AtomicFile.Content;

class AtomicFileTest {
  private static final Content NEW = out -> out.write("new".getBytes(UTF_8));
  private static final Content BROKEN =
      out -> {
        out.write(new byte[100_000]);
        throw new IOException("no space left");
      };

  @TempDir Path folder;

  @Test
  void aFileIsWrittenAndNothingElse() {
    Path file = folder.resolve("trace.json");
    assertThat(AtomicFile.write(file, NEW).success()).contains(file);
    assertThat(file).hasContent("new");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void whatCannotBeFinishedLeavesNoPiece() {
    Path file = folder.resolve("trace.json");
    assertThat(AtomicFile.write(file, BROKEN).failure())
        .contains(file + " cannot be written: no space left");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatALibraryWrapsIsSaidInTheWordsOfTheSystem() {
    Path file = folder.resolve("figure.svg");
    IOException full = new IOException("No space left on device");
    Content wrapped =
        out -> {
          throw new IOException(new IllegalStateException("while drawing", full));
        };
    assertThat(AtomicFile.write(file, wrapped).failure())
        .contains(file + " cannot be written: No space left on device");
  }

  @Test
  void anOldFileIsReplacedOnlyByACompleteOne() throws IOException {
    Path file = Files.writeString(folder.resolve("trace.json"), "old");
    AtomicFile.write(file, BROKEN);
    assertThat(file).hasContent("old");
    AtomicFile.write(file, NEW);
    assertThat(file).hasContent("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void anOldFileKeepsItsPermissionsAndALinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("trace.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    AtomicFile.write(link, NEW);
    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkToAFileThatIsNotThereStaysALink() throws IOException {
    Files.createDirectory(folder.resolve("there"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("there", "file"));
    Path first = Files.createSymbolicLink(folder.resolve("first"), second.getFileName());
    assertThat(AtomicFile.write(first, NEW).success()).contains(first);
    assertThat(first).isSymbolicLink();
    assertThat(second).isSymbolicLink();
    assertThat(folder.resolve("there/file")).hasContent("new");
    Path lost = Files.createSymbolicLink(folder.resolve("lost"), folder.resolve("no/file"));
    assertThat(AtomicFile.write(lost, NEW).failure())
        .contains(lost + " cannot be written: there is no folder " + folder.resolve("no"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkToItselfIsNotReplaced() throws IOException {
    Path round = Files.createSymbolicLink(folder.resolve("round"), Path.of("round"));
    assertThat(AtomicFile.write(round, NEW).failure())
        .contains(round + " cannot be written: its links lead to links without end");
    assertThat(round).isSymbolicLink();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileForItsOwnerAloneIsNoDraftForOthers() throws IOException {
    Path file = Files.writeString(folder.resolve("trace.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Set<String> permissions = new HashSet<>();
    Content watching =
        _ -> {
          try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path each : all) {
              permissions.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
            }
          }
        };
    assertThat(AtomicFile.write(file, watching).success()).contains(file);
    assertThat(permissions).containsExactly("rw-------");
  }

  @Test
  void draftsLeftBehindAreSweptAndNothingElse() throws IOException {
    Path left = Files.writeString(folder.resolve(".unfold-1234-7.part"), "half");
    Path other = Files.writeString(folder.resolve(".others-1234-7.part"), "half");
    Path download = Files.writeString(folder.resolve("unfold-1234-7.part"), "half");
    AtomicFile.write(folder.resolve("trace.json"), NEW);
    assertThat(left).doesNotExist();
    assertThat(other).exists();
    assertThat(download).exists();
  }

  @Test
  void twoFilesMayBeWrittenAtOnceInOneFolder() {
    Path inner = folder.resolve("inner");
    Path outer = folder.resolve("outer");
    Content twice =
        out -> {
          out.write("new".getBytes(UTF_8));
          assertThat(AtomicFile.write(inner, NEW).success()).contains(inner);
        };
    assertThat(AtomicFile.write(outer, twice).success()).contains(outer);
    assertThat(outer).hasContent("new");
    assertThat(inner).hasContent("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // where a file that is read cannot be replaced
  void whoReadsWhileItIsReplacedFindsItAlways() throws Exception {
    Path file = Files.writeString(folder.resolve("trace.json"), "old");
    AtomicBoolean written = new AtomicBoolean();
    AtomicInteger missed = new AtomicInteger();
    Thread reader =
        new Thread(() -> {
          while (!written.get()) {
            if (!Files.exists(file)) {
              missed.incrementAndGet();
            }
          }
        });
    reader.start();
    for (int time = 0; time < 200; time++) {
      AtomicFile.write(file, NEW);
    }
    written.set(true);
    reader.join();
    assertThat(missed).hasValue(0);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDeviceIsWrittenIntoAndNotReplaced() {
    Path device = Path.of("/dev/null");
    assertThat(AtomicFile.write(device, NEW).success()).contains(device);
    assertThat(device).exists();
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void aNameMayBeAsLongAsTheSystemAllows() {
    Path longest = folder.resolve("f".repeat(251) + ".svg");
    assertThat(AtomicFile.write(longest, NEW).success()).contains(longest);
    Path longer = folder.resolve("f".repeat(252) + ".svg");
    assertThat(AtomicFile.write(longer, NEW).failure().orElseThrow()).doesNotContain(".part");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // where what is written cannot be deleted
  void aFolderThatVanishesMeanwhileIsSaid() throws IOException {
    Path gone = Files.createDirectory(folder.resolve("gone"));
    Content removing =
        out -> {
          out.write("new".getBytes(UTF_8));
          try (DirectoryStream<Path> all = Files.newDirectoryStream(gone)) {
            for (Path each : all) {
              Files.delete(each);
            }
          }
          Files.delete(gone);
        };
    Path file = gone.resolve("trace.json");
    assertThat(AtomicFile.write(file, removing).failure())
        .contains(file + " cannot be written: there is no folder " + gone);
  }

  @Test
  void aFileIsNoFolderForAnother() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Path below = file.resolve("trace.json");
    assertThat(AtomicFile.write(below, NEW).failure())
        .contains(below + " cannot be written: " + file + " is no folder");
  }

  @Test
  void aFolderOrAMissingFolderIsSaidInWords() {
    Path missing = folder.resolve("no").resolve("trace.json");
    assertThat(AtomicFile.write(folder, NEW).failure()).contains(folder + " is a folder");
    assertThat(AtomicFile.write(missing, NEW).failure())
        .contains(missing + " cannot be written: there is no folder " + missing.getParent());
  }
}
