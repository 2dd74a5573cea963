package unfold.figure.mark;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import unfold.circuit.Wire;
import unfold.layout.place.Delay;
import unfold.unfolding.Instance;

/** The ids of subjects and their names in plain words. */
public final class SubjectWords {

  private SubjectWords() {}

  static String id(Subject subject) {
    return switch (subject) {
      case Subject.Original(var node) -> "node-" + xml(node.id());
      case Subject.Copy(var instance) -> "copy-" + xml(instance);
      case Subject.Cable(var wire) -> "wire-" + wire.number();
      case Subject.CableCopy(var dependency) ->
          "wire-"
              + dependency.wire().number()
              + "-to-"
              + xml(dependency.target())
              + "-from-"
              + indices(dependency.source());
      case Subject.Square(var wire, int place) -> "square-" + wire.number() + "-" + place;
      case Subject.Held(var wire, int place, var instance) ->
          "held-" + wire.number() + "-" + place + "-" + xml(instance);
      case Subject.Travelling(var instance, var way) -> "value-" + xml(instance) + "-" + way;
      case Subject.Furniture(var name, _) -> "the-" + name;
    };
  }

  /**
   * The name of a subject in plain words.
   *
   * @param name gives the name of a copy
   */
  public static String of(Subject subject, Function<Instance, String> name) {
    return switch (subject) {
      case Subject.Original(var node) -> node.id();
      case Subject.Copy(var instance) -> name.apply(instance);
      case Subject.Cable(var wire) -> along(wire, wire.source().id(), wire.target().id());
      case Subject.CableCopy(var dependency) ->
          along(
              dependency.wire(), name.apply(dependency.source()), name.apply(dependency.target()));
      case Subject.Square(var wire, int place) -> square(wire, place);
      case Subject.Held(var wire, _, var instance) ->
          MarkMessages.held(name.apply(instance), wire.target().id());
      case Subject.Travelling(var instance, _) -> MarkMessages.travelling(name.apply(instance));
      case Subject.Furniture(_, var words) -> words;
    };
  }

  private static String square(Wire wire, int place) {
    List<Delay> delays = Delay.of(wire);
    Delay delay = delays.get(place - 1);
    String kind =
        delay.hollow() ? MarkMessages.lookAhead(delay.steps()) : MarkMessages.delay(delay.steps());
    String along = wire.source().axes().size() == 1 ? "" : MarkMessages.alongAxis(delay.axis());
    String count = delays.size() == 1 ? "" : MarkMessages.numbered(place, delays.size());
    return MarkMessages.square(kind, along, count, wire.source().id(), wire.target().id());
  }

  private static String along(Wire wire, String source, String target) {
    return wire.labels().isEmpty()
        ? MarkMessages.wire(source, target)
        : MarkMessages.along(String.join(" ", wire.labels()), source, target);
  }

  private static String xml(Instance instance) {
    String index = indices(instance);
    return xml(instance.node().id()) + (index.isEmpty() ? "" : "-" + index);
  }

  private static String indices(Instance instance) {
    return Arrays.stream(instance.index().toArray())
        .mapToObj(Integer::toString)
        .collect(Collectors.joining("-"));
  }

  private static String xml(String nodeId) {
    return nodeId.replace('/', '.').replace("@", "-at-");
  }
}
