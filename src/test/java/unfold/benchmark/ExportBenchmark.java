package unfold.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import unfold.chain.Chain;
import unfold.chain.ChainInput;
import unfold.chain.TextFiles;
import unfold.circuit.Grain;
import unfold.equation.Settings;
import unfold.export.image.PngWriter;
import unfold.export.sheet.PageSize;
import unfold.export.sheet.Sheet;
import unfold.export.svg.SvgWriter;
import unfold.figure.View;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.Scene;
import unfold.gallery.Gallery;
import unfold.playback.Moment;

/**
 * The figure of {@code elman-loss} as a file: SVG grows in proportion to the steps and takes at
 * most 1.5 s for 10,000 of them; a PNG for a 4K screen takes at most a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Djava.awt.headless=true")
public class ExportBenchmark {

  /** As many steps as were asked for. */
  @State(Scope.Benchmark)
  public static class Long {
    @Param({"1000", "10000"})
    private int steps;

    private Optional<Sheet> sheet = Optional.empty();

    @Setup
    public void draw() {
      sheet = Optional.of(sheet(steps));
    }
  }

  @Benchmark
  public void svg(Long it) throws IOException {
    SvgWriter.write(it.sheet.orElseThrow(), OutputStream.nullOutputStream());
  }

  @Benchmark
  public void png4K() throws IOException {
    Sheet sheet = sheet(5).withSize(new PageSize.Exact(3840, 2160));
    PngWriter.write(sheet, OutputStream.nullOutputStream());
  }

  private static Sheet sheet(int steps) {
    String text = Gallery.named("elman-loss").orElseThrow().text();
    var input = new ChainInput(text, Settings.NONE, Map.of("t", steps), 1, 0, TextFiles.OF_GALLERY);
    Scene scene =
        new Chain(input)
            .scene(Grain.VARIABLES, FigureOptions.USUAL, Optional.empty())
            .value()
            .orElseThrow();
    return Sheet.of(View.BOTH.of(scene, new Moment(steps)), "elman-loss");
  }
}
