package unfold.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import unfold.chain.Chain;
import unfold.chain.ChainInput;
import unfold.circuit.Grain;
import unfold.equation.Axis;
import unfold.equation.Checked;
import unfold.equation.Diagnostic;
import unfold.equation.EquationSystem;
import unfold.equation.Settings;
import unfold.equation.reading.Equations;
import unfold.export.FigureFormat;
import unfold.export.sheet.ExportRequest;
import unfold.export.sheet.ExportedRun;
import unfold.export.sheet.Page;
import unfold.export.sheet.WritingRefused;
import unfold.figure.scene.FigureOptions;
import unfold.figure.scene.Scene;
import unfold.gallery.Gallery;
import unfold.oracle.AgreementTest;
import unfold.playback.Moment;
import unfold.trace.Precision;
import unfold.trace.ProgressMonitor;
import unfold.trace.Simulation;
import unfold.trace.Trace;
import unfold.trace.nd4j.Nd4jArithmetic;
import unfold.trace.simulate.Simulator;

/**
 * The way of a text to numbers and SVG, as far as its mistakes let it go: the numbers are those of
 * the recursive evaluator, and the SVG is XML.
 */
final class Drawing {
  private static final int STEPS = 3;
  private static final int MOST_AXES = 3;
  private static final long MOST_ELEMENTS = 10_000;
  private static final SAXParserFactory XML = SAXParserFactory.newDefaultInstance();

  private final Chain chain;

  private Drawing(Chain chain) {
    this.chain = chain;
  }

  static void check(byte[] input) throws IOException {
    String text = new String(input, StandardCharsets.UTF_8);
    Optional<EquationSystem> system = Equations.read(text).value();
    if (system.isPresent() && isSmall(system.get())) {
      Map<String, Integer> extents = extents(system.get());
      new Drawing(new Chain(new ChainInput(text, Settings.NONE, extents, 1, 0, Gallery.data())))
          .check(system.get());
    }
  }

  /** Whether a second suffices: three steps on each of eight axes are 6,561 places. */
  private static boolean isSmall(EquationSystem system) {
    return system.axes().size() <= MOST_AXES
        && system.statements().values().stream().mapToLong(it -> it.shape().elements()).sum()
            <= MOST_ELEMENTS;
  }

  private static Map<String, Integer> extents(EquationSystem system) {
    return system.axes().stream()
        .filter(it -> !it.isTree())
        .collect(Collectors.toMap(Axis::name, it -> it.first() + STEPS - 1));
  }

  private void check(EquationSystem system) throws IOException {
    if (chain.diagnostics().stream().anyMatch(Diagnostic::isMistake)) {
      return;
    }
    Optional<Trace> trace = system.hasValues() ? trace() : Optional.empty();
    for (Grain grain : Grain.values()) {
      Checked<Scene> scene = chain.scene(grain, FigureOptions.USUAL, trace);
      assertThat(scene.value()).as("%s", scene.diagnostics()).isPresent();
      draw(scene.value().orElseThrow());
    }
  }

  private Optional<Trace> trace() {
    Simulator simulator = new Simulator(new Nd4jArithmetic(), Precision.FLOAT64, 1L << 28);
    return switch (chain.simulate(simulator, ProgressMonitor.NONE).value().orElseThrow()) {
      case Simulation.Finished finished -> {
        var given = chain.dataset().value().orElseThrow();
        AgreementTest.assertAgreement(given, Precision.FLOAT64, 1e-6);
        yield Optional.of(finished.traces().get(chain.member()));
      }
      case Simulation.Refused refused -> {
        assertThat(refused.mistakes()).isNotEmpty();
        yield Optional.empty();
      }
      case Simulation.Stopped _ -> throw new AssertionError("nobody stopped it");
    };
  }

  private void draw(Scene scene) throws IOException {
    ExportRequest request =
        ExportedRun.of(chain, "a", Settings.NONE)
            .value()
            .orElseThrow()
            .request(scene, new Moment(scene.ticks()), Page.USUAL);
    ByteArrayOutputStream svg = new ByteArrayOutputStream();
    try {
      FigureFormat.SVG.content(request, ProgressMonitor.NONE).write(svg);
      XML.newSAXParser().parse(new ByteArrayInputStream(svg.toByteArray()), new DefaultHandler());
    } catch (WritingRefused itsAnswer) {
      assertThat(itsAnswer).hasMessageMatching("(?s).+");
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(svg.toString(StandardCharsets.UTF_8), e);
    }
  }
}
