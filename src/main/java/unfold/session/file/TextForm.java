package unfold.session.file;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import unfold.session.Origin;

/**
 * The form of a text in its file, which is not seen in the window and stays when it is saved.
 *
 * @param isMarked whether a byte-order mark stands before it
 * @param lineEnd what most of its lines end with; of several as frequent, the first
 */
record TextForm(boolean isMarked, String lineEnd) {
  static final String MARK = "\uFEFF";

  private static final TextForm USUAL = new TextForm(false, "\n");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

  /** The form of the text file that a document is of; of any other place, the usual one. */
  static TextForm of(Origin origin) {
    return origin instanceof Origin.Saved(Path file) && Files.isRegularFile(file)
        ? read(file)
        : USUAL;
  }

  private static TextForm read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return of(new String(in.readNBytes(RecurrenceReader.LONGEST), StandardCharsets.UTF_8));
    } catch (IOException gone) {
      return USUAL;
    }
  }

  private static TextForm of(String stored) {
    Map<String, Long> lines =
        LINE_END
            .matcher(stored)
            .results()
            .collect(groupingBy(MatchResult::group, LinkedHashMap::new, counting()));
    String most =
        lines.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(USUAL.lineEnd);
    return new TextForm(stored.startsWith(MARK), most);
  }

  /** A text, whose lines end with a line feed, in this form. */
  String given(String text) {
    return (isMarked ? MARK : "") + text.replace("\n", lineEnd);
  }
}
