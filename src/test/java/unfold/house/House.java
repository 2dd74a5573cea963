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
   * Reads lines {@code name | open | imports | libraries} below a heading; lists are set off by
   * spaces.
   *
   * <p>An open room may be imported from everywhere below it in the table, a closed one only from
   * its own top folder or by its full name. Among imports, {@code own} is every room above of the
   * same top folder, {@code all} every open room above, and a name the room of that name with the
   * open rooms in it.
   */
  static House parse(String table) {
    List<Room> rooms = new ArrayList<>();
    for (String line : table.lines().skip(1).toList()) {
      String[] cells = line.split("\\|", -1);
      String name = cells[0].strip();
      Set<String> imports =
          words(cells[2]).flatMap(it -> meant(it, name, rooms)).collect(Collectors.toSet());
      Set<Library> libraries = words(cells[3]).map(Library::named).collect(Collectors.toSet());
      rooms.add(new Room(name, cells[1].strip().equals("open"), imports, libraries));
    }
    return new House(rooms);
  }

  private static Stream<String> words(String cell) {
    return Stream.of(cell.strip().split(" +")).filter(word -> !word.isEmpty());
  }

  private static Stream<String> meant(String word, String importer, List<Room> above) {
    return switch (word) {
      case "own" -> above.stream().map(Room::name).filter(it -> top(it).equals(top(importer)));
      case "all" -> above.stream().filter(Room::open).map(Room::name);
      default -> Stream.concat(Stream.of(word), openIn(word, above));
    };
  }

  private static Stream<String> openIn(String folder, List<Room> above) {
    return above.stream()
        .filter(Room::open)
        .map(Room::name)
        .filter(it -> it.startsWith(folder + "."));
  }

  private static String top(String name) {
    return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
  }
}
