package unfold.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import unfold.gallery.Gallery;

class TextFilesTest {
  private static final String SHIPPED = "sunspots.csv";

  @TempDir Path folder;

  private TextFiles beside() {
    return TextFiles.beside(folder.resolve("my.rec"));
  }

  @Test
  void aFileIsFoundBesideTheText() throws IOException {
    Files.write(folder.resolve("w.csv"), new byte[] {1, 2, 3});
    assertThat(beside().read("w.csv").success())
        .hasValueSatisfying(content -> assertThat(content).containsExactly(1, 2, 3));
  }

  @Test
  void whatIsNotThereIsThatOfTheGallery() {
    assertThat(beside().read(SHIPPED).success())
        .contains(Gallery.data().read(SHIPPED).success().orElseThrow());
    assertThat(TextFiles.OF_GALLERY.read(SHIPPED).success()).isPresent();
  }

  @Test
  void aFileBesideTheTextComesBeforeThatOfTheGallery() throws IOException {
    Files.writeString(folder.resolve(SHIPPED), "value\n1\n");
    assertThat(beside().read(SHIPPED).success())
        .hasValueSatisfying(content -> assertThat(content).asString().isEqualTo("value\n1\n"));
  }

  @Test
  void aFileBesideTheTextThatIsNoneIsNotCoveredUp() throws IOException {
    Files.createDirectory(folder.resolve(SHIPPED));
    assertThat(beside().read(SHIPPED).failure()).contains("sunspots.csv is not a file");
  }

  @Test
  void whatIsNowhereSaysWhereItWasLookedFor() {
    assertThat(beside().read("w.csv").failure())
        .contains("there is no file w.csv, neither beside the text nor in the gallery");
    assertThat(TextFiles.OF_GALLERY.read("w.csv").failure()).contains("there is no file w.csv");
  }

