package unfold.view.audience;

import java.time.Duration;

/** The words around a presentation, in one place to be read through and translated. */
final class AudienceMessages {
  private AudienceMessages() {}

  static String title() {
    return "Unfold: what the audience sees";
  }

  static String next(String sentence) {
    return "Next: " + sentence;
  }

  static String end() {
    return "This is the last stop.";
  }

  static String live() {
    return "The audience sees this.";
  }

  static String frozen() {
    return "The audience keeps its picture (F).";
  }

  static String blank() {
    return "The audience sees nothing (B).";
  }

  static String displayGone() {
    return "The other display is gone. Nothing is lost: F5 presents on this one.";
  }

  static String clock(Duration since) {
    return "%d:%02d".formatted(since.toMinutes(), since.toSecondsPart());
  }
}
