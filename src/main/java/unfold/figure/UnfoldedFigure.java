package unfold.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import unfold.circuit.Role;
import unfold.figure.draw.Appearance;
import unfold.figure.draw.Bands;
import unfold.figure.draw.BookMarks;
import unfold.figure.draw.CopyFlight;
import unfold.figure.draw.Ellipsis;
import unfold.figure.draw.NodeMarks;
import unfold.figure.draw.NumberColumn;
import unfold.figure.draw.TravellingValues;
import unfold.figure.draw.WireMarks;
import unfold.figure.draw.WireMarks.Emphasis;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Frame;
import unfold.figure.scene.NodeContent;
import unfold.figure.scene.PlacedArrow;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Colour;
import unfold.figure.theme.Theme;
import unfold.geometry.Box;
import unfold.geometry.Point;
import unfold.layout.UnfoldingLayout;
import unfold.layout.place.ElidedCopies;
import unfold.layout.place.PlacedInstance;
import unfold.playback.Moment;
import unfold.playback.Progress;
import unfold.unfolding.Dependency;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;

/** The figure of the unfolding at a moment: computed copies are solid, the others dashed. */
public final class UnfoldedFigure implements Figure {
  private static final double KEY_GAP = 22;
  private static final double HALF = 0.5;

  private final Scene scene;
  private final Frame frame;
  private final boolean alone;
  private final UnfoldingLayout layout;

  private UnfoldedFigure(Scene scene, Moment moment, boolean alone) {
    this.scene = scene;
    this.frame = scene.frame(moment);
    this.alone = alone;
    this.layout = scene.unfoldingLayout();
  }

  /** The unfolding by itself: copies come in from the left, as from a circuit that stands there. */
  public static UnfoldedFigure at(Scene scene, Moment moment) {
    return new UnfoldedFigure(scene, moment, true);
  }

  /** The unfolding without copies in flight, for a figure that draws the circuit and them too. */
  static UnfoldedFigure withoutCrossings(Scene scene, Moment moment) {
    return new UnfoldedFigure(scene, moment, false);
  }

  @Override
  public Theme theme() {
    return scene.theme();
  }

  @Override
  public String words(Subject subject) {
    return scene.words(subject);
  }

  @Override
  public Box extent() {
    Box drawn = drawn();
    return drawn.union(scene.key().box(keyCorner(), drawn.width()));
  }

  /** The layout with room for the band wherever it may stand. */
  private Box drawn() {
    return scene.isBook()
        ? layout.extent()
        : scene.columnPlaces().aroundUnfolding(new Bands(scene, frame).extent());
  }

  private Point keyCorner() {
    return new Point(layout.extent().x(), drawn().bottom() + KEY_GAP);
  }

  @Override
  public Stream<Mark> marks(Box visible) {
    if (scene.isBook()) {
      return new BookMarks(scene).marks(visible);
    }
    List<Mark> moving = moving(visible);
    return Stream.<Stream<Mark>>of(
            Stream.of(visible).mapMulti(this::band),
            layout.placed(visible).mapMulti(this::rings),
            layout.dependencies(visible).mapMulti(this::edge),
            layout.placed(visible).mapMulti(this::node),
            layout.elided(visible).flatMap(it -> Ellipsis.marks(it, ellipsisColour(it))),
            moving.stream(),
            Stream.of(visible).mapMulti(this::key))
        .flatMap(marks -> marks)
        .filter(new HiddenLabels(moving)::shows);
  }

  private void band(Box visible, Consumer<Mark> out) {
    new Bands(scene, frame).draw(visible, out);
  }

  private void edge(Dependency edge, Consumer<Mark> out) {
    Subject subject = new Subject.CableCopy(edge);
    PlacedArrow placed = scene.arrows().of(edge);
    double done = done(edge);
    WireMarks pen = new WireMarks(scene.looks(), out);
    pen.draw(subject, placed.arrow(), done, emphasis(edge));
    pen.labels(subject, placed.place().labels(), scene.arrows().isWeighted(edge.wire()), done < 1);
  }

  private Emphasis emphasis(Dependency edge) {
    return scene.selection().has(edge)
        ? Emphasis.CHOSEN
        : frame.isHandedOver(edge) ? Emphasis.HANDING : Emphasis.NONE;
  }

