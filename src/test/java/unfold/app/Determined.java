package unfold.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs that draw, sample and sum up, each into a folder of its own. */
final class Determined {
  /** Products large enough for a library to share out among threads. */
  private static final String LARGE =
      """
      over t = 1..60
      size n = 300
      input x(t) : n ~ normal(0, 1)
      param m(t) : n ~ uniform(0, 1)
      param W : n x n ~ orthogonal
      param U : n x n ~ normal(0, 0.05)
      param V : n x n ~ normal(0, 0.05)
      h(0) = 0
      h(t) = tanh(m(t) * (W h(t-1)) + U x(t))
      output o(t) = V' h(t)
      loss L(t) = sum(o(t) * o(t))
      """;

  private static final List<String> RUNS =
      List.of(
          "simulate - -o trace.npz",
          "simulate - --type float32 -o trace.npz",
          "simulate minibatch --set n=200 -o trace.json",
          "draw generate --values -o figure.svg -o figure.png",
          "draw echo-state --values --show 1..3 -o figure.svg -o figure.tex -o figure.pdf",
          "draw elman-loss --grain operations --values -o figure.svg -o figure.graphml",
          "draw image --values --scale 0.5 -o figure.png -o figure.svg",
          "draw elman --tau 2 --values --fps 4 --scale 0.3 -o figure.gif -o figure.html");

  private Determined() {}

  public static void main(String[] folderAndThreads) throws Exception {
    Path folder = Path.of(folderAndThreads[0]);
    List<Future<?>> all = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(Integer.parseInt(folderAndThreads[1]))) {
      for (int run = 0; run < RUNS.size(); run++) {
        int number = run;
        all.add(threads.submit(() -> run(folder, number)));
      }
    }
    for (Future<?> run : all) {
      run.get();
    }
  }

  private static Path run(Path folder, int run) throws IOException {
    Path own = Files.createDirectories(folder.resolve(Integer.toString(run)));
    Shell.Ran ran = Shell.in(own).with(LARGE).line(RUNS.get(run) + " --quiet --seed 7");
    if (ran.status() != 0) {
      throw new IllegalStateException(ran.err());
    }
    return own;
  }
}
