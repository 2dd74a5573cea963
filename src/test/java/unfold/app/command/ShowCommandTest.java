package unfold.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unfold.app.Shell;
import unfold.gallery.Gallery;

class ShowCommandTest {
  @TempDir Path folder;

  @Test
  void theTextComesFirstAndThenTheCircuitInWords() {
    Shell.Ran ran = Shell.in(folder).unfold("show", "elman");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .startsWith(Gallery.named("elman").orElseThrow().text())
        .endsWith(
            """

            x  input     3  given
            h  state     4  stepped forwards   from h(t-1) through 1 square, x(t)
            o  read-out  3  all steps at once  from h(t)

            4 parameters shared by every step, 44 numbers: W 4 x 4, U 4 x 3, b 4, V 3 x 4
            unfolded for t = 1..5: 16 nodes, 15 edges
            """);
  }

  @Test
  void theExtentIsTheOneAskedFor() {
    assertThat(Shell.in(folder).unfold("show", "elman", "--tau", "1000000").out())
        .endsWith("unfolded for t = 1..1000000: 3,000,001 nodes, 3,000,000 edges\n");
  }

  @Test
  void whatHasNoIndexIsUnfoldedAlongNothing() {
    assertThat(Shell.in(folder).with("size t = 3\nh(t) = 1\n").unfold("show", "-").out())
        .endsWith("no parameters\nunfolded: 1 node, 0 edges\n");
  }

  @Test
  void aParameterOfEachStepsOwnGrowsByOneMatrixAStep() {
    assertThat(Shell.in(folder).unfold("show", "unshared").out())
        .contains("\n1 parameter not shared, 216 numbers: W(t) 6 x 6\n");
    assertThat(Shell.in(folder).unfold("show", "unshared", "--tau", "3").out())
        .contains("\n1 parameter not shared, 108 numbers: W(t) 6 x 6\n");
  }

  @Test
  void whatIsSharedIsToldApartFromWhatIsNot() {
    String text =
        """
        over i = 1..2, j = 0..2
        param a = 1
        param W(i) : 2 x 2 = identity
        param c(i, j) = 2
        h(i, j) = a * W(i) h(i-1, j) + c(i, j)
        """;
    assertThat(Shell.in(folder).with(text).unfold("show", "-").out())
        .contains(
            """

            1 parameter shared by every step, 1 number: a
            2 parameters not shared, 14 numbers: W(i) 2 x 2, c(i, j)
            """);
  }

  @Test
  void aSecondPassWalksBackwardsThroughHollowSquares() {
    assertThat(Shell.in(folder).unfold("show", "bidirectional").out())
        .containsPattern(
            "g +state +3 +stepped backwards +from g\\(t\\+1\\) through 1 hollow square");
  }

  @Test
  void aSizeSetOnTheCommandLineCountsInTheParameters() {
    assertThat(Shell.in(folder).unfold("show", "elman", "--set", "n=64").out())
        .contains("4 parameters shared by every step, 4,544 numbers");
  }

  @Test
  void aFileInPlaceOfTheDataOfTheGalleryIsFoundWhereTheCommandIsGiven() throws IOException {
    Files.writeString(folder.resolve("mine.csv"), "value\n1\n2\n3\n");
    assertThat(Shell.in(folder).unfold("show", "driven", "--set", "x=mine.csv:value").out())
        .contains("unfolded for t = 1..3:");
  }

  @Test
  void morePlacesThanCanBeCountedAreRefused() {
    String text = "over i, j, k\nh(i, j, k) = h(i-1, j, k) + 1\n";
    Shell.Ran ran =
        Shell.in(folder)
            .with(text)
            .unfold("show", "-", "--extent", "i=1000000000,j=1000000000,k=10");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err())
        .contains(
            ":2:1: `h` has more than 1000000000000000 places at these extents of i, j, k, the most"
                + " that are counted\n");
  }
}
