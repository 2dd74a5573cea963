package unfold.view.model;

/** The sentences of what-ifs; those that say why there is none without their full stop. */
final class WhatIfMessages {
  private WhatIfMessages() {}

  static String selectFirst() {
    return "Select a parameter first: an arrow that it stands on, or its name in the equations";
  }

  static String several(String names) {
    return "On this arrow stand %s: select the name of one in the equations".formatted(names);
  }

  static String hasNoValue(String name) {
    return "%s has no value to scale; give it one, as in `param %s = 0.5`".formatted(name, name);
  }

  static String isZero(String name) {
    return "%s is 0, and so is every multiple of it".formatted(name);
  }

  static String farEnough(String name, String factor) {
    return "%s is %s what the text says already, and goes no further".formatted(name, factor);
  }

  static String noChance() {
    return "Nothing in this text is left to chance, so another seed changes nothing.";
  }

  static String scaled(String name, String factor) {
    return "%s is %s what the text says now.".formatted(name, factor);
  }
}
