package unfold.view.gallery;

import java.util.Optional;
import java.util.function.Consumer;
import unfold.chain.Chain;
import unfold.circuit.Grain;
import unfold.figure.View;
import unfold.figure.mark.Figure;
import unfold.figure.scene.FigureOptions;
import unfold.figure.theme.Theme;
import unfold.playback.Moment;
import unfold.playback.Timeline;
import unfold.result.Result;
import unfold.session.Document;
import unfold.view.file.SetListCommands;
import unfold.view.model.BackgroundTask;
import unfold.view.model.SetList.Place;
import unfold.view.model.WindowEnvironment;

/** Draws small pictures of systems in the background; the last that was asked for is told. */
final class PreviewDrawing {
  private final SetListCommands systems;
  private final BackgroundTask tasks;
  private volatile int latest;

  PreviewDrawing(SetListCommands systems, WindowEnvironment around) {
    this.systems = systems;
    this.tasks = new BackgroundTask(around.background(), around.toolkit());
  }

  /** Draws the circuit of a system as it would be shown, or tells why there is none. */
  void begin(Place place, Theme theme, Consumer<Result<Figure>> told) {
    int mine = ++latest;
    systems.read(
        place,
        read -> {
          if (mine == latest) {
            tasks.run(
                () -> mine == latest ? read.then(it -> drawn(it, theme)) : unwanted(),
                figure -> {
                  if (mine == latest) {
                    told.accept(figure);
                  }
                });
          }
        });
  }

  /** What nobody is told, as another system was asked for before its turn came. */
  private static Result<Figure> unwanted() {
    return Result.failed(GalleryMessages.noPicture());
  }

  private static Result<Figure> drawn(Document document, Theme theme) {
    Chain chain = new Chain(document.input());
    Grain grain = document.grain();
    FigureOptions options = FigureOptions.USUAL.withTheme(theme);
    return chain
        .schedule(grain)
        .then(run ->
            chain
                .scene(grain, options, Optional.empty())
                .map(it -> View.CIRCUIT.of(it, new Moment(Timeline.of(run).ticks()))))
        .value()
        .<Result<Figure>>map(Result::of)
        .orElseGet(() -> Result.failed(GalleryMessages.noPicture()));
  }
}
