package unfold.view.model;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import unfold.gallery.Gallery;
import unfold.session.Origin;

/**
 * The set list of a lecture: the systems that the keys 1 to 9 open.
 *
 * @param places the first is on the key 1
 */
public record SetList(List<Place> places) {
  public static final int SIZE = 9;

  /** Figures of the chapter, in its order. */
  private static final List<String> USUAL =
      List.of(
          "abstract",
          "rnn",
          "elman-loss",
          "output-recurrence",
          "one-output",
          "bidirectional",
          "encoder-decoder",
          "tree",
          "lstm");

  private static final String KEY = "set-list-";
  private static final String SHIPPED = "gallery ";
  private static final String FILE = "file ";

  /** A place of the list: where its system is opened from. */
  public sealed interface Place {
    /** A system that came with the program, by its name in the gallery. */
    record Shipped(String name) implements Place {}

    /** A text, a document or a figure. */
    record OfFile(Path file) implements Place {
      public OfFile {
        file = file.toAbsolutePath().normalize();
      }
    }

    /** The place that a document was opened from; empty where it has none. */
    static Optional<Place> of(Origin origin) {
      return switch (origin) {
        case Origin.Shipped(String name) -> Optional.of(new Shipped(name));
        case Origin.Drawn(Path figure) -> Optional.of(new OfFile(figure));
        case Origin.Saved(Path file) -> Optional.of(new OfFile(file));
        case Origin.Bundled(Path file, _) -> Optional.of(new OfFile(file));
        case Origin.Fresh _, Origin.Piped _ -> Optional.empty();
      };
    }

    default String title() {
      return switch (this) {
        case Shipped(String name) -> name;
        case OfFile(Path file) -> String.valueOf(file.getFileName());
      };
    }
  }

  public SetList {
    places = List.copyOf(places);
  }

  /** The list that was kept; a key that nothing readable was kept of has its usual system. */
  public static SetList of(Map<String, String> kept) {
    List<Place> places = new ArrayList<>();
    for (int number = 1; number <= SIZE; number++) {
      Place usual = new Place.Shipped(USUAL.get(number - 1));
      places.add(Optional.ofNullable(kept.get(KEY + number)).flatMap(SetList::read).orElse(usual));
    }
    return new SetList(places);
  }

  private static Optional<Place> read(String word) {
    try {
      return word.startsWith(FILE)
          ? Optional.of(new Place.OfFile(Path.of(word.substring(FILE.length()))))
          : Optional.of(word)
              .filter(it -> it.startsWith(SHIPPED))
              .map(it -> it.substring(SHIPPED.length()))
              .filter(Gallery.names()::contains)
              .map(Place.Shipped::new);
    } catch (InvalidPathException ofAnotherSystem) {
      return Optional.empty();
    }
  }

  /** The words to keep, by which it is read again. */
  public Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (int number = 1; number <= SIZE; number++) {
      words.put(
          KEY + number,
          switch (at(number)) {
            case Place.Shipped(String name) -> SHIPPED + name;
            case Place.OfFile(Path file) -> FILE + file;
          });
    }
    return words;
  }

  /** The place on a key from 1 to 9. */
  public Place at(int number) {
    return places.get(number - 1);
  }

  /** The first key that opens a place; empty if none does. */
  public OptionalInt number(Place place) {
    int index = places.indexOf(place);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }

  /** The list with another place on a key. */
  public SetList with(int number, Place place) {
    List<Place> other = new ArrayList<>(places);
    other.set(number - 1, place);
    return new SetList(other);
  }

  /**
   * The keys after and before one, around the ends; of none, which is 0, the first and the last.
   */
  public static List<Integer> beside(int number) {
    return List.of(number % SIZE + 1, number <= 1 ? SIZE : number - 1);
  }
}
