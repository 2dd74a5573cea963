package unfold.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The names of types, each of which means one thing in the whole program. */
class TypeNamesTest {
  @Test
  void noTwoTypesHaveOneName() {
    assertThat(Sources.MAIN.files())
        .extracting(Sources::simpleName)
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }
}
