package unfold.equation.syntax;

import java.util.Locale;

/** The texts of mistakes in brackets and trees, and the labels of the mends of every room. */
public final class SyntaxMessages {
  private SyntaxMessages() {}

  /** The label of a mend that replaces text. */
  public static String write(String replacement) {
    return "write `" + replacement + "`";
  }

  /** The label of a mend that adds a line. */
  static String add(String line) {
    return "add `" + line + "`";
  }

  /** The label of a mend that inserts a closing bracket or quote. */
  public static String closeIt() {
    return "close it";
  }

  /** The label of a mend that deletes text. */
  public static String leaveItOut() {
    return "leave it out";
  }

  public static String bracketNeverClosed() {
    return "this bracket is never closed";
  }

  public static String bracketClosesNothing() {
    return "this bracket closes nothing";
  }

  static String givenTwice(String what, int firstLine) {
    return "`" + what + "` is given twice: here and in line " + firstLine;
  }

  static String treeIsQuoted() {
    return "a tree is a text in quotes: `" + TreeReader.EXAMPLE + "`";
  }

  static String noWord() {
    return "there is no word here, and a tree has one at every leaf";
  }

  static String moreThanTwo(int found, String inTwos) {
    return "a bracket holds two things, and here are %d: `%s`".formatted(found, inTwos);
  }

  static String more(int count) {
    return String.format(Locale.ROOT, "%,d more are not shown: mend these first", count);
  }
}
