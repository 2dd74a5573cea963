package unfold.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sentences above the types: read one after the other, they are the index of the program. */
class JavadocTest {
  @Test
  void everyTypeSaysWhatItIsInOneShortPhrase() {
    assertThat(Sources.MAIN.files())
        .isNotEmpty()
        .filteredOn(file -> !isWellSaid(file))
        .map(JavadocTest::said)
        .as("types whose first sentence is no plain phrase of at most 25 words")
        .isEmpty();
  }

  private static boolean isWellSaid(Path file) {
    return TypeJavadoc.of(file).filter(TypeJavadoc::isIndexPhrase).isPresent();
  }

  private static String said(Path file) {
    return file + ": " + TypeJavadoc.of(file).map(TypeJavadoc::firstSentence).orElse("nothing");
  }
}
