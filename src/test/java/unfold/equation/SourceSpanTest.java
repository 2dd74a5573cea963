package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceSpanTest {
  private static final SourceSpan SPAN = new SourceSpan(4, 7, 2, 3);

  @Test
  void aStretchBeginsWithinItsTextAndEndsAfterIt() {
    assertThat(new SourceSpan(0, 0, 1, 1).length()).isZero();
    assertThat(SPAN.length()).isEqualTo(3);
    for (int[] none : List.of(new int[] {-1, 0, 1, 1}, new int[] {1, 0, 1, 1})) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new SourceSpan(none[0], none[1], none[2], none[3]))
          .withMessage("no such stretch: " + none[0] + ".." + none[1]);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new SourceSpan(0, 0, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new SourceSpan(0, 0, 1, 0));
  }

  @Test
  void theOffsetAfterTheLastCharacterIsNotWithinButNear() {
    assertThat(List.of(3, 4, 6, 7)).map(SPAN::contains).containsExactly(false, true, true, false);
    assertThat(List.of(1, 4, 7, 9)).map(SPAN::distanceTo).containsExactly(3, 0, 0, 2);
  }

  @Test
  void theStretchOfTwoBeginsWhereTheEarlierDoes() {
    SourceSpan later = new SourceSpan(6, 12, 3, 1);
    assertThat(SPAN.to(later)).isEqualTo(new SourceSpan(4, 12, 2, 3));
    assertThat(later.to(SPAN)).isEqualTo(new SourceSpan(4, 12, 2, 3));
    assertThat(SPAN.to(new SourceSpan(5, 6, 2, 4))).isEqualTo(SPAN);
  }
}
