package unfold.equation.expression;

import java.util.List;

/** The texts of mistakes in axes, indices and shapes. */
final class IndexMessages {
  private IndexMessages() {}

  static String rangeOf(String axis) {
    return "the range of " + axis;
  }

  static String rangeWithOneEnd(String written) {
    return "a range has two ends: `" + written + "`";
  }

  static String beginsAtNoNumber() {
    return "an axis begins at a number";
  }

  static String emptyRange(String axis, int from, int to) {
    return "`%s` needs at least one index, and nothing lies between %d and %d"
        .formatted(axis, from, to);
  }

  static String tooFar(String typed, int farthest) {
    return "`%s` reads too far away: %d steps are the most".formatted(typed, farthest);
  }

  static String neighbourInTree(String axis) {
    return "`%1$s` numbers the nodes of a tree: below it are `%1$s.left` and `%1$s.right`"
        .formatted(axis);
  }

  /**
   * The mistake of an axis that has no index at a place.
   *
   * @param typed the index without a value
   * @param place what is being defined
   */
  static String noValueHere(String typed, String place, String axis) {
    return "`%s` has no value here, because %s is not computed for every %s"
        .formatted(typed, place, axis);
  }

  static String nodeInSum(String node) {
    return "`%s` is a node of a tree and stands alone between the brackets".formatted(node);
  }

  static String notWhole(String typed) {
    return "`" + typed + "` is no whole number";
  }

  static String tooLarge(String typed) {
    return "`%s` is a whole number that is too large: 2147483647 is the most".formatted(typed);
  }

  static String notMadeOfIndices(String typed) {
    return "`" + typed + "` is no whole number made of axes and sizes";
  }

  static String head() {
    return "a head";
  }

  static String givenFromChildren(String name, String axis, String typed) {
    return "an equation gives `%1$s(%2$s)` from its children, not `%1$s(%3$s)`"
        .formatted(name, axis, typed);
  }

  static String otherAxis(String name, String axis, String typed) {
    return "the axis of `%s` at this place is %s, not %s: an equation gives every index of every"
            .formatted(name, axis, typed)
        + " axis";
  }

  static String shiftedHead(String name, String axis, String typed) {
    return "an equation gives `%1$s(%2$s)`, not `%1$s(%3$s)`: shift every index in this line"
        .formatted(name, axis, typed);
  }

  static String endNeedsAxis() {
    return "a range at a head has ends that depend on no axis";
  }

  static String indexMissing(String name, String axes, String indexed) {
    return "`%s` has a value at every %s: write `%s`".formatted(name, axes, indexed);
  }

  static String wrongCount(String name, List<String> axes, int found) {
    String expected =
        axes.size() == 1
            ? "one index"
            : "%d indices, `%s(%s)`".formatted(axes.size(), name, String.join(", ", axes));
    return "`%s` has %s, not %d".formatted(name, expected, found);
  }

  static String noTree(String word, String axis) {
    return "`%s` is of a tree, and `%s` is none".formatted(word, axis);
  }

  static String anyLeaf() {
    return "`leaf` is every leaf, and here only one node is meant";
  }

  static String anyLeaf(String axis) {
    return anyLeaf() + ": `" + axis + "`";
  }

  static String severalTrees(String axis) {
    return "there are several trees: write `last(%s)` for the root of `%s`".formatted(axis, axis);
  }

  static String noAxisWithChildren(String typed) {
    return "`" + typed + "` is no axis and so has no children";
  }

  static String childOfLeaf() {
    return "a leaf has no children";
  }

  static String noSide(String left, String right, String side) {
    return "a node has the children `%s` and `%s`, and no `%s`".formatted(left, right, side);
  }

  static String shape() {
    return "a shape";
  }

  static String tooManyDimensions() {
    return "a shape has at most two dimensions, rows and columns";
  }

  static String dimensionNotWhole() {
    return "a dimension is a whole number";
  }

  static String dimensionBelowOne(int number) {
    return "a dimension is at least 1, and this is " + number;
  }

  static String noSize(String typed) {
    return "`%1$s` is no size: add `size %1$s = 4`".formatted(typed);
  }

  static String noSizeButNear(String typed, String nearest) {
    return "`%s` is no size; the nearest is `%s`".formatted(typed, nearest);
  }

  static String noSizeButProduct(String typed, String product) {
    return "`%s` is no size; two dimensions are `%s`".formatted(typed, product);
  }
}
