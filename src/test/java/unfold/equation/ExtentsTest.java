package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import unfold.equation.Extents.Range;
import unfold.equation.Place.Fixed;

class ExtentsTest {
  private static final Extents GRID =
      new Extents(Map.of("i", new Range(0, 2), "j", new Range(1, 4), "k", new Range(3, 1)));

  @Test
  void aRangeHoldsBothItsEnds() {
    Range range = GRID.range("i");
    assertThat(List.of(-1, 0, 2, 3)).map(range::contains).containsExactly(false, true, true, false);
    assertThat(range.count()).isEqualTo(3);
    assertThat(GRID.range("k").count()).isZero();
  }

  @Test
  void axesTogetherHaveTheProductOfTheirPlaces() {
    assertThat(GRID.places(List.of("i", "j"))).isEqualTo(12);
    assertThat(GRID.places(List.of("i", "k"))).isZero();
    assertThat(GRID.places(List.of())).isEqualTo(1);
    Extents vast = Extents.of("t", Integer.MAX_VALUE);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> vast.places(List.of("t", "t", "t")));
  }

  @Test
  void whatIsNoAxisOrNoTreeIsSaid() {
    assertThatIllegalArgumentException().isThrownBy(() -> GRID.last("t")).withMessage("no axis t");
    assertThatIllegalArgumentException().isThrownBy(() -> GRID.tree("i")).withMessage("no tree i");
  }

  @Test
  void aFixedPlaceHoldsWhatLiesBetweenItsEnds() {
    Fixed last = Fixed.at(IndexExpression.last("j", 0));
    assertThat(last.isSingle()).isTrue();
    assertThat(List.of(3, 4, 5))
        .map(it -> last.contains(it, GRID))
        .containsExactly(false, true, false);
    Fixed before = new Fixed(Optional.empty(), last.to());
    assertThat(before.isSingle()).isFalse();
    assertThat(List.of(-9, 4, 5))
        .map(it -> before.contains(it, GRID))
        .containsExactly(true, true, false);
    Fixed after = new Fixed(last.from(), Optional.empty());
    assertThat(after.isSingle()).isFalse();
    assertThat(List.of(3, 4, 99))
        .map(it -> after.contains(it, GRID))
        .containsExactly(false, true, true);
    assertThat(new Fixed(Optional.empty(), Optional.empty()).isSingle()).isFalse();
  }
}
