package unfold.export.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
