package unfold.session.file;

import java.util.List;

/** The sentences after a document was saved, on what a reader of the file should know. */
final class SavingSentences {
  private SavingSentences() {}

  static String notBrought(String name) {
    return "%s was not copied with the text, which will miss it: only data below its folder are."
        .formatted(name);
  }

  static String another(String name) {
    return "%s beside the text is another file than the one read so far; it was left as it is."
        .formatted(name);
  }

  static String failed(String why) {
    return why + ".";
  }

  static String missing(List<String> names) {
    return "Not stored in it, as it cannot be read: %s.".formatted(String.join(", ", names));
  }

  static String referenced(List<String> names) {
    return "Too large to be stored in it, and read where they are: %s."
        .formatted(String.join(", ", names));
  }
}
