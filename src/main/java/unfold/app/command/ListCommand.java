package unfold.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import unfold.app.console.Console;
import unfold.app.console.TextColumns;
import unfold.app.option.Help;
import unfold.gallery.Entry;
import unfold.gallery.Gallery;
import unfold.gallery.Group;

/** Prints the gallery: {@code unfold list}. */
@Command(description = "The gallery by kind: names, titles, and what of the book they show.")
public final class ListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Help help = new Help();

  public ListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    TextColumns systems =
        new TextColumns(Gallery.entries().stream().map(ListCommand::row).toList());
    String groups =
        Gallery.groups().stream()
            .map(group -> under(group, systems))
            .collect(Collectors.joining("\n"));
    console.out().print(groups);
    return Console.DONE;
  }

  private static String under(Group group, TextColumns systems) {
    return group.entries().stream()
        .map(entry -> "  " + systems.line(row(entry)))
        .collect(Collectors.joining("", group.title() + "\n", ""));
  }

  private static List<String> row(Entry entry) {
    return List.of(entry.name(), entry.title(), entry.shows());
  }
}
