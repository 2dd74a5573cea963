package unfold.view.strip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unfold.geometry.Box;

class StripGridTest {
  @Test
  void fewColumnsShareTheWidthUpToAMost() {
    StripGrid grid = StripGrid.of(1000, 40, 126, 6, 4, 0);
    assertThat(grid.columnWidth()).isEqualTo((1000.0 - 140 - 28) / 6);
    assertThat(grid.rowHeight()).isEqualTo(25);
    assertThat(grid.showsAll(1000)).isTrue();
    assertThat(StripGrid.of(4000, 40, 126, 6, 4, 0).columnWidth()).isEqualTo(150);
  }

  @Test
  void manyColumnsScrollUnderTheCurrentOne() {
    StripGrid grid = StripGrid.of(1000, 40, 126, 289, 1, 100);
    assertThat(grid.columnWidth()).isEqualTo(46);
    assertThat(grid.middle(100)).isEqualTo(140 + 832.0 / 2);
    assertThat(grid.firstVisible()).isEqualTo(91);
    assertThat(grid.showsAll(1000)).isFalse();
  }

  @Test
  void theFirstAndLastColumnStayAtTheirEnds() {
    assertThat(StripGrid.of(1000, 0, 126, 289, 1, 0).cell(0, 0).x()).isEqualTo(140);
    Box last = StripGrid.of(1000, 0, 126, 289, 1, 288).cell(0, 288);
    assertThat(last.right()).isEqualTo(1000 - 28);
  }

  @Test
  void manyRowsBecomeTooThinForNumbers() {
    assertThat(StripGrid.of(1000, 0, 226, 6, 4, 0).hasRoomForNumbers()).isTrue();
    assertThat(StripGrid.of(1000, 0, 226, 6, 64, 0).hasRoomForNumbers()).isFalse();
  }
}
