package unfold.figure.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unfold.circuit.IndexMap;
import unfold.circuit.Node;
import unfold.circuit.Node.InputNode;
import unfold.circuit.Wire;
import unfold.equation.Shape;
import unfold.equation.print.Names;
import unfold.playback.Moment;
import unfold.playback.Phase;
import unfold.playback.Progress;
import unfold.schedule.Pass;
import unfold.schedule.Tick;
import unfold.unfolding.Dependency;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;

/**
 * A scene at one moment, as both panes read it. A still moment is the end of its tick: of the tick
 * numbered {@code tick()}, all of it has passed.
 */
public final class Frame {
  private final Scene scene;
  private final int tick;
  private final double fraction;
  private final Optional<Tick> current;

  Frame(Scene scene, Moment moment) {
    Moment shown = moment.value() < scene.ticks() ? moment : new Moment(scene.ticks());
    this.scene = scene;
    this.tick = shown.isStill() ? shown.done() : shown.tick();
    this.fraction = shown.isStill() ? 1 : shown.fraction();
    this.current = tick == 0 ? Optional.empty() : Optional.of(scene.schedule().tick(tick));
  }

  /** The number of the current tick, from 1; 0 before anything happens. */
  public int tick() {
    return tick;
  }

  /** The part of the tick that has passed, above 0 and up to 1. */
  public double fraction() {
    return fraction;
  }

  /** The current step on the pass's axis; before anything happens, the one before the first. */
  public int step() {
    return current.map(Tick::step).orElseGet(() -> first().stepOf(0));
  }

  /** The step of the tick before this one; before anything happens, the same as {@link #step}. */
  public int stepBefore() {
    return current.map(it -> it.pass().stepOf(tick - 1)).orElse(step());
  }

  /** The name of a step as TeX: {@code t=3}, {@code height 3}. */
  public String stepTex(int step) {
    Pass pass = current.map(Tick::pass).orElse(first());
    return switch (pass.measure()) {
      case HEIGHT -> "\\text{" + SceneMessages.height() + " }" + step;
      case INDEX -> Names.tex(pass.axis(), Shape.SCALAR) + "=" + step;
      case FRONT ->
          pass.axes().isEmpty() ? "t=" + step : "\\text{" + SceneMessages.step() + " }" + step;
    };
  }

  /** The number of the current pass in words, if there are several. */
  public Optional<String> passWords() {
    int passes = scene.schedule().passes().size();
    return current.map(Tick::pass).filter(_ -> passes > 1).map(pass -> passWords(pass, passes));
  }

  private static String passWords(Pass pass, int passes) {
    String words = SceneMessages.pass(pass.number(), passes);
    return pass.backward() ? SceneMessages.backwards(words) : words;
  }

  private Pass first() {
    return scene.schedule().passes().getFirst();
  }

  /** The progress of a copy; boundaries and parameters are there from the beginning. */
  public Progress progress(Instance instance) {
    int made = scene.tickOf(instance);
    if (made == 0 || made < tick) {
      return Progress.DONE;
    }
    if (made > tick) {
      return Progress.NONE;
    }
    return scene
        .windows()
        .of(instance.node(), tick)
        .map(it -> it.at(fraction))
        .orElse(Progress.DONE);
  }

  /**
   * The part, from 0 to 1, of the way that a value has come to a copy that reads it. What was there
   * before the tick, in a square or elsewhere, and its inputs set out together.
   */
  public double travelled(Dependency edge) {
    return isStateNow(edge.target()) && isThereBefore(edge.source())
        ? Phase.EMIT.progress(fraction)
        : progress(edge.target()).travelled();
  }

  /** Tells whether what a copy reads is on its way to it, or merges into it. */
  public boolean isGathering(Instance target) {
    Progress progress = progress(target);
    boolean begun = isStateNow(target) ? fraction > Phase.EMIT.from() : progress.travelled() > 0;
    return begun && !progress.isComputed();
  }

  /**
   * Tells whether a square of the circuit hands its value over this edge, or takes it in for it.
   */
  public boolean isHandedOver(Dependency edge) {
    boolean emits = fraction > Phase.EMIT.from() && fraction < Phase.EMIT.to();
    boolean latches = fraction > Phase.LATCH.from() && fraction < Phase.LATCH.to();
    return edge.wire().offset() != 0
        && (emits && isStateNow(edge.target())
            || latches && scene.tickOf(edge.target()) == tick + 1);
  }

