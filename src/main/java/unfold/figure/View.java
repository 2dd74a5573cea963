package unfold.figure;

import unfold.figure.mark.Figure;
import unfold.figure.scene.Scene;
import unfold.playback.Moment;

/** The graph that a figure shows: circuit, unfolding or both. */
public enum View {
  CIRCUIT,
  UNFOLDED,
  /** The circuit, an arrow that says Unfold, and the unfolding. */
  BOTH;

  /** The figure of a scene at a moment; past the last tick nothing changes any more. */
  public Figure of(Scene scene, Moment moment) {
    return switch (this) {
      case CIRCUIT -> CircuitFigure.alone(scene, moment);
      case UNFOLDED -> UnfoldedFigure.at(scene, moment);
      case BOTH -> PairFigure.at(scene, moment);
    };
  }
}
