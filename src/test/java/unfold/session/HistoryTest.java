package unfold.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final Document OPENED = Document.of("h(t) = 1", new Origin.Shipped("elman"));
  private static final Origin FILE = new Origin.Saved(Path.of("mine.rec"));

  private static Document text(String text) {
    return OPENED.withText(text);
  }

  @Test
  void whatWasOpenBeforeItBeganCanBeUndoneTo() {
    History earlier = History.of(OPENED).then(OPENED.withSeed(2));
    Document other = Document.of("r(t) = 1", new Origin.Shipped("rnn"));
    assertThat(History.of(other).after(earlier).past()).containsExactly(OPENED, OPENED.withSeed(2));
    assertThat(History.of(OPENED.withSeed(2)).after(earlier)).isEqualTo(earlier);
    History edited = History.of(other).then(other.withSeed(3));
    assertThat(edited.after(earlier).undo().undo())
        .isEqualTo(
            new History(
                List.of(OPENED),
                OPENED.withSeed(2),
                List.of(other, other.withSeed(3)),
                OptionalLong.empty()));
  }

  @Test
  void everythingThatWasSetCanBeUndoneAndRedone() {
    History history =
        History.of(OPENED)
            .then(OPENED.withExtents(Map.of("t", 8)))
            .then(OPENED.withExtents(Map.of("t", 8)).withSeed(7));
    assertThat(history.undo().present()).isEqualTo(OPENED.withExtents(Map.of("t", 8)));
    assertThat(history.undo().undo().present()).isEqualTo(OPENED);
    assertThat(history.undo().undo().redo().redo().present()).isEqualTo(history.present());
  }

  @Test
  void keystrokesWithoutAPauseAreUndoneAsOne() {
    History history =
        History.of(OPENED)
            .typed(text("a"), 0)
            .typed(text("ab"), 999)
            .typed(text("abc"), 1998)
            .typed(text("abcd"), 2998);
    assertThat(history.undo().present().text()).isEqualTo("abc");
    assertThat(history.undo().undo().present().text()).isEqualTo("h(t) = 1");
  }

  @Test
  void typingAfterAnUndoStartsAnew() {
    History history = History.of(OPENED).typed(text("a"), 0).undo().typed(text("b"), 1);
    assertThat(history.undo().present()).isEqualTo(OPENED);
    assertThat(history.canRedo()).isFalse();
  }

  @Test
  void aChangeThatChangesNothingIsNoStep() {
    assertThat(History.of(OPENED).then(OPENED).typed(OPENED, 5).canUndo()).isFalse();
  }

  @Test
  void withNothingToUndoItStaysAsItIs() {
    History history = History.of(OPENED);
    assertThat(history.undo()).isEqualTo(history);
    assertThat(history.redo()).isEqualTo(history);
  }

  @Test
  void whatLiesBeforeASaveIsUnsavedAfterwards() {
    History saved = History.of(OPENED).typed(text("a"), 0).saved(text("a"), FILE);
    assertThat(saved.present().isUnsaved()).isFalse();
    assertThat(saved.present().origin()).isEqualTo(FILE);
    assertThat(saved.undo().present().isUnsaved()).isTrue();
    assertThat(saved.undo().present().origin()).isEqualTo(FILE);
    assertThat(saved.undo().redo().present().isUnsaved()).isFalse();
  }

  @Test
  void whatWasTypedWhileItWasSavedIsUnsaved() {
    History saved =
        History.of(OPENED).typed(text("a"), 0).typed(text("b"), 9000).saved(text("a"), FILE);
    assertThat(saved.present().text()).isEqualTo("b");
    assertThat(saved.present().origin()).isEqualTo(FILE);
    assertThat(saved.present().isUnsaved()).isTrue();
    assertThat(saved.undo().present().isUnsaved()).isFalse();
  }

  @Test
  void whatIsOpenWhenAnotherHasBeenSavedStaysAsItIs() {
    Document other = Document.of("s(t) = 2", new Origin.Shipped("rnn"));
    History saved = History.of(OPENED).then(other).saved(OPENED, FILE);
    assertThat(saved.present()).isEqualTo(other);
    assertThat(saved.undo().present().origin()).isEqualTo(FILE);
  }

  @Test
  void whatBeginsWithAnEarlierHistoryIsAlreadyAfterIt() {
    History earlier = History.of(OPENED).then(text("a"));
    assertThat(earlier.after(earlier)).isEqualTo(earlier);
    History on = earlier.then(text("b"));
    assertThat(on.after(earlier)).isEqualTo(on);
    assertThat(History.of(text("b")).after(earlier).past()).hasSize(2);
  }

  @Test
  void anotherDocumentBeforeIsNotTouchedByASave() {
    Document other = Document.of("s(t) = 2", new Origin.Shipped("rnn"));
    History saved = History.of(OPENED).then(other).saved(other, FILE);
    assertThat(saved.undo().present()).isEqualTo(OPENED);
  }

  @Test
  void theOldestOfAThousandIsForgotten() {
    History history = History.of(OPENED);
    for (int seed = 2; seed <= 1102; seed++) {
      history = history.then(OPENED.withSeed(seed));
    }
    assertThat(history.past()).hasSize(1000);
    assertThat(history.past().getFirst().seed()).isEqualTo(102);
  }

  @Test
  void asShippedTakesBackAllThatWasSet() {
    assertThat(text("a").withSeed(3).withExtents(Map.of("t", 9)).asShipped()).isEqualTo(OPENED);
  }
}
