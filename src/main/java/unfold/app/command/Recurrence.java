package unfold.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
import unfold.export.ProvenanceReader;
import unfold.export.sheet.Provenance;
import unfold.gallery.Entry;
import unfold.gallery.Gallery;
import unfold.playback.Moment;
import unfold.result.Result;
import unfold.session.Document;
import unfold.session.Origin;

/**
 * The text that a command works on.
 *
 * @param label what mistakes call it: a path, a gallery name, or {@code standard input}
 * @param made the text, and of a figure that was made of it also how
 * @param origin where its files are, and what the window saves it to
 */
record Recurrence(String label, Provenance made, Origin origin) {
  /** The word of the command line for any of them. */
  static final String WORD = "RECURRENCE";

  static final String FORMS =
      "A gallery name, a .rec file, a figure of one, or - for standard input.";

  private static final String STANDARD_INPUT = CommandFileMessages.standardInput();
  // far beyond what a person types; a larger file is no text of ours
  private static final int LONGEST = 1 << 20;

  static Recurrence of(Entry entry) {
    return of(entry.name(), entry.text(), new Origin.Shipped(entry.name()));
  }

  private static Recurrence of(String label, String text, Origin origin) {
    return new Recurrence(label, Provenance.of(text), origin);
  }

  String text() {
    return made.text();
  }

  /** The values in place of those of the text: as typed now, else as the figure had them. */
  Settings settings(Map<String, String> typed) {
    return Settings.of(over(made.settings(), Settings.of(typed).values()));
  }

  private static <V> Map<String, V> over(Map<String, V> before, Map<String, V> now) {
    Map<String, V> all = new LinkedHashMap<>(before);
    all.putAll(now);
    return all;
  }

  /** The moment that a figure shows; empty for a text, which is played. */
  Optional<Moment> moment() {
    return origin instanceof Origin.Drawn
        ? Optional.of(new Moment(made.moment()))
        : Optional.empty();
  }

  /**
   * The document that is opened, with what is typed now in place of what the text says or the
   * figure was.
   *
   * @param folder what the files named by options are relative to
   */
  Document document(RecurrenceOptions options, Path folder) {
    return opened()
        .withSettings(settings(options.settings(folder)))
        .withExtents(over(made.extents(), options.extents()))
        .withSeed(options.seed().orElse(made.seed()));
  }

  private Document opened() {
    return switch (origin) {
      case Origin.Drawn(Path figure) -> Document.of(made, figure);
      case Origin.Fresh _, Origin.Piped _, Origin.Shipped _, Origin.Saved _ ->
          Document.of(text(), origin);
    };
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
    return read(console.in(), STANDARD_INPUT).map(text -> of(STANDARD_INPUT, text, origin));
  }

  private static Result<Recurrence> file(
      String argument, Collection<String> words, Console console) {
    try {
      Path file = console.folder().resolve(argument);
      if (!Files.exists(file)) {
        return Result.failed(unknown(argument, words));
      }
      return ProvenanceReader.recognises(file)
          ? ProvenanceReader.read(file)
              .map(made -> new Recurrence(argument, made, new Origin.Drawn(file)))
          : read(file, argument).map(text -> of(argument, text, new Origin.Saved(file)));
    } catch (InvalidPathException e) {
      return Result.failed(CommandFileMessages.noPath(argument));
    }
  }

  private static Result<String> read(Path file, String label) {
    if (Files.isDirectory(file)) {
      return Result.failed(CommandFileMessages.isFolder(label));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, label);
    } catch (IOException e) {
      return Result.failed(CommandFileMessages.unreadable(label));
    }
  }

  private static Result<String> read(InputStream in, String label) {
    try {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      return bytes.length > LONGEST
          ? Result.failed(CommandFileMessages.tooLarge(label, LONGEST))
          : decoded(bytes, label);
    } catch (IOException e) {
      return Result.failed(CommandFileMessages.unreadable(label));
    }
  }

  private static Result<String> decoded(byte[] bytes, String label) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') >= 0 ? noText(label) : Result.of(withoutByteOrderMark(text));
    } catch (CharacterCodingException e) {
      return noText(label);
    }
  }

  private static Result<String> noText(String label) {
    return Result.failed(CommandFileMessages.noText(label));
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
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
