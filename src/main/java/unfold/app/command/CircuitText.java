package unfold.app.command;

import static unfold.app.console.Phrases.extents;
import static unfold.app.console.Phrases.shape;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unfold.app.console.TextColumns;
import unfold.circuit.Circuit;
import unfold.circuit.Component;
import unfold.circuit.Node;
import unfold.circuit.Wire;
import unfold.data.Dataset;
import unfold.equation.Axis;
import unfold.equation.print.Printer;
import unfold.unfolding.Unfolding;

/**
 * A circuit in words, with the size of its unfolding.
 *
 * @param unfolding of the chosen member
 * @param given to all members
 * @param chosen from 0
 */
record CircuitText(Unfolding unfolding, Dataset given, int chosen) {
  /** The most lengths of members that are listed. */
  private static final int LISTED = 12;

  private Circuit circuit() {
    return unfolding.circuit();
  }

  /** The lines of text, each with its end. */
  String text() {
    List<List<String>> rows = circuit().nodes().stream().map(this::row).toList();
    return new TextColumns(rows).text() + "\n" + parameters() + sequences() + size();
  }

  private List<String> row(Node node) {
    return List.of(node.name(), role(node), shape(node.shape()), manner(node), sources(node));
  }

  private String role(Node node) {
    return circuit().role(node).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String manner(Node node) {
    if (node instanceof Node.InputNode) {
      return ShowSentences.given();
    }
    if (circuit().isStepped(node)) {
      return ShowSentences.stepped(isBackwards(node));
    }
    return unfolding.region(node).count() == 1
        ? ShowSentences.once()
        : ShowSentences.allStepsAtOnce();
  }

  private boolean isBackwards(Node node) {
    Component component =
        circuit().components().stream()
            .filter(it -> it.nodes().contains(node))
            .findFirst()
            .orElseThrow();
    return circuit().graph().edgeSet().stream()
        .filter(wire -> component.nodes().contains(wire.source()))
        .filter(wire -> component.nodes().contains(wire.target()))
        .anyMatch(wire -> wire.offset() > 0);
  }

  private String sources(Node node) {
    String sources =
        circuit().graph().incomingEdgesOf(node).stream()
            .sorted(Comparator.comparingInt(Wire::number))
            .flatMap(this::source)
            .distinct()
            .collect(Collectors.joining(", "));
    return sources.isEmpty() ? "" : ShowSentences.from(sources);
  }

  private Stream<String> source(Wire wire) {
    return circuit().references(wire).stream()
        .map(it -> Printer.ofText().print(it) + squares(wire));
  }

  private static String squares(Wire wire) {
    int black = -wire.offsets().stream().mapToInt(it -> Math.min(it, 0)).sum();
    int hollow = wire.offsets().stream().mapToInt(it -> Math.max(it, 0)).sum();
    List<String> squares =
        Stream.of(ShowSentences.blackSquares(black), ShowSentences.hollowSquares(hollow))
            .filter(it -> !it.startsWith("0 "))
            .toList();
    return squares.isEmpty() ? "" : ShowSentences.through(squares);
  }

  private String parameters() {
    return new ParameterText(circuit().system(), unfolding.extents()).text();
  }

  private boolean isMinibatch() {
    return given.size() > 1;
  }

  private String sequences() {
    if (!isMinibatch()) {
      return "";
    }
    String lengths =
        circuit().system().axes().stream().map(this::lengths).collect(Collectors.joining("; "));
    String all = ShowSentences.members(given.size());
    return lengths.isEmpty() ? all + "\n" : "%s, %s\n".formatted(all, lengths);
  }

  /** The last index of an axis for each member: {@code tau = 5, 2, 4}. */
  private String lengths(Axis axis) {
    String name = axis.name().equals("t") ? "tau" : "last(%s)".formatted(axis.name());
    return given.members().stream()
        .limit(LISTED)
        .map(member -> String.valueOf(member.extents().last(axis.name())))
        .collect(Collectors.joining(", ", name + " = ", given.size() > LISTED ? ", ..." : ""));
  }

  private String size() {
    String extents = extents(unfolding.extents());
    String member = isMinibatch() ? ShowSentences.inMember(chosen + 1) : "";
    return ShowSentences.unfolded(member, extents, unfolding.vertexCount(), unfolding.edgeCount())
        + "\n";
  }
}
