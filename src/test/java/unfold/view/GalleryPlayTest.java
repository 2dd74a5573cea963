package unfold.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Grain;
import unfold.figure.mark.Subject;
import unfold.figure.scene.FigureOptions;
import unfold.gallery.Gallery;
import unfold.geometry.Box;
import unfold.playback.Moment;
import unfold.playback.Narration;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.session.Outcome;
import unfold.view.figure.Frames;
import unfold.view.inspector.Inspection;
import unfold.view.model.Workbench;

/** Every ready-made system is drawn, told and inspected all the way through, in both grains. */
class GalleryPlayTest {
  private static final double STEP = 0.13;
  private static final int MOST_TICKS = 12;
  private static final Map<List<Object>, Outcome.Unfolded> OPENED = new ConcurrentHashMap<>();

  static Stream<Arguments> systems() {
    return Gallery.names().stream()
        .flatMap(name -> Stream.of(Grain.values()).map(grain -> Arguments.of(name, grain)));
  }

  /** Opened once for both tests. */
  private static Outcome.Unfolded open(String name, Grain grain) {
    return OPENED.computeIfAbsent(List.of(name, grain), _ -> opened(name, grain));
  }

  private static Outcome.Unfolded opened(String name, Grain grain) {
    String text = Gallery.named(name).orElseThrow().text();
    Document document = Document.of(text, new Origin.Shipped(name)).withGrain(grain);
    return new Workbench(Around.pipeline(), document, () -> 0).picture().orElseThrow();
  }

  @Tag("figures")
  @ParameterizedTest
  @MethodSource("systems")
  void itPlaysToItsEnd(String name, Grain grain) {
    Outcome.Unfolded opened = open(name, grain);
    Frames frames = Frames.of(opened, FigureOptions.USUAL);
    Narration narration = new Narration(opened.picture().schedule());
    int ticks = Math.min(MOST_TICKS, opened.picture().schedule().ticks());
    for (double m = 0; m <= ticks; m += STEP) {
      Moment moment = new Moment(m);
      Box all = new Box(-500, -2000, 4000, 4000);
      assertThat(frames.circuit(moment).marks(all).count()).isGreaterThan(3);
      assertThat(frames.unfolded(moment).marks(all).count()).isGreaterThan(3);
      assertThat(narration.at(moment)).endsWith(".");
    }
  }

  @Tag("figures")
  @ParameterizedTest
  @MethodSource("systems")
  void eachOfItsThingsIsInspected(String name, Grain grain) {
    Outcome.Unfolded opened = open(name, grain);
    Inspection inspection = new Inspection(opened, new Moment(1));
    List<Subject> things =
        Stream.concat(
                opened.picture().circuit().nodes().stream().<Subject>map(Subject.Original::new),
                opened.picture().circuit().graph().edgeSet().stream().map(Subject.Cable::new))
            .toList();
    assertThat(things)
        .allSatisfy(thing ->
            assertThat(inspection.of(Optional.of(thing)).tex()).as(thing.words()).isNotEmpty());
  }
}
