package unfold.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import unfold.circuit.Grain;
import unfold.equation.Settings;
import unfold.figure.scene.ValueDisplay;

class ChangeTest {
  private static final Document OPENED =
      Document.of("h(0) = 0\nh(t) = h(t-1)\n", new Origin.Shipped("elman"));

  private static List<String> words(History history) {
    return Change.all(history).stream().map(Change::words).toList();
  }

  @Test
  void everyKindOfChangeIsNamed() {
    Document typed = OPENED.withText("h(0) = 0\nh(t) = 2 h(t-1)\n");
    History history =
        History.of(OPENED)
            .then(typed)
            .then(typed.withExtent("t", 7))
            .then(typed.withExtent("t", 7).withGrain(Grain.OPERATIONS))
            .then(typed.withExtent("t", 7).withGrain(Grain.OPERATIONS).withValues(ValueDisplay.OFF))
            .then(typed.withSettings(Settings.of(Map.of("theta", "3"))))
            .then(OPENED)
            .then(Document.of("s(t) = 1", new Origin.Shipped("rnn")));
    assertThat(words(history))
        .containsExactly(
            "Opened rnn",
            "As it was opened or saved",
            "theta = 3, t as in the text, Variables, Numbers shown",
            "Numbers hidden",
            "Operations",
            "t up to 7",
            "Line 2: h(t) = 2 h(t-1)",
            "Opened elman");
  }

  @Test
  void linesThatGoAreCounted() {
    Document longer = OPENED.withText("a\nb\nc\nd\n");
    History history =
        History.of(longer).then(longer.withText("a\nc\nd\n")).then(longer.withText("a\n"));
    assertThat(words(history))
        .containsExactly("Lines 2 to 3 removed", "Line 2 removed", "Opened elman");
  }

  @Test
  void theyAreCountedFromTheDocumentThatIsOpen() {
    History history = History.of(OPENED).then(OPENED.withSeed(2)).then(OPENED.withMember(1)).undo();
    assertThat(Change.all(history)).extracting(Change::away).containsExactly(1, 0, -1);
    assertThat(history.go(-1).present()).isEqualTo(OPENED);
    assertThat(history.go(1).present()).isEqualTo(OPENED.withMember(1));
    assertThat(history.go(-9).go(2)).isEqualTo(history.redo());
  }

  @Test
  void aLineEndThatGoesIsNoLine() {
    Document two = OPENED.withText("a\nb\n");
    History history = History.of(two).then(two.withText("a\nb")).then(two);
    assertThat(words(history))
        .containsExactly("Line ends changed", "Line ends changed", "Opened elman");
  }

  @Test
  @Timeout(10)
  void theWordsOfAChangeWaitUntilItIsSeen() {
    Document first = OPENED.withText("a\n".repeat(1 << 19));
    Document other = OPENED.withText("a\n".repeat(1 << 19) + "b\n");
    List<Document> past =
        IntStream.range(0, 1_000).mapToObj(i -> i % 2 == 0 ? first : other).toList();
    List<Change> changes = Change.all(new History(past, first, List.of(), OptionalLong.empty()));
    assertThat(changes).hasSize(1_001);
    assertThat(changes.get(1).words()).isEqualTo("Line 524289: b");
  }
}
