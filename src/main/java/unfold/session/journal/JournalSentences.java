package unfold.session.journal;

import java.nio.file.Path;

/** The sentences about the window that was closed last. */
final class JournalSentences {
  private JournalSentences() {}

  static String inTheWay(Path file) {
    return "%s can be neither read nor renamed".formatted(file);
  }

  static String setAside(Path aside) {
    return "What was open last cannot be read: it is set aside as %s."
        .formatted(aside.getFileName());
  }

  static String unreadable(Path file) {
    return "What was open last cannot be read: %s.".formatted(file);
  }
}
