package unfold.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** That what is drawn in tests is all there is. */
class ReadyTextTest {
  @Test
  void everyTextComputes() {
    assertThat(ReadyText.all().filter(it -> it.run(Map.of()).isEmpty()))
        .extracting(ReadyText::name)
        .isEmpty();
  }

  @Test
  void onlyTheAbstractSystemHasNoValues() {
    assertThat(
            ReadyText.all()
                .filter(it -> it.run(Map.of()).filter(run -> run.trace().isEmpty()).isPresent()))
        .extracting(ReadyText::name)
        .containsExactly("abstract");
  }

  @Test
  void noTwoTextsHaveOneName() {
    assertThat(ReadyText.all()).extracting(ReadyText::name).doesNotHaveDuplicates();
  }
}
