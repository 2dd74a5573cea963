package unfold.session;

/** The messages about steps, settings and values of a document, each a part of a sentence. */
final class SessionMessages {
  private SessionMessages() {}

  static String untitled() {
    return "untitled";
  }

  static String isDefined(String function) {
    return function + " is defined";
  }

  static String isGivenData(String input) {
    return input + " is given data";
  }

  static String everyParameterIsGiven() {
    return "every parameter is given a value";
  }

  static String settingInPlace(String name, String value) {
    return "`%s` was set to %s when this was opened, in place of what stands here"
        .formatted(name, value);
  }

  static String scaled(String name, String factor) {
    return "`%s` is %s what stands here".formatted(name, factor);
  }

  static String noRange(String typed) {
    return "%s is no range of steps such as 1..3".formatted(typed);
  }

  static String endsBeforeItBegins(String typed) {
    return "%s ends before it begins".formatted(typed);
  }
}
