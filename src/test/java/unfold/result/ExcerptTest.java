package unfold.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final String SIXTY = "n".repeat(60);

  @Test
  void aNameIsLeftWholeUpTo60Characters() {
    assertThat(Excerpt.of("`" + SIXTY + "` is not known"))
        .isEqualTo("`" + SIXTY + "` is not known");
    assertThat(Excerpt.of("`a" + SIXTY + "z` is not known"))
        .isEqualTo("`a" + "n".repeat(29) + "…" + "n".repeat(28) + "z` is not known");
    assertThat(Excerpt.of("9".repeat(1_000_000) + " is no number"))
        .isEqualTo("9".repeat(30) + "…" + "9".repeat(29) + " is no number");
  }

  @Test
  void lettersOfTwoUnitsAreNotSplit() {
    assertThat(Excerpt.of("𝛼".repeat(61))).isEqualTo("𝛼".repeat(30) + "…" + "𝛼".repeat(29));
  }

  @Test
  void aPathIsLeftWholeUpTo300Characters() {
    String path = "/folder".repeat(42);
    assertThat(Excerpt.of(path + " is a folder")).isEqualTo(path + " is a folder");
    assertThat(Excerpt.of("/folder".repeat(1500) + "/figure.svg is a folder"))
        .hasSize(300 + " is a folder".length())
        .startsWith("/folder/folder")
        .endsWith("/folder/folder/figure.svg is a folder");
  }

  @Test
  void ofALongListTheFirstAreToldAndTheCountOfTheRest() {
    String names =
        IntStream.range(0, 200_000).mapToObj(it -> "c" + it).collect(Collectors.joining(", "));
    String said = Excerpt.of("there is " + names);
    assertThat(said).hasSizeLessThanOrEqualTo(600);
    long told = said.split(", ", -1).length;
    assertThat(said)
        .startsWith("there is c0, c1, c2, ")
        .endsWith(", c%d and %,d more".formatted(told - 1, 200_000 - told));
  }

  @Test
  void ofLongProseTheBeginningIsToldAndTheCountOfTheRest() {
    String said = Excerpt.of("a ".repeat(500_000));
    assertThat(said).startsWith("a a a").hasSizeLessThanOrEqualTo(600);
    assertThat(said).endsWith("a a … and 999,440 more characters");
  }

  @Test
  void anExcerptOfAnExcerptIsTheSame() {
    for (String any : new String[] {"a ".repeat(9999), "a, ".repeat(9999), "/a".repeat(9999)}) {
      assertThat(Excerpt.of(Excerpt.of(any))).isEqualTo(Excerpt.of(any));
    }
  }
}
