package unfold.equation.reading;

import java.util.Optional;
import unfold.equation.DataSupply;
import unfold.equation.SourceSpan;
import unfold.equation.syntax.Mistakes;
import unfold.equation.syntax.SourceText;
import unfold.equation.syntax.Tokenizer;
import unfold.equation.syntax.grammar.TextParser;

/** Reads the settings of {@code --set} and the window that replace the data of a name. */
final class SettingReader {
  private final ReadingContext context;

  SettingReader(ReadingContext context) {
    this.context = context;
  }

  /**
   * Reads the setting of a name; empty where nothing is set, or after reporting what is wrong with
   * it.
   */
  Optional<DataSupply> read(String name, Optional<String> alphabet) {
    return context.settings().value(name).flatMap(set -> read(name, set.strip(), alphabet));
  }

  private Optional<DataSupply> read(String name, String value, Optional<String> alphabet) {
    Optional<String> missing = missing(name, value);
    if (missing.isPresent()) {
      context.mistakes().add(nowhere(), missing.get());
      return Optional.empty();
    }
    return file(value)
        .or(() -> tokens(value, name, alphabet))
        .or(() -> isTokens(value) ? Optional.empty() : parsed(value, name, alphabet));
  }

  private static Optional<String> missing(String name, String value) {
    if (value.isEmpty()) {
      return Optional.of(ReadingMessages.setToNothing(name));
    }
    String file = value.endsWith(":") ? value.substring(0, value.length() - 1) : value;
    if (file.endsWith(".npz")) {
      return Optional.of(ReadingMessages.arrayMissing(file, name));
    }
    return file.endsWith(".csv")
        ? Optional.of(ReadingMessages.columnMissing(file, name))
        : Optional.empty();
  }

  private static boolean isTokens(String value) {
    return value.startsWith("words:") || value.startsWith("chars:");
  }

  /**
   * Reads a setting that names a file: {@code weights.npz:W}, split at the last colon, {@code
   * W.npy} or {@code f.csv:value}.
   */
  private Optional<DataSupply> file(String value) {
    SourceSpan nowhere = nowhere();
    if (value.endsWith(".npy")) {
      return Optional.of(new DataSupply.Npy(value, nowhere));
    }
    int colon = value.lastIndexOf(':');
    String file = value.substring(0, Math.max(0, colon));
    String entry = value.substring(colon + 1);
    if (file.endsWith(".npz")) {
      return Optional.of(new DataSupply.Npz(file, entry, nowhere));
    }
    return file.endsWith(".csv")
        ? Optional.of(new DataSupply.Csv(file, entry, nowhere))
        : Optional.empty();
  }

  private Optional<DataSupply> tokens(String value, String name, Optional<String> alphabet) {
    if (!isTokens(value)) {
      return Optional.empty();
    }
    Tokenizer tokenizer = Tokenizer.named(value.substring(0, 5)).orElseThrow();
    return context
        .supplies()
        .tokens(tokenizer.split(value.substring(6)), alphabet, name, nowhere());
  }

  /** Reads any other setting like DATA in a text, and moves its mistakes to the setting. */
  private Optional<DataSupply> parsed(String value, String name, Optional<String> alphabet) {
    Mistakes found = new Mistakes();
    SourceText setting = new SourceText(value);
    Optional<DataSupply> supply =
        TextParser.rightSide(setting, found)
            .flatMap(data -> context.with(setting, found).supplies().read(data, alphabet, name));
    if (supply.isEmpty()) {
      String message =
          found.inOrder().stream()
              .findFirst()
              .map(why -> ReadingMessages.cannotBeSet(name, value, why.message()))
              .orElseGet(() -> ReadingMessages.cannotBeSet(name, value));
      context.mistakes().add(nowhere(), message);
    }
    return supply.map(this::moved);
  }

  private DataSupply moved(DataSupply supply) {
    return switch (supply) {
      case DataSupply.Fill fill -> new DataSupply.Fill(fill.value(), nowhere());
      case DataSupply.Table table -> new DataSupply.Table(table.rows(), nowhere());
      case DataSupply.Identity _ -> new DataSupply.Identity(nowhere());
      case DataSupply.Count _ -> new DataSupply.Count(nowhere());
      case DataSupply.OneHot one ->
          new DataSupply.OneHot(one.alphabet(), one.sequences(), nowhere());
      case DataSupply.Csv csv -> new DataSupply.Csv(csv.file(), csv.column(), csv.by(), nowhere());
      case DataSupply.Npy npy -> new DataSupply.Npy(npy.file(), nowhere());
      case DataSupply.Npz npz ->
          new DataSupply.Npz(npz.file(), npz.entry(), npz.lengths(), nowhere());
      case DataSupply.Leaves it -> new DataSupply.Leaves(it.alphabet(), nowhere());
      case DataSupply.Image it -> new DataSupply.Image(it.file(), nowhere());
      case DataSupply.Repeat it -> new DataSupply.Repeat(moved(it.of()), nowhere());
      case DataSupply.Draw draw ->
          new DataSupply.Draw(draw.distribution(), draw.density(), draw.radius(), nowhere());
    };
  }

  private SourceSpan nowhere() {
    return context.source().span(0, 0);
  }
}
