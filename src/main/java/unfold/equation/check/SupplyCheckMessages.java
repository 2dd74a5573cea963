package unfold.equation.check;

import java.util.List;
import unfold.equation.Shape;
import unfold.equation.name.NameMessages;

/** The texts of mistakes in data that do not fit what they are for. */
final class SupplyCheckMessages {
  private SupplyCheckMessages() {}

  static String quoted(String name) {
    return "`" + name + "`";
  }

  static String member(int number, String name) {
    return "member %d of `%s`".formatted(number, name);
  }

  static String tooShort(String data, int steps, String axis, int indices) {
    return "%s has %s, and `%s` has %s"
        .formatted(
            data,
            NameMessages.counted(steps, "step"),
            axis,
            NameMessages.counted(indices, "index", "indices"));
  }

  static String unequalLengths(String data, int steps, String first, int stepsOfFirst) {
    return "%s has %s and %s has %d: data along one axis are equally long"
        .formatted(data, NameMessages.counted(steps, "step"), first, stepsOfFirst);
  }

  static String trees(String axis, int count) {
    return "`%s` has %d trees".formatted(axis, count);
  }

  static String sequences(String name, int count) {
    return "`%s` has %d sequences".formatted(name, count);
  }

  static String unequalMembers(String other, String first) {
    return "%s and %s: a minibatch has one number of members".formatted(other, first);
  }

  static String severalForOne(String name, int count) {
    return "every sequence has the same `%s` here, and these data are for %d of them"
        .formatted(name, count);
  }

  static String tableOfManyAxes(String name, int axes) {
    return "a table has rows and columns, and `%s` has %d axes: write them to an npy file"
        .formatted(name, axes);
  }

  static String severalColumnsEachStep(String name, Shape shape) {
    return "a table has one column a step, and `%s` is %s".formatted(name, shape);
  }

  static String rowOfStep(String name, Shape shape, int columns) {
    return "`%s` is %s, and a row here, which is one step, has %s"
        .formatted(name, shape, NameMessages.counted(columns, "number"));
  }

  static String rowOfGrid(String name, Shape shape, List<String> axes, int columns) {
    return "`%s` is %s at every %s, and a row here has %s"
        .formatted(name, shape, String.join(", ", axes), NameMessages.counted(columns, "number"));
  }

  static String imageOffGrid(String name, int indices) {
    return "an image has rows and columns, and `%1$s` has %2$s: write `%1$s(i, j)`"
        .formatted(name, NameMessages.counted(indices, "index", "indices"));
  }

  static String imageOfShape(String name, Shape shape) {
    return "an image holds one grey value a place, and `%s` is %s".formatted(name, shape);
  }

  static String imageOfOneValue(String name) {
    return "`image` gives a grey value at every place of a grid, and `%s` holds one value here"
        .formatted(name);
  }

  static String oneHotOfSeveralAxes(String name, int indices) {
    return severalIndices("`onehot` has a token for each step", name, indices);
  }

  static String countOfSeveralAxes(String name, int indices) {
    return severalIndices("`count` counts along one axis", name, indices);
  }

  private static String severalIndices(String what, String name, int indices) {
    return "%s, and `%s` has %d indices".formatted(what, name, indices);
  }

  static String identityNotSquare(String name, Shape shape) {
    return notSquare("`identity`", name, shape);
  }

  static String radiusNotSquare(String name, Shape shape) {
    return notSquare("a spectral radius", name, shape);
  }

  private static String notSquare(String what, String name, Shape shape) {
    return "%s is for square matrices, and `%s` is %s".formatted(what, name, shape);
  }

  static String countWithoutSteps(String name) {
    return "`count` counts steps, and `%s` has none".formatted(name);
  }

  static String repeatWithoutSteps(String name) {
    return "`repeat` goes on along the steps, and `%s` has none here".formatted(name);
  }

  static String leavesAtOnePlace(String name) {
    return "`onehot(leaves)` stands at the whole tree: write `input %s(v) : …`".formatted(name);
  }

  static String otherShape(String name, Shape shape, Shape found) {
    return shape.isScalar()
        ? "`%1$s` is a scalar, and these data are %2$s; give it a shape: `%1$s : %2$s`"
            .formatted(name, found)
        : "`%s` is %s, and these data are %s".formatted(name, shape, found);
  }

  static String severalTokens(String name, int tokens) {
    return "`%s` holds one token here, and these are %d".formatted(name, tokens);
  }
}
