package unfold.view.inspector;

/** The texts of the inspector: the kind of a node or wire, its facts and their names. */
final class InspectorMessages {
  private InspectorMessages() {}

  static String heading() {
    return "SELECTED";
  }

  static String dependsOn() {
    return "Depends on";
  }

  static String depth() {
    return "Depth";
  }

  static String reads() {
    return "Reads";
  }

  static String feeds() {
    return "Feeds";
  }

  static String alongIt() {
    return "Along it";
  }

  static String andThroughDelay() {
    return " and, through the delay, ";
  }

  static String throughDelay() {
    return "through the delay, ";
  }

  static String more(int count) {
    return "and " + count + " more";
  }

  static String squares(int count) {
    return counted(count, "square");
  }

  static String edges(int count) {
    return counted(count, "edge");
  }

  static String steps(int count) {
    return counted(count, "step");
  }

  private static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  static String depthOf(int squares, int edges) {
    return squares(squares) + " back, longest path " + edges(edges);
  }

  static String input() {
    return "input";
  }

  static String state() {
    return "state";
  }

  static String readOut() {
    return "read-out";
  }

  static String loss() {
    return "loss";
  }

  static String target() {
    return "target";
  }

  static String parameter() {
    return "parameter";
  }

  static String oneValue() {
    return "1 value";
  }

  static String values(int rows) {
    return rows + " values";
  }

  static String values(int rows, int columns) {
    return rows + " × " + columns + " values";
  }

  static String notComputed() {
    return "not computed yet";
  }

  static String leaf(int place) {
    return "leaf " + place;
  }

  static String height(int height) {
    return "node of height " + height;
  }

  static String stepOf(int step, int last) {
    return "step " + step + " of " + last;
  }

  static String indexOf(String axis, int index, int last) {
    return axis + " = " + index + " of " + last;
  }

  static String givenAt(int step) {
    return "given at " + step;
  }

  static String wire(String source, String target) {
    return "from " + source + " to " + target;
  }

  static String wireWithinStep() {
    return "wire · within a step";
  }

  static String wireWithoutSquare() {
    return "wire · no square";
  }

  static String wireWithSquares(int squares, String reads) {
    return "wire · " + squares(squares) + ": reads " + reads;
  }

  static String before() {
    return " before";
  }

  static String after() {
    return " after";
  }

  static String along(int places, String direction, String axis) {
    return places + direction + " along " + axis;
  }

  static String oneNumber() {
    return "1 number";
  }

  static String oneMatrix(String shape) {
    return "1 matrix, " + shape;
  }

  static String forEach(String size, String axes) {
    return size + " for each " + axes;
  }

  static String usedAt(String size, long count, boolean steps) {
    return size + ", used at " + count + (steps ? " steps" : " places");
  }
}
