package unfold.figure.draw;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Frame;
import unfold.figure.scene.Scene;
import unfold.geometry.Box;
import unfold.layout.PlaneLayout;
import unfold.layout.SlicesLayout;
import unfold.playback.Phase;
import unfold.schedule.Pass;

/** The bands behind the copies that a tick computes: one slice, or cells of a plane. */
public final class Bands {
  private static final double CORNER = 12;
  private static final double MARGIN = 9;

  private final Scene scene;
  private final Frame frame;

  public Bands(Scene scene, Frame frame) {
    this.scene = scene;
    this.frame = frame;
  }

  /** The layout with room for the bands wherever they may stand. */
  public Box extent() {
    return switch (scene.unfoldingLayout()) {
      case SlicesLayout it ->
          it.hasSlices()
              ? it.extent().union(band(it, Pass::firstTick)).union(band(it, Pass::lastTick))
              : it.extent();
      case PlaneLayout it -> it.extent().grow(MARGIN);
    };
  }

  private Box band(SlicesLayout layout, ToIntFunction<Pass> tick) {
    Pass first = scene.schedule().passes().getFirst();
    return layout.band(first.stepOf(tick.applyAsInt(first)));
  }

  /** Draws the bands of the frame's tick; before the first tick there are none. */
  public void draw(Box visible, Consumer<Mark> out) {
    if (frame.tick() > 0) {
      switch (scene.unfoldingLayout()) {
        case SlicesLayout it -> slice(it, out);
        case PlaneLayout it -> cells(it, visible, out);
      }
    }
  }

  private void slice(SlicesLayout layout, Consumer<Mark> out) {
    if (layout.hasSlices()) {
      Box here = layout.band(frame.step());
      Box before = layout.band(frame.stepBefore());
      double turned = frame.isFirstOfPass() ? 1 : Phase.TICK.progress(frame.fraction());
      Box box = before.translate((here.x() - before.x()) * turned, 0);
      Subject subject = new Subject.Furniture("band", DrawMessages.step(frame.step()));
      out.accept(new Mark.Plate(subject, box, CORNER, scene.looks().band));
    }
  }

  private void cells(PlaneLayout layout, Box visible, Consumer<Mark> out) {
    Set<Box> cells = new LinkedHashSet<>();
    layout
        .placed(visible)
        .filter(it -> scene.unfolding().containsVertex(it.instance()))
        .filter(it -> scene.tickOf(it.instance()) == frame.tick())
        .forEach(it -> cells.add(layout.band(it.instance())));
    int number = 1;
    for (Box cell : cells) {
      Subject subject = new Subject.Furniture("band-" + number++, DrawMessages.step(frame.step()));
      out.accept(new Mark.Plate(subject, cell, 2 * CORNER, scene.looks().band));
    }
  }
}
