package unfold.app.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import unfold.app.console.Console;
import unfold.app.option.RecurrenceOptions;
import unfold.equation.Nearest;
import unfold.equation.Settings;
import unfold.gallery.Entry;
import unfold.gallery.Gallery;
import unfold.result.Result;
import unfold.session.Document;
import unfold.session.Origin;
import unfold.session.file.Opened;
import unfold.session.file.RecurrenceReader;

/**
 * The text that a command works on.
 *
 * @param label what mistakes call it: a path, a gallery name, or {@code standard input}
 * @param opened the text or figure, where its files are, and what the window saves it to
 */
record Recurrence(String label, Opened opened) {
  /** The word of the command line for any of them. */
  static final String WORD = "RECURRENCE";

  static final String FORMS =
      "A gallery name, a .rec or .unfold file, a figure, or - for standard input.";

  private static final String STANDARD_INPUT = CommandFileMessages.standardInput();

  static Recurrence of(Entry entry) {
    Origin origin = new Origin.Shipped(entry.name());
    return new Recurrence(entry.name(), Opened.text(entry.text(), origin));
  }

  private Document before() {
    return opened.document();
  }

  String text() {
    return before().text();
  }

  /** The values in place of those of the text: as typed now, else as the figure had them. */
  Settings settings(Map<String, String> typed) {
    return Settings.of(over(before().settings().values(), Settings.of(typed).values()));
  }

  private static <V> Map<String, V> over(Map<String, V> before, Map<String, V> now) {
    Map<String, V> all = new LinkedHashMap<>(before);
    all.putAll(now);
    return all;
  }

  /**
   * The document that is opened, with what is typed now in place of what the text says or the
   * figure was.
   *
   * @param folder what the files named by options are relative to
   */
  Document document(RecurrenceOptions options, Path folder) {
    return before()
        .withSettings(settings(options.settings(folder)))
        .withExtents(over(before().extents(), options.extents()))
        .withSeed(options.seed().orElse(before().seed()))
        .withAllowed(options.allowed(folder));
  }

  /**
   * @param argument a gallery name, a path, or {@code -} for standard input
   * @param words what else might have been meant, such as the names of commands
   */
  static Result<Recurrence> find(String argument, Collection<String> words, Console console) {
    if (argument.equals("-")) {
      return standardInput(console);
    }
    if (argument.isBlank()) {
      return Result.failed(CommandFileMessages.noRecurrence());
    }
    Optional<Recurrence> shipped = Gallery.named(argument).map(Recurrence::of);
    return shipped.map(Result::of).orElseGet(() -> file(argument, words, console));
  }

  private static Result<Recurrence> standardInput(Console console) {
    Origin origin = new Origin.Piped(console.folder());
    return RecurrenceReader.text(console.in(), STANDARD_INPUT, origin)
        .map(it -> new Recurrence(STANDARD_INPUT, it));
  }

  private static Result<Recurrence> file(
      String argument, Collection<String> words, Console console) {
    try {
      Path file = console.folder().resolve(argument);
      return Files.exists(file)
          ? RecurrenceReader.fileOrPipe(file, argument, console.folder())
              .map(it -> new Recurrence(argument, it))
          : Result.failed(unknown(argument, words));
    } catch (InvalidPathException e) {
      return Result.failed(CommandFileMessages.noPath(argument));
    }
  }

  private static String unknown(String argument, Collection<String> words) {
    if (argument.endsWith(".rec") || argument.contains("/")) {
      return CommandFileMessages.noFile(argument);
    }
    return Nearest.to(argument, words)
        .or(() -> Nearest.to(argument, Gallery.names()))
        .map(nearest -> CommandFileMessages.unknown(argument, nearest))
        .orElseGet(() -> CommandFileMessages.unknown(argument));
  }
}
