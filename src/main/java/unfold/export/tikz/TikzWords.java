package unfold.export.tikz;

import unfold.circuit.Node;
import unfold.circuit.Node.OperationNode;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Colour;
import unfold.figure.theme.ShapeStyle;
import unfold.unfolding.Instance;

/** The names of the parts of a figure, after which styles are named. */
final class TikzWords {
  private final TikzColours colours;

  TikzWords(TikzColours colours) {
    this.colours = colours;
  }

  /** The name of a shape: {@code state}, {@code pending wire}, {@code head}. */
  String of(Mark shape, ShapeStyle look) {
    boolean faint = isFaint(look.fill()) || isFaint(look.stroke());
    return (faint ? "faint " : "") + plain(shape, look);
  }

  /** The name of a label, without its size: {@code name}, {@code weight}, {@code token}. */
  String of(Mark.Label label) {
    boolean math = label.label().isMath();
    String pending = colours.of(label.colour()).equals("quiet") ? "pending " : "";
    return switch (label.subject()) {
      case Subject.Original _, Subject.Copy _ -> pending + (math ? "name" : "token");
      case Subject.Cable _, Subject.CableCopy _ -> pending + edge(label.colour());
      case Subject.Square _, Subject.Held _, Subject.Travelling _ -> "tag";
      case Subject.Furniture(String name, _) -> word(name) + (math ? " math" : " words");
    };
  }

  private String edge(Colour colour) {
    return colours.of(colour).equals("ink") ? "function" : "weight";
  }

  private String plain(Mark shape, ShapeStyle look) {
    return switch (shape.subject()) {
      case Subject.Original(Node node) -> node(node, shape, look);
      case Subject.Copy(Instance instance) -> node(instance.node(), shape, look);
      case Subject.Cable _, Subject.CableCopy _ -> wire(look);
      case Subject.Square _ -> isSquare(look) ? "square" : "hollow square";
      case Subject.Held _, Subject.Travelling _ -> chip(shape, look);
      case Subject.Furniture(String name, _) -> furniture(word(name), shape, look);
    };
  }

  private boolean isSquare(ShapeStyle look) {
    return colours.of(look.fill()).equals("square");
  }

  private String node(Node node, Mark shape, ShapeStyle look) {
    if (shape instanceof Mark.Line line) {
      return line.path().segments().size() == 2 ? "zero line" : "hatching";
    }
    String role = colours.role(look.isStroked() ? look.stroke() : look.fill());
    String what = node instanceof OperationNode ? operation(role, shape) : role;
    if (!look.dash().isEmpty()) {
      return after("pending", what);
    }
    return look.isFilled() && look.isStroked()
        ? what
        : after(what, look.isFilled() ? "filling" : "outline");
  }

  private static String operation(String role, Mark shape) {
    return after(shape instanceof Mark.Plate ? "wide " + role : role, "operation");
  }

  private String wire(ShapeStyle look) {
    Colour colour = look.isStroked() ? look.stroke() : look.fill();
    String kind = look.isStroked() ? "wire" : "head";
    return switch (colours.of(colour)) {
      case "quiet" -> "pending " + kind;
      case "ink" -> kind;
      default -> "chosen " + kind;
    };
  }

  private String chip(Mark shape, ShapeStyle look) {
    if (shape instanceof Mark.Disc) {
      return after(colours.role(look.fill()), "dot");
    }
    String role = colours.role(look.stroke());
    return !look.isStroked() ? "chip rim" : after(role.isEmpty() ? "assumed" : role, "chip");
  }

  private static String furniture(String name, Mark shape, ShapeStyle look) {
    boolean head = shape instanceof Mark.Line && look.isFilled();
    return head
        ? name + " head"
        : shape instanceof Mark.Line && !name.equals("arrow") ? name + " line" : name;
  }

  private static boolean isFaint(Colour colour) {
    return colour.isVisible() && colour.opacity() < 1;
  }

  /** The first word of a name, as some furniture is named after what it surrounds. */
  private static String word(String name) {
    int end = name.indexOf('-');
    return end < 0 ? name : name.substring(0, end);
  }

  private static String after(String first, String second) {
    return (first + " " + second).strip();
  }
}
