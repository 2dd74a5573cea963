package unfold.gallery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The table of contents: the names of the systems under their headings. */
record Contents(SequencedMap<String, List<String>> groups) {
  private static final String HEADING = "# ";

  /** Reads a text in which a line that begins with {@code # } heads the names below it. */
  static Contents of(String text) {
    SequencedMap<String, List<String>> groups = new LinkedHashMap<>();
    text.lines()
        .forEach(line -> {
          if (line.startsWith(HEADING)) {
            groups.put(line.substring(HEADING.length()), new ArrayList<>());
          } else {
            groups.lastEntry().getValue().add(line);
          }
        });
    return new Contents(groups);
  }

  List<String> names() {
    return groups.values().stream().flatMap(List::stream).toList();
  }
}
