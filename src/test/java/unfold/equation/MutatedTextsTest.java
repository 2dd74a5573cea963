package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.equation.Diagnostic.Mend;
import unfold.equation.reading.Equations;
import unfold.gallery.Entry;
import unfold.gallery.Gallery;

/** A mend that is offered leaves a text with fewer mistakes, whatever slip was made. */
class MutatedTextsTest {
  private static final Pattern PIECE = Pattern.compile("\\p{L}\\w*|\\d+|\\S");
  private static final int SLIPS = 60;

  static Stream<String> texts() {
    return Gallery.entries().stream().map(Entry::name);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyMendLeavesFewerMistakes(String name) {
    String text = Gallery.named(name).orElseThrow().text();
    List<MatchResult> pieces = PIECE.matcher(text).results().toList();
    Random random = new Random(name.hashCode());
    for (int slip = 0; slip < SLIPS; slip++) {
      String slipped = slipped(text, pieces, random);
      Equations.read(slipped).diagnostics().stream()
          .filter(Diagnostic::isMistake)
          .forEach(it -> it.mends().forEach(mend -> check(slipped, it, mend)));
    }
  }

  private static void check(String text, Diagnostic said, Mend mend) {
    assertThat(mistakes(mend.appliedTo(text)))
        .as("%s: %s%n%s", said.message(), mend.label(), text)
        .isLessThan(mistakes(text));
  }

  private static int mistakes(String text) {
    return (int) Equations.read(text).diagnostics().stream().filter(Diagnostic::isMistake).count();
  }

  private static String slipped(String text, List<MatchResult> pieces, Random random) {
    MatchResult piece = pieces.get(random.nextInt(pieces.size()));
    MatchResult other = pieces.get(random.nextInt(pieces.size()));
    String word = piece.group();
    int letter = random.nextInt(word.length());
    String with =
        switch (random.nextInt(5)) {
          case 0 -> "";
          case 1 -> word + word;
          case 2 -> other.group();
          case 3 -> word.substring(0, letter) + word.substring(letter + 1);
          default ->
              word.substring(0, letter)
                  + (char) ('a' + random.nextInt(26))
                  + word.substring(letter);
        };
    return text.substring(0, piece.start()) + with + text.substring(piece.end());
  }
}
