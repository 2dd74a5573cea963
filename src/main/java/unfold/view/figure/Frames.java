package unfold.view.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unfold.equation.Extents.Range;
import unfold.equation.print.Names;
import unfold.figure.CircuitFigure;
import unfold.figure.SquareArrow;
import unfold.figure.UnfoldedFigure;
import unfold.figure.mark.Figure;
import unfold.figure.peel.PeeledFigure;
import unfold.figure.scene.CircuitPosition;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.Scene;
import unfold.geometry.Box;
import unfold.layout.PlaneLayout;
import unfold.layout.SlicesLayout;
import unfold.playback.Moment;
import unfold.schedule.Schedule;
import unfold.session.Drawing;
import unfold.session.Outcome;
import unfold.unfolding.Instance;
import unfold.view.model.GraphSummary;

/** The two figures of a picture at any moment, drawn with the same options. */
public final class Frames {
  /** The most cells of a step that are looked at. */
  private static final int MOST = 64;

  private final Drawing picture;
  private final Scene scene;

  private Frames(Drawing picture, Scene scene) {
    this.picture = picture;
    this.scene = scene;
  }

  /** The frames of an unfolded document. */
  public static Frames of(Outcome.Unfolded unfolded, FigureOptions options) {
    return new Frames(unfolded.picture(), unfolded.scene(options));
  }

  /** The summary of the graph in a line. */
  public String remark() {
    return GraphSummary.of(picture);
  }

  /** The nodes of the circuit, in words. */
  public String nodes() {
    return picture.circuit().nodes().stream()
        .map(node -> Names.plain(node.name()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** The box of the current step's slice or cells; empty before the first tick. */
  public Optional<Box> focus(Moment moment) {
    int tick = (int) Math.ceil(moment.value());
    return tick == 0
        ? Optional.empty()
        : switch (picture.unfoldingLayout()) {
          case SlicesLayout it -> Optional.of(it.band(picture.schedule().tick(tick).step()));
          case PlaneLayout it -> here(tick).map(it::band).reduce(Box::union);
        };
  }

  /** The states that the circuit stands for; else the instances that the tick computes. */
  private Stream<Instance> here(int tick) {
    Schedule schedule = picture.schedule();
    CircuitPosition here = CircuitPosition.of(schedule, tick, schedule.tick(tick).step());
    List<Instance> standing =
        picture.circuit().states().stream().flatMap(it -> here.at(it).stream()).toList();
    return standing.isEmpty() ? schedule.depositedIn(tick).limit(MOST) : standing.stream();
  }

  /** Tells whether the unfolding goes on in two directions. */
  public boolean isPlane() {
    return picture.unfoldingLayout() instanceof PlaneLayout;
  }

  /** The part of the unfolding that runs out of its pane. */
  public Overrun overrun(Figure unfolded, Box seen) {
    return picture.unfoldingLayout() instanceof SlicesLayout row && row.hasSlices()
        ? Overrun.of(row, steps(), unfolded.extent(), seen)
        : Overrun.of(unfolded.extent(), seen);
  }

  private Range steps() {
    Schedule schedule = picture.schedule();
    int one = schedule.tick(1).step();
    int other = schedule.tick(schedule.ticks()).step();
    return new Range(Math.min(one, other), Math.max(one, other));
  }

  /** The squares at a moment, with the arrows that they stand for. */
  public List<SquareArrow> squareArrows(Moment moment) {
    return SquareArrow.at(scene, scene.frame(moment));
  }

  public Figure circuit(Moment moment) {
    return CircuitFigure.at(scene, moment);
  }

  public Figure unfolded(Moment moment) {
    return UnfoldedFigure.at(scene, moment);
  }

  /**
   * The figure of the unfolding after a part of the time that it takes to unfold.
   *
   * @param seen the part of it that is looked at when unfolded, in its units
   * @param share the part of the time that is over, from 0 to 1
   */
  public PeeledFigure peeled(Figure unfolded, Box seen, double share) {
    return new PeeledFigure(scene, unfolded, seen, share);
  }
}
