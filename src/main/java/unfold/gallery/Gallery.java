package unfold.gallery;

import java.util.List;
import java.util.Optional;
import unfold.data.file.DataSource;
import unfold.data.file.ResourceSource;

/** The gallery of systems that come with the program. */
public final class Gallery {
  private static final String FOLDER = "gallery";

  private Gallery() {}

  /** The names of the systems, in the order of the chapter. */
  public static List<String> names() {
    return contents().names();
  }

  /** All systems, in the order of the chapter. */
  public static List<Entry> entries() {
    return names().stream().map(Gallery::read).toList();
  }

  /** All systems by kind, in the order of the chapter. */
  public static List<Group> groups() {
    return contents().groups().entrySet().stream()
        .map(it -> new Group(it.getKey(), it.getValue().stream().map(Gallery::read).toList()))
        .toList();
  }

  /** The system of a name, if there is one. */
  public static Optional<Entry> named(String name) {
    return names().stream().filter(name::equals).findFirst().map(Gallery::read);
  }

  /** The files that the texts of the gallery name. */
  public static DataSource data() {
    return new ResourceSource(Gallery.class, FOLDER);
  }

  private static Contents contents() {
    return Contents.of(resource("contents.txt"));
  }

  private static Entry read(String name) {
    return Entry.of(name, resource(name + ".rec"));
  }

  private static String resource(String file) {
    return ResourceSource.text(FOLDER + "/" + file);
  }
}
