package unfold.session.file;

import java.util.List;
import java.util.regex.Pattern;
import unfold.chain.Chain;
import unfold.session.Document;

/** The names of the files that the data of a document come from. */
final class NamedData {
  /** A file as the language names it, for texts that are not understood as a whole. */
  private static final Pattern FILE =
      Pattern.compile("\\b(?:csv|npy|npz|image)\\s*\\(\\s*\"([^\"\\n]+)\"");

  private NamedData() {}

  /** Each once, in the order of the text. */
  static List<String> of(Document document) {
    Chain chain = new Chain(document.input());
    return chain.system().value().isPresent()
        ? chain.fileNames()
        : FILE.matcher(document.text()).results().map(it -> it.group(1)).distinct().toList();
  }
}
