package unfold.equation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.SourceSpan;

class HighlightingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          title "a # b" # c          | KEYWORD title, STRING "a # b", COMMENT # c
          size n = 4                 | KEYWORD size, NAME n, OPERATOR =, NUMBER 4
          size(t) = n                | NAME size, BRACKET (, NAME t, BRACKET ), OPERATOR =, NAME n
          param W : n x x ~ normal(0 | KEYWORD param, NAME W, OPERATOR :, NAME n, OPERATOR x, NAME x, OPERATOR ~, KEYWORD normal, BRACKET (, NUMBER 0
          y = tanh(θ x) "            | NAME y, OPERATOR =, FUNCTION tanh, BRACKET (, NAME theta, NAME x, BRACKET ), STRING "
          """)
  void everyPartOfALineHasItsKind(String text, String parts) {
    assertThat(
            Highlighting.of(text).stream()
                .map(part -> part.kind() + " " + part.word())
                .collect(Collectors.joining(", ")))
        .isEqualTo(parts);
  }

  @Test
  void aNameSpansAllThatIsTypedForIt() {
    assertThat(Highlighting.of("h(t) = \\mathbf{W}_{hh} h(t-1)"))
        .filteredOn(part -> part.word().equals("W_hh"))
        .extracting(Highlight::span)
        .containsExactly(new SourceSpan(7, 22, 1, 8));
  }
}
