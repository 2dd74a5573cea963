package unfold.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import unfold.app.console.Complaint;
import unfold.app.console.Console;
import unfold.app.option.TraceFile;
import unfold.export.sheet.AtomicFile;
import unfold.export.table.CsvTrace;
import unfold.export.table.JsonTrace;
import unfold.export.table.NpzTrace;
import unfold.export.table.TraceSheet;
import unfold.result.Result;
import unfold.trace.Trace;

/**
 * Writes the values of a run to the file that was asked for.
 *
 * @param members the traces of all sequences
 * @param shared the names that have one value for all of them
 */
record TraceWriting(List<Trace> members, Set<String> shared, TraceFile file, Console console) {
  /** The file name for values without an index: they have no axis to be called by. */
  private static final String WITHOUT_AXES = "once";

  /**
   * @param quiet whether to keep silent about what a format leaves out
   */
  Result<Path> write(String title, boolean quiet) {
    return console.path(file.path()).then(path -> write(path, title, quiet));
  }

  private Result<Path> write(Path path, String title, boolean quiet) {
    return switch (file.format()) {
      case JSON -> written(path, JsonTrace.of(members, Optional.of(title)));
      case NPZ -> written(path, NpzTrace.of(members, shared));
      case CSV -> csv(path, quiet);
      case FOLDER -> folder(path);
    };
  }

  private Result<Path> csv(Path path, boolean quiet) {
    List<TraceSheet> all = TraceSheet.of(members);
    List<TraceSheet> indexed = all.stream().filter(it -> !it.axes().isEmpty()).toList();
    if (indexed.size() > 1) {
      return Complaint.of(CommandFileMessages.differentAxes());
    }
    if (all.size() > 1 && !quiet) {
      console.err().println(CommandMessages.note(CommandFileMessages.withoutIndexLeftOut()));
    }
    TraceSheet sheet = indexed.isEmpty() ? all.getFirst() : indexed.getFirst();
    return written(path, CsvTrace.of(sheet));
  }

  private Result<Path> folder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      return Complaint.of(CommandFileMessages.noFolder(folder.toString()));
    }
    Result<Path> so = Result.of(folder);
    for (TraceSheet sheet : TraceSheet.of(members)) {
      String name = sheet.axes().isEmpty() ? WITHOUT_AXES : String.join("-", sheet.axes());
      so = so.then(_ -> written(folder.resolve(name + ".csv"), CsvTrace.of(sheet)));
    }
    return so;
  }

  private static Result<Path> written(Path path, AtomicFile.Content content) {
    return Complaint.from(AtomicFile.write(path, content));
  }
}
