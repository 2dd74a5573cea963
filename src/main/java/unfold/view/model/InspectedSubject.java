package unfold.view.model;

import java.util.Optional;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.equation.Statement;
import unfold.figure.mark.Subject;
import unfold.figure.scene.CircuitPosition;
import unfold.playback.Moment;
import unfold.schedule.Schedule;
import unfold.session.Drawing;
import unfold.unfolding.Dependency;
import unfold.unfolding.Instance;
import unfold.unfolding.Region;

/** The subject that is looked at: the selected one, else the first state. */
public final class InspectedSubject {
  private final Drawing picture;

  public InspectedSubject(Drawing picture) {
    this.picture = picture;
  }

  Optional<Subject> of(Optional<Subject> selected) {
    return selected.or(
        () -> picture.circuit().states().stream().findFirst().map(Subject.Original::new));
  }

  /**
   * The instance that is looked at; of a node of the circuit, the one it stands for at a moment.
   */
  public Optional<Instance> instance(Optional<Subject> selected, Moment moment) {
    return of(selected)
        .flatMap(subject ->
            switch (subject) {
              case Subject.Original(Node node) -> now(node, moment);
              case Subject.Copy(Instance instance) -> Optional.of(instance);
              case Subject.Held(_, _, Instance instance) -> Optional.of(instance);
              case Subject.Travelling(Instance instance, _) -> Optional.of(instance);
              case Subject.Cable _, Subject.CableCopy _ -> Optional.empty();
              case Subject.Square _, Subject.Furniture _ -> Optional.empty();
            })
        .filter(picture.unfolding()::containsVertex);
  }

  /**
   * The instance that the circuit stands for in the current tick, else one that is at rest; empty
   * for a node that was selected in another circuit, as after an undo.
   */
  private Optional<Instance> now(Node node, Moment moment) {
    if (!picture.circuit().graph().containsVertex(node)) {
      return Optional.empty();
    }
    int tick = Math.max(1, (int) Math.ceil(moment.value()));
    Schedule schedule = picture.schedule();
    return CircuitPosition.of(schedule, tick, schedule.tick(tick).step())
        .at(node)
        .or(() -> atRest(node, tick));
  }

  /** The last instance of a node, once it is computed; the first one before. */
  private Optional<Instance> atRest(Node node, int tick) {
    Region region = picture.unfolding().region(node);
    if (region.isEmpty()) {
      return Optional.empty();
    }
    Instance last = new Instance(node, region.nth(region.count() - 1));
    boolean isThere = picture.schedule().depositTick(last) <= tick;
    return Optional.of(isThere ? last : new Instance(node, region.nth(0)));
  }

  /** The line of the text that declares the subject, from 1; 0 for none. */
  int line(Optional<Subject> selected) {
    return of(selected)
        .flatMap(InspectedSubject::name)
        .map(picture.system().statements()::get)
        .map(Statement::span)
        .map(it -> it.line())
        .orElse(0);
  }

  private static Optional<String> name(Subject subject) {
    return switch (subject) {
      case Subject.Original(Node node) -> Optional.of(node.name());
      case Subject.Copy(Instance instance) -> Optional.of(instance.node().name());
      case Subject.Held(_, _, Instance instance) -> Optional.of(instance.node().name());
      case Subject.Travelling(Instance instance, _) -> Optional.of(instance.node().name());
      // a wire is written where its target is defined
      case Subject.Cable _, Subject.CableCopy _, Subject.Square _ ->
          wire(subject).map(it -> it.target().name());
      case Subject.Furniture _ -> Optional.empty();
    };
  }

  /** The wire that is selected, by itself, a copy or a square of it. */
  public Optional<Wire> wire(Optional<Subject> selected) {
    return selected.flatMap(InspectedSubject::wire);
  }

  private static Optional<Wire> wire(Subject subject) {
    return switch (subject) {
      case Subject.Cable(Wire wire) -> Optional.of(wire);
      case Subject.CableCopy(Dependency dependency) -> Optional.of(dependency.wire());
      case Subject.Square(Wire wire, _) -> Optional.of(wire);
      case Subject.Original _, Subject.Copy _ -> Optional.empty();
      case Subject.Held _, Subject.Travelling _, Subject.Furniture _ -> Optional.empty();
    };
  }
}
