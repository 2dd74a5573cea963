package unfold.app.command;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import unfold.app.console.Complaint;
import unfold.circuit.Node;
import unfold.equation.Extents;
import unfold.equation.Nearest;
import unfold.equation.Spelling;
import unfold.result.Result;
import unfold.unfolding.Index;
import unfold.unfolding.Instance;
import unfold.unfolding.Region;
import unfold.unfolding.Unfolding;

/** Finds the vertices of an unfolding that a command line names. */
record VertexNames(Unfolding unfolding) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(?<name>[^\\s(^]+)\\s*(\\^?\\(\\s*(?<index>(?:[^()]|\\([^()]*\\))*?)\\s*\\)\\s*)?");

  /** The last index of an axis as it is typed: {@code last(i)}. */
  private static final Pattern LAST = Pattern.compile("last\\(\\s*(?<axis>.*?)\\s*\\)");

  /** The words for the last index; the root of a tree has the last number. */
  private static final Set<String> END = Set.of("tau", "τ", "root");

  /**
   * @param typed {@code h(5)}, {@code h(tau)}, {@code h(root)}, {@code C}
   */
  Result<Instance> named(String typed) {
    Matcher form = FORM.matcher(typed);
    if (!form.matches()) {
      return Complaint.of(CommandMessages.noVertexForm(typed));
    }
    String index = form.group("index");
    Result<Node> node = node(form.group("name"));
    return index == null ? node.then(this::last) : node.then(it -> at(it, index));
  }

  Result<Node> node(String name) {
    String canonical = Spelling.canonical(name);
    Stream<Node> nodes = unfolding.circuit().nodes().stream();
    return nodes
        .filter(it -> it.id().equals(canonical))
        .findFirst()
        .map(Result::of)
        .orElseGet(() -> Complaint.of(noNode(name, canonical)));
  }

  private String noNode(String name, String canonical) {
    List<String> known = unfolding.circuit().nodes().stream().map(Node::id).toList();
    return Nearest.to(canonical, known)
        .map(nearest -> CommandMessages.noNode(name, nearest))
        .orElseGet(() -> CommandMessages.noNode(name, known));
  }

  private Result<Instance> at(Node node, String index) {
    int[] numbers;
    String[] typed = index.split(",");
    try {
      numbers =
          IntStream.range(0, typed.length)
              .map(axis -> number(typed[axis].strip(), node, axis))
              .toArray();
    } catch (IllegalArgumentException e) {
      // neither a number nor the end of an axis there is
      return Complaint.of(CommandMessages.noIndex(index));
    }
    return at(node, numbers);
  }

  private int number(String typed, Node node, int axis) {
    Extents extents = unfolding.extents();
    Matcher last = LAST.matcher(typed);
    if (last.matches()) {
      return extents.last(last.group("axis"));
    }
    return END.contains(typed) && axis < node.axes().size()
        ? extents.last(node.axes().get(axis))
        : Integer.parseInt(typed);
  }

  Result<Instance> at(Node node, int... index) {
    Region region = unfolding.region(node);
    if (index.length != node.axes().size()) {
      return Complaint.of(
          CommandMessages.otherIndices(node.id(), node.axes(), Index.of(index).toString()));
    }
    return region.contains(Index.of(index))
        ? Result.of(unfolding.instance(node, index))
        : Complaint.of(outside(node, Index.of(index).toString()));
  }

  private String outside(Node node, String index) {
    Region region = unfolding.region(node);
    return node.axes().size() != 1 || region.isEmpty()
        ? CommandMessages.outsideExtents(node.id(), index)
        : CommandMessages.outsideRange(node.id(), index, region.first(0), region.last(0));
  }

  /** The last of all copies of a node. */
  Result<Instance> last(Node node) {
    Region region = unfolding.region(node);
    return region.isEmpty()
        ? Complaint.of(CommandMessages.existsNowhere(node.id()))
        : Result.of(new Instance(node, region.nth(region.count() - 1)));
  }
}
