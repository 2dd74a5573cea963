package unfold.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unfold.circuit.Node;
import unfold.circuit.Role;
import unfold.data.Tensor;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.Shape;
import unfold.equation.Tree;
import unfold.figure.mark.Subject;
import unfold.playback.Moment;
import unfold.playback.Phase;
import unfold.session.Drawing;
import unfold.session.Outcome;
import unfold.trace.simulate.NodeValues;
import unfold.unfolding.Instance;
import unfold.view.inspector.InspectorContent.Fact;
import unfold.view.inspector.InspectorContent.Numbers;
import unfold.view.model.InspectedSubject;
import unfold.view.model.Tex;

/** Composes the content of the inspector for a subject at a moment. */
public final class Inspection {
  private static final int MOST_NUMBERS = 16;

  private final Outcome.Unfolded unfolded;
  private final Drawing picture;
  private final Moment moment;

  public Inspection(Outcome.Unfolded unfolded, Moment moment) {
    this.unfolded = unfolded;
    this.picture = unfolded.picture();
    this.moment = moment;
  }

  /** The content for the selected subject; if none is selected, for the first state. */
  public InspectorContent of(Optional<Subject> selected) {
    InspectedSubject shown = new InspectedSubject(picture);
    return shown
        .instance(selected, moment)
        .map(this::of)
        .or(() -> shown.wire(selected).map(it -> new WireInspection(unfolded).of(it)))
        .orElse(InspectorContent.NOTHING);
  }

  /** A key that changes exactly when the content does. */
  public Object key(Optional<Subject> selected) {
    InspectedSubject shown = new InspectedSubject(picture);
    Optional<Instance> instance = shown.instance(selected, moment);
    return List.of(instance, shown.wire(selected), instance.filter(this::isComputed).isPresent());
  }

  private boolean isComputed(Instance instance) {
    double made = picture.schedule().depositTick(instance) - 1 + Phase.COMPUTE.to();
    return made <= moment.value() + 1e-9;
  }

  private InspectorContent of(Instance instance) {
    boolean computed = isComputed(instance);
    EquationAt equation = new EquationAt(picture, instance);
    return new InspectorContent(
        Tex.of(instance),
        instance.toString(),
        kind(instance, computed),
        equation.formula(),
        computed ? numbers(instance) : Numbers.NONE,
        facts(instance));
  }

  /** The facts about an instance; what it reads stands for its ancestry where that is too large. */
  private List<Fact> facts(Instance instance) {
    Neighbours neighbours = new Neighbours(picture, instance);
    List<Fact> before =
        Ancestry.of(picture, instance)
            .map(Ancestry::facts)
            .orElseGet(() -> List.of(neighbours.reads()));
    List<Fact> facts = new ArrayList<>(before);
    facts.add(1, neighbours.feeds());
    return facts.stream().filter(it -> !it.pieces().isEmpty()).toList();
  }

  private String kind(Instance instance, boolean computed) {
    List<String> parts = new ArrayList<>();
    parts.add(role(picture.circuit().role(instance.node())));
    if (picture.system().hasValues()) {
      parts.add(size(instance.node().shape()));
    }
    if (instance.index().axes() == 1) {
      parts.add(step(instance.index().at(0), instance.node().axes().getFirst()));
    }
    if (!computed && unfolded.trace().isPresent()) {
      parts.add(InspectorMessages.notComputed());
    }
    return String.join(" · ", parts);
  }

  private String step(int step, String axis) {
    Extents extents = picture.unfolding().extents();
    if (extents.trees().containsKey(axis)) {
      Tree tree = extents.tree(axis);
      return tree.isLeaf(step)
          ? InspectorMessages.leaf(step)
          : InspectorMessages.height(tree.height(step));
    }
    Range range = extents.range(axis);
    if (!range.contains(step)) {
      return InspectorMessages.givenAt(step);
    }
    return axis.equals(picture.axis().orElse(axis))
        ? InspectorMessages.stepOf(step, range.last())
        : InspectorMessages.indexOf(axis, step, range.last());
  }

  private static String role(Role role) {
    return switch (role) {
      case INPUT -> InspectorMessages.input();
      case STATE -> InspectorMessages.state();
      case READ_OUT -> InspectorMessages.readOut();
      case LOSS -> InspectorMessages.loss();
      case TARGET -> InspectorMessages.target();
      case PARAMETER -> InspectorMessages.parameter();
    };
  }

  private static String size(Shape shape) {
    if (shape.isScalar()) {
      return InspectorMessages.oneValue();
    }
    return shape.isColumn()
        ? InspectorMessages.values(shape.rows())
        : InspectorMessages.values(shape.rows(), shape.columns());
  }

  private Numbers numbers(Instance instance) {
    return unfolded
        .trace()
        .map(it -> new NodeValues(picture.unfolding(), it))
        .flatMap(it ->
            it.of(instance)
                .map(value -> numbers(instance.node(), value, it.largest(instance.node()))))
        .orElse(Numbers.NONE);
  }

  private static Numbers numbers(Node node, Tensor value, double largest) {
    List<String> names = Tex.elements(node, MOST_NUMBERS);
    List<Double> values = value.stream().limit(names.size()).boxed().toList();
    double scale = largest == 0 ? 1 : largest;
    return new Numbers(names, values, scale, value.size() - names.size());
  }
}
