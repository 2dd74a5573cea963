package unfold.session.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import unfold.chain.AllowedFiles;
import unfold.circuit.Grain;
import unfold.equation.Settings;
import unfold.figure.scene.ValueDisplay;
import unfold.playback.Moment;
import unfold.session.Content;
import unfold.session.Document;
import unfold.session.History;
import unfold.session.Origin;
import unfold.session.WindowView;

class JournalTest {
  private static final Instant THEN = Instant.ofEpochMilli(1_796_000_000_123L);

  @TempDir Path folder;

  private static Document text(String text) {
    return Document.of(text, new Origin.Fresh());
  }

  private static JournalEntry entry(History history) {
    return new JournalEntry(history, new Moment(2.25), WindowView.USUAL, THEN);
  }

  /** What a journal holds once the window that kept it is gone. */
  private JournalEntry afterwards(JournalEntry entry) throws IOException {
    try (Journal journal = Journal.begin(folder)) {
      assertThat(journal.keep(entry).success()).isPresent();
    }
    List<Journal> left = Journal.left(folder);
    assertThat(left).hasSize(1);
    try (Journal found = left.getFirst()) {
      return found.entry().orElseThrow();
    }
  }

  static Stream<Origin> origins() {
    Path here = Path.of("").toAbsolutePath();
    return Stream.of(
        new Origin.Fresh(),
        new Origin.Shipped("elman"),
        new Origin.Piped(here),
        new Origin.Saved(here.resolve("größe.rec")),
        new Origin.Drawn(here.resolve("a figure.svg")));
  }

  @ParameterizedTest
  @MethodSource("origins")
  void allOfADocumentIsFoundAgain(Origin origin) throws IOException {
    Document document =
        new Document(
            new Content(
                "s(t) = 2 s(t-1) # größer\n",
                Settings.of(Map.of("theta", "3.9")),
                Map.of("t", 7),
                1L << 60,
                3,
                Grain.OPERATIONS,
                ValueDisplay.OFF),
            Content.of("s(t) = s(t-1)"),
            origin,
            AllowedFiles.NONE);
    assertThat(afterwards(entry(History.of(document)))).isEqualTo(entry(History.of(document)));
  }

  @Test
  void whatCanBeUndoneAndRedoneIsFoundAgain() throws IOException {
    History history =
        History.of(text("one")).then(text("two")).then(text("three")).then(text("four")).undo();
    assertThat(afterwards(entry(history))).isEqualTo(entry(history));
  }

  @Test
  void ofALongHistoryTheNearestDocumentsAreKept() throws IOException {
    History history = History.of(text("0"));
    for (int i = 1; i <= 300; i++) {
      history = history.then(text(Integer.toString(i)));
    }
    History found = afterwards(entry(history)).history();
    assertThat(found.present()).isEqualTo(text("300"));
    assertThat(found.past()).hasSize(100).last().isEqualTo(text("299"));
  }

  @Test
  void ofLargeTextsOnlyThePresentOneIsKept() throws IOException {
    History history = History.of(text("x".repeat((1 << 20) + 1))).then(text("y".repeat(1 << 21)));
    History found = afterwards(entry(history)).history();
    assertThat(found.present().text()).hasSize(1 << 21);
    assertThat(found.past()).isEmpty();
  }

