package unfold.session.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.geometry.Point;
import unfold.playback.Moment;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.WindowView;
import unfold.session.WindowView.Part;
import unfold.session.WindowView.Place;

class ClosedWindowTest {
  private static final Document SHIPPED =
      Document.of("s(t) = 2 s(t-1)", new Origin.Shipped("elman"));
  private static final Document OTHER = Document.of("r(t) = 1", new Origin.Shipped("lstm"));
  private static final Instant THEN = Instant.ofEpochMilli(1_700_000_000_000L);
  private static final WindowView VIEW =
      new WindowView(
          Set.of(Part.COLUMN, Part.UNFOLDING),
          true,
          Optional.of(new Place(2, new Point(3, 4))),
          Optional.empty(),
          Optional.of("node-h"));

  @TempDir Path folder;

  private static JournalEntry entry(History history, Instant kept) {
    return new JournalEntry(history, new Moment(2.5), VIEW, kept);
  }

  private void close(History history, Instant kept, Optional<Instant> seen) {
    assertThat(ClosedWindow.keep(folder, entry(history, kept), seen).success()).isPresent();
  }

  private List<String> left() throws IOException {
    List<Journal> left = Journal.left(folder);
    List<String> texts =
        left.stream().map(it -> it.entry().orElseThrow().history().present().text()).toList();
    for (Journal each : left) {
      each.close();
    }
    return texts;
  }

  @Test
  void anEditedEntryOfTheGalleryIsThereAgainAsItWasLeft() {
    History history = History.of(OTHER).then(SHIPPED).then(SHIPPED.withText("s(t) = 3"));
    close(history, THEN, Optional.empty());
    assertThat(ClosedWindow.last(folder)).contains(entry(history, THEN));
  }

  /** What a window that knew nothing of it left unsaved. */
  @Test
  void theEditsOfAnotherWindowAreNotLost() throws IOException {
    close(History.of(SHIPPED.withText("mine")), THEN, Optional.empty());
    close(History.of(SHIPPED.withText("yours")), THEN.plusSeconds(1), Optional.empty());
    assertThat(ClosedWindow.last(folder).orElseThrow().history().present().text())
        .isEqualTo("yours");
    assertThat(left()).containsExactly("mine");
  }

  @Test
  void whatGoesOnIsNotLeftOver() throws IOException {
    close(History.of(SHIPPED.withText("first")), THEN, Optional.empty());
    close(History.of(SHIPPED.withText("second")), THEN.plusSeconds(1), Optional.of(THEN));
    assertThat(left()).isEmpty();
  }

  @Test
  void whatCanStillBeUndoneToIsNotLeftOver() throws IOException {
    History first = History.of(SHIPPED).then(SHIPPED.withText("first"));
    close(first, THEN, Optional.empty());
    close(History.of(OTHER).after(first), THEN.plusSeconds(1), Optional.empty());
    assertThat(left()).isEmpty();
  }

  @Test
  void whatIsTooFarBackToBeUndoneToIsLeftOver() throws IOException {
    History first = History.of(SHIPPED.withText("first"));
    close(first, THEN, Optional.empty());
    History next = History.of(OTHER).after(first);
    for (int seed = 2; seed < 200; seed++) {
      next = next.then(OTHER.withSeed(seed));
    }
    close(next, THEN.plusSeconds(1), Optional.of(THEN));
    assertThat(left()).containsExactly("first");
  }

  @Test
  void whatWasSavedIsNotLeftOver() throws IOException {
    close(History.of(SHIPPED), THEN, Optional.empty());
    close(History.of(OTHER), THEN.plusSeconds(1), Optional.empty());
    assertThat(left()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"version\": 3}", "{\"version\": 2}"})
  void whatCannotBeReadIsSetAsideAndSaid(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("closed.json"), content);
    assertThat(ClosedWindow.setAside(folder))
        .contains("What was open last cannot be read: it is set aside as closed-aside-1.json.");
    assertThat(file).doesNotExist();
    assertThat(folder.resolve("closed-aside-1.json")).hasContent(content);
    assertThat(ClosedWindow.setAside(folder)).isEmpty();
  }

  @Test
  void whatAnotherUnfoldHasWrittenMeanwhileIsNotWrittenOver() throws IOException {
    Files.writeString(folder.resolve("closed.json"), "{\"version\": 3}");
    close(History.of(SHIPPED), THEN, Optional.empty());
    assertThat(folder.resolve("closed-aside-1.json")).hasContent("{\"version\": 3}");
  }
}