  /** The edge over which a target reads now, in the unfolding or of assumed zeros, if any. */
  public Optional<Dependency> read(Wire wire, Instance target) {
    int[] index = wire.maps().stream().mapToInt(map -> index(map, target)).toArray();
    Dependency edge = new Dependency(wire, new Instance(wire.source(), Index.of(index)), target);
    if (scene.unfolding().containsEdge(edge)) {
      return Optional.of(edge);
    }
    return scene.unfolding().assumed(target).stream().filter(edge::equals).findFirst();
  }

  /** The index that a target reads; on a reduced axis, that which the circuit stands for now. */
  private int index(IndexMap map, Instance target) {
    Map<String, Integer> indices = new HashMap<>(target.places());
    map.reduced().forEach(axis -> indices.put(axis, indexAlong(axis)));
    return map.at(indices, scene.unfolding().extents());
  }

  /**
   * The edge of the unfolding that the squares of a wire stand for now: from what they hand on to
   * the copy that reads it, of this tick or, once it is latched, of the next.
   */
  public Optional<Dependency> edgeOfSquare(Wire wire) {
    boolean next = tick == 0 || fraction > Phase.LATCH.from();
    int reading = next ? tick + 1 : tick;
    return reading > scene.ticks()
        ? Optional.empty()
        : at(wire.target(), reading)
            .filter(it -> scene.isThere(it) && scene.tickOf(it) == reading)
            .flatMap(it -> read(wire, it))
            .filter(scene.unfolding()::containsEdge);
  }

  private boolean isStateNow(Instance target) {
    return scene.tickOf(target) == tick && scene.windows().isEarly(target.node());
  }

  private boolean isThereBefore(Instance source) {
    return source.node() instanceof InputNode
        || !scene.isThere(source)
        || scene.tickOf(source) < tick;
  }

  /** The part, from 0 to 1, of the way that held values have come to a copy not computed yet. */
  public double latched(Instance target) {
    int made = scene.tickOf(target);
    return made == tick ? 1 : made == tick + 1 ? Phase.LATCH.progress(fraction) : 0;
  }

  public boolean isFirstOfPass() {
    return current.filter(it -> it.pass().firstTick() == tick).isPresent();
  }

  /** Tells whether a copy is being computed or, at the end of a tick, carried on. */
  public boolean isRinged(Instance instance) {
    if (tick == 0
        || scene.isBook()
        || !scene.unfolding().containsVertex(instance)
        || scene.tickOf(instance) != tick) {
      return false;
    }
    boolean latching = fraction > Phase.LATCH.from();
    return latching
        ? scene.delays().isCarried(instance.node())
        : scene.windows().of(instance.node(), tick).filter(it -> it.isOpen(fraction)).isPresent();
  }

  /** The copy of a node that the circuit stands for now, computed yet or not. */
  public Optional<Instance> now(Node node) {
    return at(node, tick, step());
  }

  /** The copy of a node that the circuit stands for in another tick. */
  Optional<Instance> at(Node node, int tick) {
    return tick == 0 ? Optional.empty() : at(node, tick, scene.schedule().tick(tick).step());
  }

  /** The copy of a node that the circuit stood for a tick ago, if another than now. */
  public Optional<Instance> before(Node node) {
    return isFirstOfPass() || tick == 0
        ? Optional.empty()
        : at(node, tick - 1, stepBefore()).filter(it -> !Optional.of(it).equals(now(node)));
  }

  /**
   * The copy of a node that a tick computes, which may run ahead of the step of its pass; else the
   * copy at that step.
   */
  private Optional<Instance> at(Node node, int tick, int step) {
    Optional<Instance> here = scene.here(tick, step).at(node);
    if (here.filter(it -> scene.tickOf(it) == tick || scene.tickOf(it) == 0).isPresent()) {
      return here;
    }
    return here.flatMap(it -> ahead(it, tick, step))
        .or(() -> scene.made(node, tick))
        .or(() -> here);
  }

  private Optional<Instance> ahead(Instance here, int tick, int step) {
    return scene
        .here(tick, step + (stepOf(tick) - stepOf(scene.tickOf(here))))
        .at(here.node())
        .filter(it -> scene.tickOf(it) == tick);
  }

  private int stepOf(int tick) {
    return current.map(it -> it.pass().stepOf(tick)).orElse(tick);
  }

  /** The copies of a node that are computed now and drawn as coming from the circuit. */
  public List<Instance> copies(Node node) {
    return scene.isOneRow() ? now(node).stream().toList() : scene.allMade(node, tick);
  }

  /** The index on an axis that the circuit stands for now, where a target reads all of them. */
  public int indexAlong(String axis) {
    return scene.here(tick, step()).along(axis);
  }
}
