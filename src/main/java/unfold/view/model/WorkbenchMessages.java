package unfold.view.model;

/** The texts of the view model: title, graph summary, minibatch members and failures. */
final class WorkbenchMessages {
  private WorkbenchMessages() {}

  static String title(String document, boolean unsaved) {
    return (unsaved ? "• " : "") + document + " – Unfold";
  }

  static String noMemory() {
    return "There is not enough memory for that";
  }

  static String fault(String cause) {
    return "Unfold made a mistake of its own (%s)".formatted(cause);
  }

  static String graph(long nodes, long edges) {
    return "%,d nodes · %,d edges".formatted(nodes, edges);
  }

  static String shared(String graph, String parameters, String places) {
    return graph + " · " + parameters + " shared by all " + places;
  }

  static String places() {
    return "places";
  }

  static String treeNodes(int count) {
    return "%,d nodes of the tree".formatted(count);
  }

  static String steps(int count) {
    return "%,d steps".formatted(count);
  }

  static String sequence(int number, int of) {
    return "Sequence %d of %d".formatted(number, of);
  }

  static String nodes(int count) {
    return count + " node" + (count == 1 ? "" : "s");
  }

  static String length(int steps) {
    return steps + " step" + (steps == 1 ? "" : "s");
  }

  static String sequence(int number) {
    return "sequence " + number;
  }

  static String ended() {
    return ", ended";
  }
}
