package unfold.equation.printed;

/** The phrases for what is done about what is printed in TeX. */
final class PrintedMessages {
  private PrintedMessages() {}

  static String frames() {
    return "leave out what only frames the equations";
  }

  static String lineEnds() {
    return "write one equation a line";
  }

  static String unicodeScripts() {
    return "write small letters with `_` and `^`";
  }

  static String sums() {
    return "write sums with their terms or over their axis";
  }

  static String bars() {
    return "write bars as `abs` and `norm`";
  }

  static String fractions() {
    return "write fractions with `/`";
  }

  static String signs() {
    return "write signs as on the keyboard";
  }

  static String environments() {
    return "write cases as `if` and matrices in square brackets";
  }

  static String angleBrackets() {
    return "write an inner product as `a' b`";
  }

  static String exponentials() {
    return "write powers of e as `exp`";
  }

  static String functionPowers() {
    return "write the power of a function behind its bracket";
  }

  static String primes() {
    return "write a name with a prime as `h_prime`";
  }

  static String remarks() {
    return "leave out what stands beside an equation";
  }

  static String ones() {
    return "write a one of any shape as 1";
  }

  static String outerProducts() {
    return "write an outer product as `a b'`";
  }
}
