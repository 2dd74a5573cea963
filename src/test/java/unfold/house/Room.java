package unfold.house;

import java.util.Set;
import java.util.stream.Stream;

/**
 * A line of the table: a package, the packages it may import, the libraries that live in it.
 *
 * @param open whether other top folders may import it: a facade, a model or a port
 */
record Room(String name, boolean open, Set<String> imports, Set<Library> libraries) {
  Room {
    imports = Set.copyOf(imports);
    libraries = Set.copyOf(libraries);
  }

  String packageName() {
    return "unfold." + name;
  }

  /** All it may touch, as ArchUnit patterns: itself, its imports, its libraries and the commons. */
  String[] packages() {
    Stream<String> own = Stream.concat(Stream.of(name), imports.stream()).map("unfold."::concat);
    Stream<String> foreign =
        Stream.concat(Library.COMMONS.stream(), libraries.stream().flatMap(Library::packages));
    return Stream.concat(own, foreign).toArray(String[]::new);
  }

  @Override
  public String toString() {
    return name;
  }
}
