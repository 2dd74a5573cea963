package unfold.figure.scene;

import java.util.List;
import java.util.Optional;
import unfold.circuit.Node;
import unfold.equation.Shape;
import unfold.equation.print.Names;
import unfold.playback.Moment;
import unfold.playback.Phase;
import unfold.schedule.Pass;
import unfold.schedule.Tick;
import unfold.unfolding.Instance;

/**
 * One moment of a scene, as both panes read it. A still moment is the end of its tick: of the tick
 * numbered {@code tick()}, all of it has passed.
 */
public final class Frame {
  private final Scene scene;
  private final int tick;
  private final double fraction;
  private final Optional<Tick> current;

  Frame(Scene scene, Moment moment) {
    double value = Math.min(moment.value(), scene.schedule().ticks());
    this.scene = scene;
    this.tick = (int) Math.ceil(value);
    this.fraction = tick == 0 ? 1 : value - (tick - 1);
    this.current = tick == 0 ? Optional.empty() : Optional.of(scene.schedule().tick(tick));
  }

  /** From 1; 0 before anything happens. */
  public int tick() {
    return tick;
  }

  /** How much of the tick has passed, above 0 and up to 1. */
  public double fraction() {
    return fraction;
  }

  /** The index on the axis; before anything happens, that before the first. */
  public int step() {
    return current.map(Tick::step).orElseGet(() -> first().stepOf(0));
  }

  public int stepBefore() {
    return current.map(it -> it.pass().stepOf(tick - 1)).orElse(step());
  }

  /** What a step is called, as TeX: {@code t=3}, {@code height 3}. */
  public String stepTex(int step) {
    Pass pass = current.map(Tick::pass).orElse(first());
    return switch (pass.measure()) {
      case HEIGHT -> "\\text{height }" + step;
      case INDEX -> Names.tex(pass.axis(), Shape.SCALAR) + "=" + step;
      case FRONT -> pass.axes().isEmpty() ? "t=" + step : "\\text{step }" + step;
    };
  }

  /** Which pass it is, if there are several. */
  public Optional<String> passWords() {
    int passes = scene.schedule().passes().size();
    return current
        .map(Tick::pass)
        .filter(_ -> passes > 1)
        .map(pass ->
            "pass " + pass.number() + " of " + passes + (pass.backward() ? ", backwards" : ""));
  }

  private Pass first() {
    return scene.schedule().passes().getFirst();
  }

  /** How far a copy is; boundaries and parameters are there from the beginning. */
  public Progress progress(Instance instance) {
    int made = scene.tickOf(instance);
    if (made == 0 || made < tick) {
      return Progress.DONE;
    }
    if (made > tick) {
      return Progress.NONE;
    }
    return scene.windows().of(instance.node()).map(it -> it.at(fraction)).orElse(Progress.DONE);
  }

  /** How far what squares hold has been handed towards a copy, before it is computed. */
  public double latched(Instance target) {
    int made = scene.tickOf(target);
    return made == tick ? 1 : made == tick + 1 ? Phase.LATCH.progress(fraction) : 0;
  }

  public boolean isFirstOfPass() {
    return current.filter(it -> it.pass().firstTick() == tick).isPresent();
  }

  /** Whether a copy is what is being computed; at the end of a tick, whether it was carried on. */
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
        : scene.windows().of(instance.node()).filter(it -> it.isOpen(fraction)).isPresent();
  }

  /** The copy of a node that its circuit stands for now, whether it is made yet or not. */
  public Optional<Instance> now(Node node) {
    return at(node, tick, step());
  }

  /** The copy that its circuit stands for in another tick, or stood for. */
  Optional<Instance> at(Node node, int tick) {
    return tick == 0 ? Optional.empty() : at(node, tick, scene.schedule().tick(tick).step());
  }

  /** The copy that its circuit stood for a tick ago. */
  public Optional<Instance> before(Node node) {
    return isFirstOfPass() || tick == 0
        ? Optional.empty()
        : at(node, tick - 1, stepBefore()).filter(it -> !Optional.of(it).equals(now(node)));
  }

  /**
   * The copy that a tick makes, which may run ahead of the step of its pass; else that of the step.
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

  /** All copies that come into being now and are drawn as coming from the circuit. */
  public List<Instance> copies(Node node) {
    return scene.isOneRow() ? now(node).stream().toList() : scene.allMade(node, tick);
  }

  /** Which index of an axis the circuit stands for now, where a target reads over all of them. */
  public int indexAlong(String axis) {
    return scene.here(tick, step()).along(axis);
  }
}
