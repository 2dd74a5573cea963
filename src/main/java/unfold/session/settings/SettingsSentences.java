package unfold.session.settings;

import java.nio.file.Path;

/** The sentences about settings that cannot be read. */
final class SettingsSentences {
  private SettingsSentences() {}

  static String newer(int version, Path aside) {
    return "The settings are of a newer Unfold, in format %d: they are set aside as %s."
        .formatted(version, aside.getFileName());
  }

  static String damaged(Path aside) {
    return "The settings are damaged: they are set aside as %s.".formatted(aside.getFileName());
  }

  static String unusable(Path file) {
    return "The settings in %s cannot be read: what is set now is not kept.".formatted(file);
  }
}
