package unfold.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The size of folders and files, so that what is looked for is found by going through names. */
class FolderSizeTest {
  private static final int MOST_FILES = 25;
  private static final int LONGEST_FILE = 300;
  private static final int LONGEST_MEDIAN = 80;

  @Test
  void aFolderHoldsNoMoreFilesThanAreSeenAtOnce() {
    assertThat(Sources.MAIN.folders())
        .isNotEmpty()
        .filteredOn(folder -> Sources.MAIN.in(folder).size() > MOST_FILES)
        .as("folders of more than %d files", MOST_FILES)
        .isEmpty();
  }

  @Test
  void aFileIsNoLongerThanAFewScreens() {
    assertThat(Sources.MAIN.files())
        .filteredOn(file -> lines(Sources.text(file)) > LONGEST_FILE)
        .as("files of more than %d lines", LONGEST_FILE)
        .isEmpty();
  }

  @Test
  void halfOfAllFilesAreShort() {
    long[] sorted =
        Sources.MAIN.files().stream().mapToLong(it -> lines(Sources.text(it))).sorted().toArray();
    assertThat(sorted[sorted.length / 2]).as("median").isLessThanOrEqualTo(LONGEST_MEDIAN);
  }

  @Test
  void everyFolderSaysWhatItIs() {
    assertThat(Sources.MAIN.folders())
        .map(Sources::packageInfo)
        .allSatisfy(info -> {
          assertThat(info).exists();
          assertThat(Files.readString(info)).startsWith("/**");
        });
  }

  private static long lines(String text) {
    return text.lines().count();
  }
}
