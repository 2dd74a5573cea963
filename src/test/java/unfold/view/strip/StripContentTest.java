package unfold.view.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.gallery.Gallery;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.view.Around;
import unfold.view.model.Workbench;

/** Which numbers stand in the strip, and which column a moment is in. */
class StripContentTest {
  private static StripContent of(String text) {
    Document document = Document.of(text, new Origin.Fresh());
    return StripContent.of(
        new Workbench(Around.pipeline(), document, () -> 0).picture().orElseThrow());
  }

  private static StripContent shipped(String name) {
    return of(Gallery.named(name).orElseThrow().text());
  }

  private static List<String> labels(StripContent content) {
    return content.lines().stream().map(StripRow::tex).toList();
  }

  @Test
  void aGridHasARowForEachOfItsLines() {
    StripContent content = shipped("image");
    assertThat(labels(content))
        .hasSize(6)
        .startsWith("{h}_{1}^{(1,\\cdot)}", "{h}_{2}^{(1,\\cdot)}", "{h}_{1}^{(2,\\cdot)}");
    assertThat(content.columns()).isEqualTo(5);
    assertThat(content.current(2.5)).isEmpty();
  }

  @Test
  void withoutAStateTheReadOutsAreRows() {
    StripContent content = shipped("convolution");
    assertThat(content.heading()).isEqualTo("VALUES OVER TIME");
    assertThat(content.remark()).isEqualTo("no state: nothing waits for a step");
    assertThat(labels(content)).isNotEmpty();
    assertThat(content.momentOf(0, content.columns() - 1)).isPositive();
    assertThat(shipped("elman").heading()).isEqualTo("STATES OVER TIME");
    assertThat(shipped("elman").remark()).isEmpty();
  }

  @Test
  void layersAreRowsAlongTime() {
    assertThat(labels(shipped("layers"))).contains("{h}_{3}^{(\\cdot,2)}");
  }

  /** Cell (i, j) of a grid whose diagonals are its steps is there at the end of step i + j - 1. */
  @ParameterizedTest
  @CsvSource({"0, 1, 1", "0, 4, 4", "2, 2, 3", "5, 4, 6", "3, 0, 0"})
  void aCellOfAGridLeadsToItsDiagonal(int row, int column, double moment) {
    assertThat(shipped("image").momentOf(row, column)).isEqualTo(moment);
  }

  /** Six words are read, then five are said: the fifth of these is the eleventh step of all. */
  @ParameterizedTest
  @CsvSource({"0, 3, 3", "6, 5, 11", "6, 0, 0", "-1, 4, 4"})
  void aCellOfASecondSequenceLeadsToItsOwnPass(int row, int column, double moment) {
    assertThat(shipped("encoder-decoder").momentOf(row, column)).isEqualTo(moment);
  }

  @Test
  void onlyTheRowsOfThePassThatIsOnAreUnderWay() {
    StripContent content = shipped("encoder-decoder");
    assertThat(content.rowsUnderWay(3)).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(content.rowsUnderWay(8)).containsExactly(6, 7, 8, 9, 10, 11);
    assertThat(content.current(8)).hasValue(2);
  }

  @Test
  void aTreeHasAColumnForEachNodeAndNoneBefore() {
    StripContent content = shipped("tree");
    assertThat(content.first()).isEqualTo(1);
    assertThat(content.columns()).isEqualTo(7);
    assertThat(content.momentOf(0, 6)).isEqualTo(3);
  }

  @Test
  void onOneAxisTheColumnsAreTheSteps() {
    StripContent content = of("over t = 1..4\nh(0) = 1\nh(t) = 2 h(t-1)");
    assertThat(content.isOneWalk()).isTrue();
    assertThat(content.current(2.5)).hasValue(3);
    assertThat(content.lines().getFirst().value(4)).hasValue(16.0);
  }
}
