package unfold.gallery;

import java.util.List;

/** Systems that belong together, such as those with a memory, in the order of the chapter. */
public record Group(String title, List<Entry> entries) {
  public Group {
    entries = List.copyOf(entries);
  }
}
