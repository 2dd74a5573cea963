package unfold.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import unfold.circuit.Grain;
import unfold.equation.Extents.Range;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.Page;
import unfold.export.sheet.PageSize;
import unfold.export.sheet.Sheet;
import unfold.figure.View;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Theme;
import unfold.layout.step.ShownSteps;
import unfold.playback.Moment;

/** A ready-made text that computes, with its own values, to be drawn in one grain. */
public record ReadyMade(ReadyText text, Grain grain) {
  private static final int MANY = 12;
  private static final int FEW = 4;
  private static final double FILM_SCALE = 0.4;
  private static final int FILM_STEPS = 3;
  private static final Map<ReadyText, ReadyRun> WHOLE = new ConcurrentHashMap<>();
  private static final Map<ReadyText, ReadyRun> BRIEF = new ConcurrentHashMap<>();
  private static final Map<List<Object>, Scene> SCENES = new ConcurrentHashMap<>();

  /** All of them, in both grains. */
  public static Stream<ReadyMade> all() {
    return ReadyText.all()
        .flatMap(text -> Stream.of(Grain.values()).map(grain -> new ReadyMade(text, grain)));
  }

  public static ReadyMade of(String name, Grain grain) {
    return all()
        .filter(it -> it.text.name().equals(name) && it.grain == grain)
        .findFirst()
        .orElseThrow();
  }

  /** Both panes in the middle of a step; of many steps, the first and the last ones. */
  public Sheet sheet(Theme theme) {
    ReadyRun run = whole();
    Scene scene = scene(run, theme, shown(run));
    Moment moment = new Moment(Math.min(2.4, scene.ticks()));
    return Sheet.of(View.BOTH.of(scene, moment), toString());
  }

  private static ShownSteps shown(ReadyRun run) {
    return run.given().system().axes().stream()
        .findFirst()
        .map(axis -> run.given().extents().range(axis.name()))
        .filter(ReadyMade::isLong)
        .map(ReadyMade::ends)
        .orElse(ShownSteps.ALL);
  }

  private static ShownSteps ends(Range steps) {
    return ShownSteps.of(
        List.of(
            new Range(steps.first(), steps.first() + 2),
            new Range(steps.last() - 1, steps.last())));
  }

  /** From its start; where it has many steps, of a few. */
  ExportRequest brief(View view) {
    ReadyRun run = BRIEF.computeIfAbsent(text, _ -> shortened());
    return run.request(scene(run, Theme.LIGHT, ShownSteps.ALL), view, toString());
  }

  private Scene scene(ReadyRun run, Theme theme, ShownSteps shown) {
    return SCENES.computeIfAbsent(
        List.of(run, grain, theme, shown), _ -> run.scene(grain, theme, shown));
  }

  /** The same as a film of a few small frames: fewer than steps, as somebody may ask for. */
  public ExportRequest film() {
    ExportRequest request = brief(View.BOTH);
    double seconds = request.film().seconds();
    Page page =
        request.page().withSize(new PageSize.Scaled(FILM_SCALE)).withRate(FILM_STEPS / seconds);
    return new ExportRequest(
        request.scene(), request.moment(), page, request.words(), request.provenance());
  }

  private ReadyRun shortened() {
    Map<String, Integer> extents = new HashMap<>();
    whole()
        .given()
        .extents()
        .ranges()
        .forEach((axis, range) -> {
          if (isLong(range)) {
            extents.put(axis, range.first() + FEW - 1);
          }
        });
    return extents.isEmpty() ? whole() : computed(extents);
  }

  private static boolean isLong(Range range) {
    return range.last() - range.first() >= MANY;
  }

  private ReadyRun whole() {
    return WHOLE.computeIfAbsent(text, _ -> computed(Map.of()));
  }

  private ReadyRun computed(Map<String, Integer> extents) {
    return text.run(extents).orElseThrow(() -> new AssertionError(text + " does not compute"));
  }

  @Override
  public String toString() {
    return text + " by " + grain.name().toLowerCase(Locale.ROOT);
  }
}
