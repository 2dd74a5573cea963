package unfold.view.gallery;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import unfold.gallery.Entry;
import unfold.gallery.Gallery;
import unfold.gallery.Group;
import unfold.session.History;
import unfold.view.model.SetList;
import unfold.view.model.SetList.Place;

/**
 * A system that can be gone on to.
 *
 * @param shows the figure, equation or section of the book; empty for a file
 * @param kind the heading that it stands below
 */
record FoundSystem(Place place, String title, String shows, String kind, String about) {
  private static final String FIGURE = "Fig.";

  /** The gallery in the order of the chapter, then the files of a set list and of a history. */
  static List<FoundSystem> all(SetList list, History history) {
    Stream<FoundSystem> shipped = Gallery.groups().stream().flatMap(FoundSystem::of);
    return Stream.concat(shipped, files(list, history).stream().map(FoundSystem::of)).toList();
  }

  private static Stream<FoundSystem> of(Group group) {
    return group.entries().stream().map(it -> of(it, group.title()));
  }

  private static FoundSystem of(Entry it, String kind) {
    return new FoundSystem(new Place.Shipped(it.name()), it.title(), it.shows(), kind, it.about());
  }

  private static FoundSystem of(Place.OfFile it) {
    Path folder = it.file().getParent();
    String where = GalleryMessages.inFolder(folder == null ? it.file() : folder);
    return new FoundSystem(it, it.title(), "", GalleryMessages.files(), where);
  }

  private static Set<Place.OfFile> files(SetList list, History history) {
    Set<Place.OfFile> files = new LinkedHashSet<>();
    Stream.concat(
            list.places().stream(),
            Stream.concat(history.past().stream(), Stream.of(history.present()))
                .flatMap(it -> Place.of(it.origin()).stream()))
        .forEach(it -> {
          if (it instanceof Place.OfFile file) {
            files.add(file);
          }
        });
    return files;
  }

  /** The words of its line, by which it is meant. */
  private String line() {
    return String.join(" ", place.title(), title, shows, kind);
  }

  /** Tells whether it is found by all words of a search. */
  boolean matches(SearchWords words) {
    return words.match(line() + " " + about);
  }

  /** How near it is to a search: a figure first, what only its description tells of last. */
  int distance(SearchWords words) {
    if (!words.match(line())) {
      return 2;
    }
    return shows.startsWith(FIGURE) ? 0 : 1;
  }
}
