package unfold.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import unfold.circuit.Circuits;
import unfold.circuit.Grain;
import unfold.data.Dataset;
import unfold.data.file.ResourceSource;
import unfold.equation.Checked;
import unfold.equation.EquationSystem;
import unfold.equation.reading.Equations;
import unfold.schedule.Schedule;
import unfold.unfolding.Unfolding;

/** From a text to what a simulator takes. */
public final class Systems {
  private Systems() {}

  /** The networks of the chapter. */
  public static final List<String> CHAPTER =
      List.of(
          "a1-logistic",
          "a2-rotation",
          "a3-lotka-volterra",
          "b-smoothing",
          "c1-elman-no-output",
          "c2-elman-loss",
          "d1-output-recurrence",
          "d2-teacher-forcing",
          "e-one-output",
          "f-vector-to-sequence",
          "g-outputs-fed-back",
          "h-bidirectional",
          "i-encoder-decoder",
          "ja-deep",
          "jb-deep",
          "jc-deep",
          "jl-layers",
          "k-tdnn",
          "k2-tdnn-sum",
          "l1-unshared",
          "l2-shared",
          "m-image",
          "n-ragged",
          "o1-leaky",
          "o2-skip",
          "p1-lstm",
          "p2-gru",
          "q-esn",
          "r-autoencoder",
          "s-tree",
          "s2-tree-chain",
          "t-next-word",
          "t2-generate",
          "u-attention",
          "v-wavefront",
          "w-register");

  public static String text(String name) {
    try (InputStream in = Systems.class.getResourceAsStream("/systems/" + name + ".rec")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static EquationSystem system(String text) {
    Checked<EquationSystem> reading = Equations.read(text);
    return reading.value().orElseThrow(() -> new AssertionError(reading.diagnostics().toString()));
  }

  public static Dataset dataset(String text, long seed, Map<String, Integer> extents) {
    Checked<Dataset> loading =
        Dataset.load(system(text), new ResourceSource(Systems.class, "systems"), seed, extents);
    return loading.value().orElseThrow(() -> new AssertionError(loading.diagnostics().toString()));
  }

  public static Schedule schedule(Dataset dataset, Grain grain) {
    return Schedule.of(
        Unfolding.of(
            Circuits.of(dataset.system(), grain).value().orElseThrow(), dataset.extents()));
  }
}