  @Test
  void theJournalOfAnOpenWindowIsNotLeftOver() throws IOException {
    try (Journal open = Journal.begin(folder)) {
      open.keep(entry(History.of(text("mine"))));
      assertThat(Journal.left(folder)).isEmpty();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsTypedIsNobodyElsesToRead() throws IOException {
    Path made = folder.resolve("state/open");
    Journal.begin(made).close();
    assertThat(Files.getPosixFilePermissions(made))
        .containsExactlyInAnyOrderElementsOf(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void aLockThatCannotBeTakenHidesNoOthers() throws IOException {
    try (Journal lost = Journal.begin(folder)) {
      lost.keep(entry(History.of(text("mine"))));
    }
    Files.createDirectory(folder.resolve("0.journal.lock"));
    List<Journal> left = Journal.left(folder);
    assertThat(left).hasSize(1);
    left.getFirst().close();
  }

  @Test
  void aFileThatAnotherWindowHasOpenIsFoundByAnyNameOfIt() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.rec"), "s(t) = 1");
    Path open = folder.resolve("open");
    try (Journal mine = Journal.begin(open);
        Journal other = Journal.begin(open)) {
      assertThat(mine.isOpenElsewhere(file)).isFalse();
      other.name(Optional.of(folder.resolve("./mine.rec")));
      assertThat(mine.isOpenElsewhere(file)).isTrue();
      assertThat(other.isOpenElsewhere(file)).isFalse();
      other.name(Optional.empty());
      assertThat(mine.isOpenElsewhere(file)).isFalse();
    }
  }

  /** It is offered by this window, and open in none. */
  @Test
  void theFileOfAJournalThatIsLeftIsNotOpen() throws IOException {
    Path open = folder.resolve("open");
    try (Journal lost = Journal.begin(open)) {
      lost.name(Optional.of(folder.resolve("mine.rec")));
      lost.keep(entry(History.of(text("mine"))));
    }
    try (Journal mine = Journal.begin(open);
        Journal offered = Journal.left(open).getFirst()) {
      assertThat(mine.isOpenElsewhere(folder.resolve("mine.rec"))).isFalse();
      assertThat(offered.entry()).isPresent();
      assertThat(Journal.left(open)).isEmpty();
    }
  }

  @Test
  void whatIsForgottenLeavesNothing() throws IOException {
    Journal journal = Journal.begin(folder);
    journal.keep(entry(History.of(text("mine"))));
    journal.forget();
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{}", "{\"version\":2}", "{\"version\":3}"})
  void whatIsNoJournalIsPassedOver(String content) throws IOException {
    Files.writeString(folder.resolve("some.journal"), content);
    try (Journal found = Journal.left(folder).getFirst()) {
      assertThat(found.entry()).isEmpty();
    }
  }

  @Test
  void aWindowThatKeptNothingLeavesNothing() throws IOException {
    Journal.begin(folder).close();
    assertThat(Journal.left(folder)).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void withoutAFolderNothingIsLeftOver() throws IOException {
    assertThat(Journal.left(folder.resolve("none"))).isEmpty();
  }

  @Test
  void aFolderThatVanishedIsSaidAndIsNoFault() throws IOException {
    Path gone = folder.resolve("gone");
    try (Journal journal = Journal.begin(gone)) {
      assertThat(journal.keep(entry(History.of(text("mine")))).success()).isPresent();
      try (Stream<Path> files = Files.list(gone)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(gone);
      assertThat(journal.keep(entry(History.of(text("mine")))).failure().orElseThrow())
          .endsWith("there is no folder " + gone);
    }
  }

  /** As after the clock of the machine was put back, or far on, between them. */
  @Test
  void whateverTheClockSaidEveryJournalIsFound() throws IOException {
    for (long then : new long[] {0, 4_000_000_000_000L, 1_796_000_000_000L}) {
      try (Journal journal = Journal.begin(folder)) {
        Instant kept = Instant.ofEpochMilli(then);
        Path file =
            journal
                .keep(
                    new JournalEntry(
                        History.of(text("at " + then)), Moment.START, WindowView.USUAL, kept))
                .success()
                .orElseThrow();
        Files.setLastModifiedTime(file, FileTime.from(kept));
      }
    }
    List<Journal> left = Journal.left(folder);
    assertThat(left)
        .extracting(it -> it.entry().orElseThrow().history().present().text())
        .containsExactly("at 4000000000000", "at 1796000000000", "at 0");
    for (Journal each : left) {
      each.forget();
    }
    assertThat(folder).isEmptyDirectory();
  }
}
