package unfold.equation.shape;

import unfold.equation.Shape;

/** The texts of mistakes in shapes. */
final class ShapeMessages {
  private ShapeMessages() {}

  static String powerNotWhole(String matrix, String elementwise) {
    return "`%s` is a matrix, whose powers are whole numbers; element by element is `%s`"
        .formatted(matrix, elementwise);
  }

  static String powerOfNoSquare(String matrix, Shape shape, String elementwise) {
    return "`%s` is %s, and a matrix that is not square has no power; element by element is `%s`"
        .formatted(matrix, shape, elementwise);
  }

  static String notSquare(String function, String typed, Shape shape) {
    String taken = function.equals("diag") ? "a column or a square matrix" : "a square matrix";
    return "`%s` takes %s, and `%s` is %s".formatted(function, taken, typed, shape);
  }

  static String noColumn(String function, String typed, Shape shape) {
    return "`%s` takes a column, and `%s` is %s".formatted(function, typed, shape);
  }

  static String inWords(Shape shape) {
    return shape.isScalar() ? "a scalar" : shape.toString();
  }

  static String otherShape(String name, Shape shape, Shape found) {
    return "`%s` is %s, and this is %s".formatted(name, inWords(shape), inWords(found));
  }

  static String insideFunction(String function, String message) {
    return "inside `" + function + "`, " + message;
  }

  static String elementwise(String left, Shape one, String right, Shape other) {
    return "`%s` is %s and `%s` is %s: element by element both need one shape"
        .formatted(left, inWords(one), right, inWords(other));
  }

  static String noPart(int position, Shape whole) {
    return "there is no part %d of what is %s".formatted(position, inWords(whole));
  }

  static String notInOneBracket(Shape one, Shape other) {
    return "%s and %s cannot stand in one bracket: beside each other they need as many rows,"
            .formatted(inWords(one), inWords(other))
        + " below each other as many columns";
  }

  static String twoOfOneShape(String function, Shape one, Shape other) {
    return "`%s` needs two values of one shape, and these are %s and %s"
        .formatted(function, inWords(one), inWords(other));
  }

  static String noProduct(String left, Shape one, String right, Shape other) {
    return "`%s` is %s and `%s` is %s: a product needs as many columns on the left as rows on the"
            .formatted(left, inWords(one), right, inWords(other))
        + " right";
  }

  static String productOfColumns(String elementwise) {
    return "two columns have no matrix product; element by element is `" + elementwise + "`";
  }
}
