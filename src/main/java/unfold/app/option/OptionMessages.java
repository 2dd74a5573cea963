package unfold.app.option;

/** The messages about values of options that cannot be read. */
final class OptionMessages {
  private OptionMessages() {}

  static String wholeNumber() {
    return "whole number";
  }

  static String wholeNumberFrom1() {
    return "whole number from 1";
  }

  static String numberFrom(String least) {
    return "number from " + least;
  }

  static String frameRate() {
    return "number above 0 and up to 50";
  }

  /**
   * @param kind one of the phrases above
   */
  static String notOf(String kind, String typed) {
    return "%s is no %s".formatted(typed, kind);
  }

  static String noType(String typed) {
    return "%s is neither float32 nor float64".formatted(typed);
  }

  static String noMemory(String typed) {
    return "%s is no amount of memory such as 2GB".formatted(typed);
  }

  static String noSetting(String typed) {
    return "%s is not of the form NAME=VALUE".formatted(typed);
  }

  /**
   * @param words separated by commas
   */
  static String noneOf(String typed, String words) {
    return "%s is none of %s".formatted(typed, words);
  }

  static String endsInNoneOf(String typed, String endings) {
    return "%s ends in none of %s".formatted(typed, endings);
  }

  static String noSize(String typed) {
    return "%s is no size such as 1920x1080, from 1 to 999999 a side".formatted(typed);
  }

  static String standardOutput() {
    return "standard output";
  }

  static String outputTwice(String place) {
    return "--output: %s is given twice".formatted(place);
  }

  static String scaleAndSize() {
    return "--scale and --size are two ways to say one thing";
  }

  static String setTwice(String name) {
    return name + " is set twice";
  }
}
