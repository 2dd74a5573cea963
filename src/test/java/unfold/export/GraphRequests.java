package unfold.export;

import java.util.Map;
import java.util.stream.Stream;
import unfold.circuit.Grain;
import unfold.data.file.DataSource;
import unfold.export.sheet.ExportRequest;
import unfold.figure.View;
import unfold.figure.theme.Theme;
import unfold.layout.step.ShownSteps;

/** Scenes to be taken away as graphs: all that is ready-made and computes, both grains, views. */
public record GraphRequests(ReadyMade figure, View view) {
  public static Stream<GraphRequests> all() {
    return ReadyMade.all()
        .flatMap(figure ->
            Stream.of(View.CIRCUIT, View.UNFOLDED).map(view -> new GraphRequests(figure, view)));
  }

  public ExportRequest request() {
    return figure.brief(view);
  }

  /** Of a text whose data are its own. */
  public static ExportRequest of(String text, View view, String words) {
    ReadyRun run = ReadyRun.of(text, DataSource.none(), Map.of()).orElseThrow();
    return run.request(run.scene(Grain.VARIABLES, Theme.LIGHT, ShownSteps.ALL), view, words);
  }

  @Override
  public String toString() {
    return figure + ", " + view;
  }
}
