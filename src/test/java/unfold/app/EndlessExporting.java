package unfold.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import unfold.export.FigureFormat;

/** A program that exports two versions of every kind of file in turn until it is killed. */
final class EndlessExporting {
  private static final List<String> TABLES =
      List.of("trace.json", "trace.npz", "trace.csv", "tables/");

  private EndlessExporting() {}

  public static void main(String[] folder) {
    for (int version = 0; ; version++) {
      export(Path.of(folder[0]), version % 2);
      System.out.println(version);
    }
  }

  /** Exports a version, which differs from the other in its draws. */
  static void export(Path folder, int version) {
    String figures =
        Arrays.stream(FigureFormat.values())
            .map(it -> " -o figure" + it.ending())
            .collect(Collectors.joining());
    run(folder, version, "draw elman --values --fps 1 --scale 0.3" + figures);
    TABLES.forEach(it -> run(folder, version, "simulate elman -o " + it));
  }

  private static void run(Path folder, int version, String command) {
    Shell.Ran ran = Shell.in(folder).line(command + " --quiet --tau 2 --seed " + (1 + version));
    if (ran.status() != 0) {
      throw new IllegalStateException(ran.err());
    }
  }
}
