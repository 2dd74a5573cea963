package unfold.gallery;

import java.util.List;

/** A group of systems that belong together, such as those with a memory, under a title. */
public record Group(String title, List<Entry> entries) {
  public Group {
    entries = List.copyOf(entries);
  }
}
