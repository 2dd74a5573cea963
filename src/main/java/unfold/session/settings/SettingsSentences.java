package unfold.session.settings;

import java.nio.file.Path;

/** The sentences about settings that cannot be read. */
final class SettingsSentences {
  private SettingsSentences() {}

  static String newer(int version, int known, Path aside) {
    return ("The settings are of a newer Unfold, in format %d where this one reads format %d: they"
            + " are set aside as %s, and the window is as at its first start.")
        .formatted(version, known, aside);
  }

  static String damaged(Path aside) {
    return "The settings are damaged: they are set aside as %s, and the window is as at its first"
            .formatted(aside)
        + " start.";
  }

  static String unusable(Path file) {
    return "The settings in %s cannot be read: what is set now is not kept.".formatted(file);
  }
}
