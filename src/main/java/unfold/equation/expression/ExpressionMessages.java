package unfold.equation.expression;

import unfold.equation.IndexExpression;
import unfold.equation.name.NameMessages;
import unfold.equation.name.NameTable;

/** The texts of mistakes in right sides and of notes on them. */
final class ExpressionMessages {
  private ExpressionMessages() {}

  static String withoutBracket(String function) {
    return "`%1$s` is a function: write `%1$s(…)`".formatted(function);
  }

  static String boundTwice(String axis) {
    return "`%1$s` is already bound by the reduction around this one: its %1$s is another"
        .formatted(axis);
  }

  static String tooLarge(String number) {
    return "`%s` is larger than any number here, which end at 1.8e308".formatted(number);
  }

  static String lastOfNoAxis() {
    return "`last` takes the name of an axis";
  }

  static String noPosition() {
    return "the second value of `part` is a whole number from 1 on";
  }

  static String wrongCount(String function, int fewest, int most, int found) {
    String allowed =
        fewest == most
            ? NameMessages.counted(fewest, "value")
            : fewest + " or " + NameMessages.counted(most, "value");
    return "`%s` takes %s, not %d".formatted(function, allowed, found);
  }

  static String wrongCount(String function, NameTable.Arity needed, NameTable.Arity found) {
    return "`%s` takes %s, not %s"
        .formatted(function, NameMessages.values(needed), NameMessages.values(found));
  }

  static String undefined(String function) {
    return "`%1$s` has no values until it is defined: `%1$s(…) = …`".formatted(function);
  }

  static String notBuiltIn(String function, String definition) {
    return "`%s` is not built in, so it has no values until it is defined: `%s`"
        .formatted(function, definition);
  }

  static String impliedInput(String typed, String head) {
    return "nothing declares `%s`, so it is an input without values: `input %s = …`"
        .formatted(typed, head);
  }

  static String impliedIdentity() {
    return "nothing declares `I`, so it is the identity, of the shape of the matrix that it is"
        + " added to; without one it has no values: `param I : 2 x 2 = identity`";
  }

  static String impliedParameter(String typed) {
    return "nothing declares `%1$s`, so it is a parameter without values: `param %1$s = …`"
        .formatted(typed);
  }

  static String differingCalls(
      String function, NameTable.Arity here, NameTable.Arity there, int lineThere) {
    return "`%s` is called with %s here and with %s in line %d"
        .formatted(function, NameMessages.values(here), NameMessages.values(there), lineThere);
  }

  static String chainOfComparisons(String written) {
    return "two comparisons are joined by `and`: `" + written + "`";
  }

  static String component(String typed, String part) {
    return "`%s` is no element: elements count from 1, and one is `%s`".formatted(typed, part);
  }

  static String commaMissing(String before, String number) {
    return "a comma is missing between " + before + " and " + number;
  }

  /**
   * The mistake of a number beside a factor that is no number.
   *
   * @param before what the number follows, which is not a number itself
   */
  static String numberFollows(String before, String number) {
    return "a number cannot follow `%1$s`: write `%2$s %1$s` or `%1$s * %2$s`"
        .formatted(before, number);
  }

  static String numberFollowsNumber(String before, String number) {
    return "a number cannot follow `%1$s`: write `%1$s * %2$s`".formatted(before, number);
  }

  static String insertComma() {
    return "insert a comma";
  }

  static String insertTimes() {
    return "insert `*`";
  }

  static String textInExpression() {
    return "a text has no place in an expression";
  }

  static String listInRoundBrackets(String list) {
    return "round brackets hold one expression; a list stands in square ones: `" + list + "`";
  }

  static String twoReadings(String typed, String whole, String half) {
    return "`" + typed + "` can be read as `" + whole + "` and as `" + half + "`";
  }

  static String dividedByAll(String typed, String whole, String half) {
    return "`%s` is read as `%s`; if only the first is the divisor, write `%s`"
        .formatted(typed, whole, half);
  }

  static String powerInBrackets(String power) {
    return "a number above is a power, `%s`: another layer or part needs an index of its own"
        .formatted(power);
  }

  static String casesWithoutLast() {
    return "each line of cases has a value, `&` and its condition; the last one has"
        + " `\\text{otherwise}`";
  }

  static String boundElsewhere(String axis, IndexExpression last, String place) {
    return "a sum over `%s` goes to `%s`, which has no value in %s".formatted(axis, last, place);
  }

  static String dataInExpression(String word) {
    return "`%s` gives data, and data stand alone after the `=`".formatted(word);
  }

  /**
   * @param typed the parameter with its index
   * @param shared the parameter before the factor that follows
   */
  static String sharedParameter(
      String name, String typed, String shared, String axis, String index, String times) {
    return "%s is shared by every step, so there is no %s. Shared: `%s`. One per step: `param %s(%s) :"
            .formatted(name, typed, shared, name, axis)
        + " …`. Times %s: `%s`.".formatted(index, times);
  }

  static String readShared(String name) {
    return "shared: `" + name + "`";
  }

  static String readTimes(String index, String times) {
    return "times " + index + ": `" + times + "`";
  }

  static String childUnknown(String side, String typed, String axis) {
    return "%s; a child of a node is written `%s.%s`"
        .formatted(NameMessages.unknown(typed), axis, side);
  }

  static String tauWithoutSteps() {
    return "`tau` is the last index of `t`, and `t` is no axis here: write `last(…)`";
  }
}
