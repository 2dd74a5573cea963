package unfold.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import unfold.gallery.Entry;
import unfold.gallery.Gallery;

/** {@code unfold list}. */
@Command(description = "The gallery: names, titles, and what of the book they show.")
final class ListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Help help = new Help();

  ListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<List<String>> rows = Gallery.entries().stream().map(ListCommand::row).toList();
    console.out().print(new Columns(rows).text());
    return Console.DONE;
  }

  private static List<String> row(Entry entry) {
    return List.of(entry.name(), entry.title(), entry.shows());
  }
}
