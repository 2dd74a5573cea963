package unfold.data;

import unfold.data.file.NumericArray;
import unfold.data.file.SuggestedName;
import unfold.equation.Alphabet;
import unfold.equation.Shape;
import unfold.result.Bytes;

/** The messages about data that do not fit the declaration of their name. */
final class DataMessages {
  private DataMessages() {}

  static String singular() {
    return "this matrix is singular: it has no inverse";
  }

  static String nearlySingular(double condition) {
    return "about %d of 16 digits of this inverse are lost: the condition number is %.1e"
        .formatted(Math.round(Math.log10(condition)), condition);
  }

  static String tooLarge(DeclaredShape wanted, double bytes) {
    return "%s, which is %s: too large".formatted(wanted.inWords(), Bytes.inWords(bytes));
  }

  static String misfit(String file, NumericArray array, DeclaredShape wanted) {
    return "%s is %s, and %s".formatted(file, array.inWords(), wanted.inWords());
  }

  static String nothingToRepeatAlong(DeclaredShape wanted) {
    return "there is nothing to repeat along: %s has no index".formatted(wanted.name());
  }

  static String repeatedLeaves() {
    return "the leaves of a tree do not repeat";
  }

  static String identityNotSquare(DeclaredShape wanted) {
    return "only a square matrix can be the identity, and %s".formatted(wanted.inWords());
  }

  static String radiusOfNoSquare(DeclaredShape wanted) {
    return "only a square matrix has a spectral radius, and %s".formatted(wanted.inWords());
  }

  static String radiusOfNoSquare(Shape shape) {
    return "only a square matrix has a spectral radius, not %s".formatted(shape);
  }

  static String radiusZero(double radius) {
    return "its spectral radius is 0, which no factor makes %s".formatted(radius);
  }

  static String leavesWithoutTree(DeclaredShape wanted) {
    return "the leaves are those of a tree, and %s is not indexed by the nodes of one"
        .formatted(wanted.name());
  }

  static String noAlphabet(String alphabet) {
    return "there is no alphabet %s".formatted(alphabet);
  }

  static String unknownToken(String token, Alphabet alphabet) {
    return "“%s” is not in %s; %s"
        .formatted(token, alphabet.name(), SuggestedName.instead(token, alphabet.tokens()));
  }

  static String alphabetMisfit(Alphabet alphabet, DeclaredShape wanted) {
    return "%s has %d tokens, and %s"
        .formatted(alphabet.name(), alphabet.tokens().size(), wanted.inWords());
  }

  static String tokensOnSeveralAxes(DeclaredShape wanted) {
    return "tokens follow each other along one axis, and %s has %d"
        .formatted(wanted.name(), wanted.axes().size());
  }

  static String tokenCount(DeclaredShape wanted, int count) {
    return "%s needs %s token, and there are %d"
        .formatted(wanted.name(), wanted.indexed() ? "at least one" : "one", count);
  }

  /**
   * @param row from 1
   */
  static String raggedRow(int row, int size, int first) {
    return "row %d has %s, and row 1 has %s".formatted(row, numbers(size), numbers(first));
  }

  static String tableOfManyAxes(DeclaredShape wanted) {
    return "a table has rows and columns, and %s has %d axes: write them to an npy file"
        .formatted(wanted.name(), wanted.axes().size());
  }

  static String rowMisfit(int width, DeclaredShape wanted) {
    return "a row has %s, and %s".formatted(numbers(width), wanted.inWords());
  }

  static String tableMisfit(int rows, int width, DeclaredShape wanted) {
    return "%s of %s do not fit: %s"
        .formatted(counted(rows, "row"), numbers(width), wanted.inWords());
  }

  static String lengthsWithoutIndex(DeclaredShape wanted) {
    return "lengths are numbers of steps, and %s has no index".formatted(wanted.name());
  }

  static String imageAxes(DeclaredShape wanted) {
    return "an image has rows and columns, and %s has %s".formatted(wanted.name(), axes(wanted));
  }

  static String imageOfNoScalars(DeclaredShape wanted) {
    return "an image holds one grey value a place, and %s".formatted(wanted.inWords());
  }

  static String noSequences(String name, NumericArray padded) {
    return "%s is %s: its first dimension should be the sequence, its second the step"
        .formatted(name, padded.inWords());
  }

  static String noLengths(String lengthsName, NumericArray lengths, String name) {
    return "%s is %s, and should hold one length for each sequence of %s"
        .formatted(lengthsName, lengths.inWords(), name);
  }

  static String lengthCount(String lengthsName, int lengths, String name, int sequences) {
    return "%s has %s and %s has %s"
        .formatted(lengthsName, counted(lengths, "length"), name, counted(sequences, "sequence"));
  }

  static String lengthNotWhole(String lengthsName, String name, double length) {
    return "%s gives %s a length of %s, and a length is a whole number from 1 on"
        .formatted(lengthsName, name, plain(length));
  }

  static String lengthPastEnd(String lengthsName, String name, double length, int steps) {
    return "%s gives %s a length of %s, and it has %s"
        .formatted(lengthsName, name, plain(length), counted(steps, "step"));
  }

  private static String axes(DeclaredShape wanted) {
    return switch (wanted.axes().size()) {
      case 0 -> "no index";
      case 1 -> "one axis";
      default -> wanted.axes().size() + " axes";
    };
  }

  private static String plain(double length) {
    return length == Math.rint(length) && Math.abs(length) < 1e15
        ? String.valueOf((long) length)
        : String.valueOf(length);
  }

  private static String numbers(int count) {
    return counted(count, "number");
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