  @Test
  void aFileThatIsNamedInFullIsTakenFromThereAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("w.csv"), "value\n1\n").toAbsolutePath();
    assertThat(beside().read(file.toString()).success()).isPresent();
    String nowhere = folder.resolve("no.csv").toAbsolutePath().toString();
    assertThat(beside().read(nowhere).failure()).contains("there is no file " + nowhere);
  }

  @Test
  void aNameThatNoFileCanHaveIsAValue() {
    assertThat(beside().read("a\0b").failure()).contains("a\0b cannot be read");
  }

  /** The text lies in a folder of its own, and beside that folder a file of somebody else. */
  private TextFiles inAFolderBelow() throws IOException {
    Files.createDirectories(folder.resolve("own/deep"));
    Files.writeString(folder.resolve("secret.csv"), "value\n1\n");
    return TextFiles.beside(folder.resolve("own/my.rec"));
  }

  private static void assertOutside(TextFiles files, String name, Path real) throws IOException {
    assertThat(files.read(name).failure())
        .contains(
            name
                + " lies outside the folder of the text:"
                + " copy it beside the text, or allow it with --allow-files");
    assertThat(files.withheld(name)).contains(real.toRealPath());
  }

  @Test
  void aFileOutsideTheFolderIsWithheldHoweverItIsNamed() throws IOException {
    TextFiles files = inAFolderBelow();
    Path secret = folder.resolve("secret.csv");
    assertOutside(files, secret.toAbsolutePath().toString(), secret);
    assertOutside(files, "../secret.csv", secret);
    assertOutside(files, "deep/../../secret.csv", secret);
    assertOutside(TextFiles.OF_GALLERY, secret.toAbsolutePath().toString(), secret);
  }

  @Test
  void aLinkIsFollowedBeforeItIsSeenWhereAFileLies() throws IOException {
    TextFiles files = inAFolderBelow();
    Path secret = folder.resolve("secret.csv");
    Files.createSymbolicLink(folder.resolve("own/out.csv"), secret);
    Files.createSymbolicLink(folder.resolve("own/up"), folder);
    assertOutside(files, "out.csv", secret);
    assertOutside(files, "up/secret.csv", secret);
    Files.writeString(folder.resolve("own/deep/w.csv"), "value\n2\n");
    Files.createSymbolicLink(folder.resolve("own/in.csv"), Path.of("deep/w.csv"));
    assertThat(files.read("in.csv").success()).isPresent();
    assertThat(files.read("deep/../deep/w.csv").success()).isPresent();
    Files.createSymbolicLink(folder.resolve("alias"), folder.resolve("own"));
    TextFiles byAlias = TextFiles.beside(folder.resolve("alias/my.rec"));
    assertThat(byAlias.read("deep/w.csv").success()).isPresent();
    assertThat(byAlias.withheld("deep/w.csv")).isEmpty();
  }

  @Test
  void aLinkOutOfTheFolderIsNotCoveredUpByAFileOfTheGallery() throws IOException {
    TextFiles files = inAFolderBelow();
    Path secret = folder.resolve("secret.csv");
    Files.createSymbolicLink(folder.resolve("own").resolve(SHIPPED), secret);
    assertOutside(files, SHIPPED, secret);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatTheSystemShowsAsFilesIsWithheld() throws IOException {
    TextFiles files = inAFolderBelow();
    assertThat(files.read("/proc/self/environ").failure().orElseThrow())
        .startsWith("/proc/self/environ lies outside the folder of the text");
    assertThat(files.read("/dev/zero").failure().orElseThrow())
        .startsWith("/dev/zero lies outside the folder of the text");
    TextFiles allowed = files.allowing(AllowedFiles.ALL);
    assertThat(allowed.read("/dev/zero").failure()).contains("/dev/zero is not a file");
    assertThat(allowed.withheld("/proc/self/environ")).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @Timeout(20)
  void aPipeIsNoFileAndNobodyWaitsForIt() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.csv");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(beside().read("pipe.csv").failure()).contains("pipe.csv is not a file");
    assertThat(TextFiles.OF_GALLERY.withheld(pipe.toString())).isEmpty();
  }

  @Test
  void theUsersWordCountsForTheFileThatWasNamedAndNoOther() throws IOException {
    TextFiles files = inAFolderBelow();
    Path secret = folder.resolve("secret.csv");
    Files.writeString(folder.resolve("other.csv"), "value\n3\n");
    TextFiles more = files.allowing(AllowedFiles.NONE.allowing(Set.of(secret.toRealPath())));
    assertThat(more.read("../secret.csv").success()).isPresent();
    assertThat(more.withheld("../secret.csv")).isEmpty();
    assertOutside(more, "../other.csv", folder.resolve("other.csv"));
    TextFiles refused = files.allowing(AllowedFiles.NONE.refusing(Set.of(secret.toRealPath())));
    assertThat(refused.read("../secret.csv").success()).isEmpty();
    assertThat(refused.withheld("../secret.csv")).isEmpty();
    TextFiles all = files.allowing(AllowedFiles.ALL);
    assertThat(all.read("../secret.csv").success()).isPresent();
    assertThat(all.read("../other.csv").success()).isPresent();
  }

  @Test
  void aFigureReadsNothingBesideItButWhatIsShipped() throws IOException {
    Path beside = Files.writeString(folder.resolve("w.csv"), "value\n1\n");
    Files.writeString(folder.resolve(SHIPPED), "value\n1\n");
    TextFiles files = TextFiles.ofFigure(folder.resolve("my.svg"));
    assertThat(files.read("w.csv").failure())
        .contains(
            "w.csv is not in the figure:"
                + " save the text beside that file, or allow it with --allow-files");
    assertThat(files.withheld("w.csv")).contains(beside.toRealPath());
    assertThat(files.read(SHIPPED).success())
        .contains(Gallery.data().read(SHIPPED).success().orElseThrow());
    assertThat(files.withheld(SHIPPED)).isEmpty();
    assertThat(files.allowing(AllowedFiles.ALL).read("w.csv").success()).isPresent();
  }
}
