package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextEditTest {
  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "abc, abXc, 2, 2, X",
    "abXc, abc, 2, 3, ''",
    "aa, aaa, 2, 2, a",
    "abc, abc, 3, 3, ''",
    "abc, xyz, 0, 3, xyz"
  })
  void onlyWhatDiffersIsReplaced(
      String before, String after, int start, int end, String replacement) {
    assertThat(TextEdit.between(before, after)).isEqualTo(new TextEdit(start, end, replacement));
  }

  @Property
  void applyingItGivesTheOtherText(
      @ForAll @CharRange(from = 'a', to = 'c') String before,
      @ForAll @CharRange(from = 'a', to = 'c') String after) {
    TextEdit edit = TextEdit.between(before, after);
    assertThat(new StringBuilder(before).replace(edit.start(), edit.end(), edit.text()))
        .hasToString(after);
    assertThat(edit.appliedTo(before)).isEqualTo(after);
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({
    "'', 0, 'x\ny'",
    "a, 0, 'a\nx\ny'",
    "a, 1, 'a\nx\ny'",
    "'a\n', 2, 'a\nx\ny'",
    "'a\n', 1, 'a\nx\ny\n'",
    "'a\nb', 1, 'a\nx\ny\nb'",
    "'a\nb', 2, 'a\nb\nx\ny'",
    "'a\n  \nb', 3, 'a\nx\ny\nb'"
  })
  void linesGoBelowThatOfTheCaretOrInPlaceOfABlankOne(String before, int caret, String after) {
    assertThat(TextEdit.below(before, caret, "x\ny\n").appliedTo(before)).isEqualTo(after);
  }
}