  /** The part of an edge that is drawn, from 0 to 1; a value held by a square is half way. */
  private double done(Dependency edge) {
    double held = edge.wire().offset() == 0 ? 0 : HALF * frame.latched(edge.target());
    return Math.max(held, frame.travelled(edge));
  }

  private void rings(PlacedInstance placed, Consumer<Mark> out) {
    Instance instance = placed.instance();
    new NodeMarks(scene.looks(), out)
        .rings(
            new Subject.Copy(instance),
            scene.names().words(instance),
            placed.place(),
            frame.isRinged(instance),
            scene.selection().has(instance));
  }

  private void node(PlacedInstance placed, Consumer<Mark> out) {
    Instance instance = placed.instance();
    Subject subject = new Subject.Copy(instance);
    Role role = scene.circuit().role(instance.node());
    NodeMarks marks = new NodeMarks(scene.looks(), out);
    NodeMarks.Sign sign = new NodeMarks.Sign(subject, instance.node(), role, scene.tex(instance));
    Appearance appearance = appearance(instance, role);
    marks.draw(sign, placed.place(), appearance);
    if (isCurrent(instance)) {
      NumberColumn column = new NumberColumn(scene, out);
      scene
          .columnPlaces()
          .of(instance)
          .ifPresent(it -> column.draw(subject, instance, it, appearance.shown()));
    }
  }

  /** Tells whether the current tick makes an instance: then its numbers stand beside it. */
  private boolean isCurrent(Instance instance) {
    return scene.unfolding().containsVertex(instance)
        && frame.tick() > 0
        && frame.tick() == scene.tickOf(instance);
  }

  /**
   * The colour of an ellipsis: ink once the last of the steps it stands for is computed, if one is.
   */
  private Colour ellipsisColour(ElidedCopies elided) {
    Instance last = new Instance(elided.node(), Index.of(elided.steps().last()));
    Theme theme = scene.theme();
    return scene.unfolding().containsVertex(last)
        ? theme.quiet().towards(theme.ink(), frame.progress(last).landed())
        : theme.quiet();
  }

  private Appearance appearance(Instance instance, Role role) {
    return scene.unfolding().containsVertex(instance)
        ? appearance(instance, role, frame.progress(instance))
        : scene.isThere(instance)
            ? Appearance.solid(scene.content(instance))
            : Appearance.assumed();
  }

  private Appearance appearance(Instance instance, Role role, Progress progress) {
    boolean given = role == Role.INPUT || role == Role.TARGET;
    NodeContent content =
        given || progress.computed() > 0 ? scene.content(instance) : NodeContent.NOTHING;
    double beat = Math.sin(Math.PI * progress.computed());
    double shown = given ? 1 : progress.computed();
    double landed = given ? progress.computed() : Math.max(0, 2 * progress.landed() - 1);
    return new Appearance(shown, landed, content, shown, 0, 0.12 * Math.max(0, beat));
  }

  private List<Mark> moving(Box visible) {
    if (frame.tick() == 0 || frame.fraction() == 1) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    TravellingValues travel = new TravellingValues(scene, frame, marks::add);
    layout
        .dependencies(visible)
        .filter(edge -> frame.isGathering(edge.target()))
        .forEach(edge ->
            travel.unfolded(edge, scene.arrows().of(edge).place().path(), layout.end(edge)));
    travel.draw();
    if (alone) {
      crossings(visible, new CopyFlight(scene, frame, marks::add));
    }
    return marks;
  }

  private void crossings(Box visible, CopyFlight copyFlight) {
    layout
        .placed(visible)
        .filter(placed -> scene.unfolding().containsVertex(placed.instance()))
        .filter(placed -> copyFlight.isCrossing(placed.instance()))
        .forEach(placed -> copyFlight.arrive(placed.instance(), placed.place(), visible));
    scene.circuit().nodes().stream()
        .flatMap(node -> frame.now(node).stream())
        .filter(this::isElided)
        .forEach(it -> copyFlight.arrive(it, layout.place(it), visible));
  }

  private boolean isElided(Instance instance) {
    return !layout.isShown(instance);
  }

  private void key(Box visible, Consumer<Mark> out) {
    scene.key().draw(keyCorner(), drawn().width(), out);
  }
}
