package unfold.equation.syntax.grammar;

/** The texts of mistakes for which a line cannot be parsed. */
final class GrammarMessages {
  private GrammarMessages() {}

  static String quotesMissing(String word, String quoted) {
    return "after `" + word + "` comes one text in quotes: `" + word + " " + quoted + "`";
  }

  static String putInQuotes() {
    return "put it in quotes";
  }

  static String beginsWith(String typed) {
    return "a statement begins with a name or with a word such as `param`, not with `"
        + typed
        + "`";
  }

  static String beginsNoStatement(String word) {
    return "`" + word + "` begins no statement";
  }

  static String beginsNoStatement(String word, String nearest) {
    return beginsNoStatement(word) + "; `" + nearest + "` does";
  }

  static String missingAfter(String last) {
    return "something is missing after `" + last + "`";
  }

  static String missingBetween(String before, String after) {
    return "something is missing between `" + before + "` and `" + after + "`";
  }

  static String sizeWithoutNumber(String name) {
    return "a size needs its number: `size " + name + " = 4`";
  }

  static String alphabetWithoutCategories(String name) {
    return "an alphabet needs its categories: `alphabet " + name + " = chars(\"abc\")`";
  }

  static String nothingInBrackets() {
    return "there is nothing between these brackets";
  }

  static String separatorOutsideBrackets(String separator) {
    return "`" + separator + "` separates only inside brackets";
  }

  static String secondEqualsSign() {
    return "a line has only one `=`";
  }

  static String equalsSignMissing(String before) {
    return "an `=` is missing before `" + before + "`";
  }

  static String insertEqualsSign() {
    return "insert `=`";
  }

  static String shapeOutOfPlace() {
    return "a shape stands after the name and before the `=`";
  }

  static String rangeOutOfPlace() {
    return "a range stands only after `over` and at a fixed place";
  }

  static String dimensionSignOutOfPlace() {
    return "`×` stands only between dimensions; the matrix product is `W h`, element by element"
        + " is `a * b`";
  }

  static String fractionCommand() {
    return "a fraction is written `a / b`";
  }

  static String braceOutOfPlace() {
    return "`{` stands only after `^` and `_`";
  }

  static String outOfPlace(String typed) {
    return "`" + typed + "` has no place here";
  }

  static String tooLong() {
    return "this expression is too long to be read";
  }

  static String tooDeep() {
    return "brackets are nested too deeply to be read";
  }

  static String cannotClose(String closing, String opening) {
    return "`" + closing + "` cannot close `" + opening + "`";
  }

  static String textNeverClosed() {
    return "this text is never closed";
  }

  static String meansNothing(String character) {
    return "`" + character + "` means nothing in a recurrence";
  }
}
