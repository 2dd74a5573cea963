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
import unfold.data.file.DataSource;
import unfold.data.file.FolderSource;
import unfold.equation.Nearest;
import unfold.equation.Settings;
import unfold.export.ProvenanceReader;
import unfold.export.sheet.Provenance;
import unfold.gallery.Entry;
import unfold.gallery.Gallery;
import unfold.playback.Moment;
import unfold.result.Bytes;
import unfold.result.Result;
import unfold.session.Document;
import unfold.session.Origin;

/**
 * The text that a command works on.
 *
 * @param label what mistakes call it: a path, a gallery name, or {@code standard input}
 * @param made the text, and of a figure that was made of it also how
 * @param data where the files it names come from
 * @param origin what the window saves it to
 */
record Recurrence(String label, Provenance made, DataSource data, Origin origin) {
  /** What the command line calls any of them. */
  static final String WORD = "RECURRENCE";

  static final String FORMS =
      "A gallery name, a .rec file, a figure of one, or - for standard input.";

  private static final String STANDARD_INPUT = "standard input";
  // far beyond what a person types; a larger file is no text of ours
  private static final int LONGEST = 1 << 20;

  static Recurrence of(Entry entry) {
    return of(entry.name(), entry.text(), Gallery.data(), new Origin.Shipped(entry.name()));
  }

  private static Recurrence of(String label, String text, DataSource data, Origin origin) {
    return new Recurrence(label, Provenance.of(text), data, origin);
  }

  String text() {
    return made.text();
  }

  /** What stands in place of what the text says: what is typed now, else as it was. */
  Settings settings(Map<String, String> typed) {
    return Settings.of(over(made.settings(), Settings.of(typed).values()));
  }

  /** The last index of each axis that is set: as it is typed now, else as it was. */
  Map<String, Integer> extents(Map<String, Integer> typed) {
    return over(made.extents(), typed);
  }

  private static <V> Map<String, V> over(Map<String, V> before, Map<String, V> now) {
    Map<String, V> all = new LinkedHashMap<>(before);
    all.putAll(now);
    return all;
  }

  long seed(Optional<Long> typed) {
    return typed.orElse(made.seed());
  }

  /** The moment that a figure shows; empty for a text, which is played. */
  Optional<Moment> moment() {
    return origin instanceof Origin.Drawn
        ? Optional.of(new Moment(made.moment()))
        : Optional.empty();
  }

  /** As a window opens it. */
  Document document() {
    return switch (origin) {
      case Origin.Drawn(Path figure) -> Document.of(made, figure);
      case Origin.Fresh _, Origin.Shipped _, Origin.Saved _ -> Document.of(text(), origin);
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
      return Result.failed("no RECURRENCE is named");
    }
    Optional<Recurrence> shipped = Gallery.named(argument).map(Recurrence::of);
    return shipped.map(Result::of).orElseGet(() -> file(argument, words, console));
  }

  private static Result<Recurrence> standardInput(Console console) {
    DataSource data = new FolderSource(console.folder());
    return read(console.in(), STANDARD_INPUT)
        .map(text -> of(STANDARD_INPUT, text, data, new Origin.Fresh()));
  }

  private static Result<Recurrence> file(
      String argument, Collection<String> words, Console console) {
    try {
      Path file = console.folder().resolve(argument);
      if (!Files.exists(file)) {
        return Result.failed(unknown(argument, words));
      }
      DataSource data = FolderSource.beside(file);
      return ProvenanceReader.recognises(file)
          ? ProvenanceReader.read(file)
              .map(made -> new Recurrence(argument, made, data, new Origin.Drawn(file)))
          : read(file, argument).map(text -> of(argument, text, data, new Origin.Saved(file)));
    } catch (InvalidPathException e) {
      return Result.failed("%s is no path", argument);
    }
  }

  private static Result<String> read(Path file, String label) {
    if (Files.isDirectory(file)) {
      return Result.failed("%s is a folder", label);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, label);
    } catch (IOException e) {
      return Result.failed("%s cannot be read", label);
    }
  }

  private static Result<String> read(InputStream in, String label) {
    try {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      return bytes.length > LONGEST
          ? Result.failed("%s is larger than %s", label, Bytes.inWords(LONGEST))
          : decoded(bytes, label);
    } catch (IOException e) {
      return Result.failed("%s cannot be read", label);
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
    return Result.failed("%s is no text in UTF-8", label);
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String unknown(String argument, Collection<String> words) {
    if (argument.endsWith(".rec") || argument.contains("/")) {
      return "there is no file " + argument;
    }
    String nearest =
        Nearest.to(argument, words)
            .or(() -> Nearest.to(argument, Gallery.names()))
            .map("; the nearest is %s"::formatted)
            .orElse("; unfold list prints the gallery");
    return "%s is neither in the gallery nor a file%s".formatted(argument, nearest);
  }
}
