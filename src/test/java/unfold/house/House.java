package unfold.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of packages, in the order in which each is made from those before it. */
record House(List<Room> rooms) {
  House {
    rooms = List.copyOf(rooms);
  }

  /**
   * Reads lines {@code name | imports | libraries} below a heading; lists are set off by spaces.
   */
  static House parse(String table) {
    List<Room> rooms = new ArrayList<>();
    for (String line : table.lines().skip(1).toList()) {
      String[] cells = line.split("\\|", -1);
      Set<String> imports =
          words(cells[1]).flatMap(it -> meant(it, rooms)).collect(Collectors.toSet());
      Set<Library> libraries = words(cells[2]).map(Library::named).collect(Collectors.toSet());
      rooms.add(new Room(cells[0].strip(), imports, libraries));
    }
    return new House(rooms);
  }

  private static Stream<String> words(String cell) {
    return Stream.of(cell.strip().split(" +")).filter(word -> !word.isEmpty());
  }

  private static Stream<String> meant(String word, List<Room> above) {
    return word.equals("all")
        ? above.stream().map(Room::name).filter(name -> !name.equals("trace.nd4j"))
        : Stream.of(word);
  }
}
