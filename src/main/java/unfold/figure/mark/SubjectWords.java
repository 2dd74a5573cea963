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
      case Subject.Cable(var wire) ->
          along(wire) + "from " + wire.source().id() + " to " + wire.target().id();
      case Subject.CableCopy(var dependency) ->
          along(dependency.wire())
              + "from "
              + name.apply(dependency.source())
              + " to "
              + name.apply(dependency.target());
      case Subject.Square(var wire, int place) -> square(wire, place);
      case Subject.Held(var wire, _, var instance) ->
          name.apply(instance) + ", held for " + wire.target().id();
      case Subject.Travelling(var instance, _) -> name.apply(instance) + " on its way";
      case Subject.Furniture(_, var words) -> words;
    };
  }

  private static String square(Wire wire, int place) {
    List<Delay> delays = Delay.of(wire);
    Delay delay = delays.get(place - 1);
    String kind = delay.hollow() ? "look ahead of one step" : "delay of one step";
    String along = wire.source().axes().size() == 1 ? "" : " along " + delay.axis();
    String count = delays.size() == 1 ? "" : " (" + place + " of " + delays.size() + ")";
    return kind + along + count + " from " + wire.source().id() + " to " + wire.target().id();
  }

  private static String along(Wire wire) {
    return wire.labels().isEmpty() ? "wire " : String.join(" ", wire.labels()) + " ";
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
