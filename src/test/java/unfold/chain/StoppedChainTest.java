package unfold.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unfold.circuit.Grain;
import unfold.gallery.Gallery;
import unfold.geometry.Box;
import unfold.result.StopSignal;
import unfold.session.Document;
import unfold.session.Origin;

/** The chain stopped at one place after another, and asked again. */
class StoppedChainTest {
  private static Chain chain() {
    return new Chain(
        Document.of(Gallery.named("lstm").orElseThrow().text(), new Origin.Fresh()).input());
  }

  private static Box drawn(Chain chain, Grain grain) {
    return chain
        .circuitLayout(grain)
        .value()
        .orElseThrow()
        .extent()
        .union(chain.unfoldingLayout(grain).value().orElseThrow().extent());
  }

  /** Each stage is left out, or made as if nobody had stopped the one before. */
  @ParameterizedTest
  @EnumSource(Grain.class)
  void whatWasStoppedIsMadeWhenItIsAskedForAgain(Grain grain) {
    Box whole = drawn(chain(), grain);
    Chain chain = chain();
    int stops = 0;
    Optional<Box> drawn = Optional.empty();
    for (int patience = 1; drawn.isEmpty(); patience *= 2) {
      AtomicInteger left = new AtomicInteger(patience);
      drawn = StopSignal.unless(() -> left.decrementAndGet() < 0, () -> drawn(chain, grain));
      stops += drawn.isEmpty() ? 1 : 0;
    }
    assertThat(stops).isGreaterThan(3);
    assertThat(drawn).contains(whole);
  }
}
