package unfold.view.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import unfold.session.PreferenceStore;

/** The files that were opened or saved, the last one first, kept from one start to the next. */
final class RecentFiles {
  private static final String NAME = "recent-files";
  private static final int MOST = 12;

  /** No name of a file has it. */
  private static final String BETWEEN = "\0";

  private final PreferenceStore store;

  RecentFiles(PreferenceStore store) {
    this.store = store;
  }

  /** The files, at most twelve; whether they are still there is not looked for. */
  List<Path> all() {
    return Stream.of(store.kept().getOrDefault(NAME, "").split(BETWEEN))
        .filter(it -> !it.isEmpty())
        .flatMap(RecentFiles::path)
        .toList();
  }

  private static Stream<Path> path(String word) {
    try {
      return Stream.of(Path.of(word));
    } catch (InvalidPathException ofAnotherSystem) {
      return Stream.empty();
    }
  }

  /** Puts a file first. */
  void add(Path file) {
    Path whole = file.toAbsolutePath();
    List<Path> all = without(whole);
    all.addFirst(whole);
    keep(all);
  }

  /** Leaves a file out; tells whether it was among them. */
  boolean remove(Path file) {
    List<Path> others = without(file.toAbsolutePath());
    boolean was = others.size() < all().size();
    keep(others);
    return was;
  }

  private List<Path> without(Path file) {
    List<Path> others = new ArrayList<>(all());
    others.remove(file);
    return others;
  }

  private void keep(List<Path> files) {
    String words = String.join(BETWEEN, files.stream().limit(MOST).map(Path::toString).toList());
    store.keep(Map.of(NAME, words));
  }
}
