package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckedTest {
  private static final Diagnostic NOTE = Diagnostic.note(at(1), "by the way");
  private static final Diagnostic FIRST = Diagnostic.mistake(at(2), "first");
  private static final Diagnostic SECOND = Diagnostic.mistake(at(3), "second");

  private static SourceSpan at(int line) {
    return new SourceSpan(10 * line, 10 * line + 1, line, 1);
  }

  @Test
  void thereIsAValueExactlyWhereThereIsNoMistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Checked<>(Optional.of(1), List.of(FIRST)));
    assertThatIllegalArgumentException().isThrownBy(() -> Checked.mistaken(List.of(NOTE)));
    assertThat(new Checked<>(Optional.of(1), List.of(NOTE)).value()).contains(1);
  }

  @Test
  void whatFollowsKeepsTheNotesBeforeItInTheOrderOfTheText() {
    Checked<Integer> noted = new Checked<>(Optional.of(1), List.of(NOTE));
    assertThat(noted.then(_ -> Checked.mistaken(List.of(SECOND, FIRST))).diagnostics())
        .containsExactly(NOTE, FIRST, SECOND);
    assertThat(noted.map(it -> it + 1)).isEqualTo(new Checked<>(Optional.of(2), List.of(NOTE)));
  }

  @Test
  void nothingFollowsAMistake() {
    Checked<Integer> mistaken = Checked.mistaken(List.of(FIRST));
    assertThat(mistaken.then(_ -> Checked.mistaken(List.of(SECOND)))).isEqualTo(mistaken);
  }

  @Test
  void whatAllSayIsSaidOnce() {
    Checked<Integer> mistaken = Checked.mistaken(List.of(FIRST));
    assertThat(Checked.all(List.of(Checked.of(1), mistaken, mistaken)).diagnostics())
        .containsExactly(FIRST);
    assertThat(Checked.all(List.of(Checked.of(1), Checked.of(2))).value()).contains(List.of(1, 2));
  }
}
