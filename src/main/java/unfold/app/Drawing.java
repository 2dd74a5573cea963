package unfold.app;

import org.jspecify.annotations.Nullable;
import unfold.app.Choices.View;
import unfold.figure.CircuitFigure;
import unfold.figure.Figure;
import unfold.figure.PairFigure;
import unfold.figure.Scene;
import unfold.figure.UnfoldedFigure;
import unfold.playback.Moment;

/**
 * A scene, and how far it can be played.
 *
 * @param ticks the last moment
 */
record Drawing(Scene scene, int ticks) {
  /**
   * @param moment the end where it is not given
   */
  Result<Figure> at(@Nullable Double moment, View view) {
    if (moment != null && moment > ticks) {
      return Result.wrong("moment %s is past the end, which is %d".formatted(moment, ticks));
    }
    return Result.of(figure(new Moment(moment == null ? ticks : moment), view));
  }

  private Figure figure(Moment moment, View view) {
    return switch (view) {
      case CIRCUIT -> CircuitFigure.alone(scene, moment);
      case UNFOLDED -> UnfoldedFigure.at(scene, moment);
      case BOTH -> PairFigure.at(scene, moment);
    };
  }
}
