package unfold.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unfold.typesetting.LabelCache.Key;

class LabelCacheTest {

  @Test
  void theLabelUsedLongestAgoIsForgottenFirst() {
    LabelCache cache = new LabelCache(2);
    MathLabel first = cache.get(key("a"), () -> MathLabel.text("1", 1));
    MathLabel second = cache.get(key("b"), () -> MathLabel.text("2", 1));
    cache.get(key("a"), () -> MathLabel.text("3", 1));
    cache.get(key("c"), () -> MathLabel.text("4", 1));
    assertThat(cache.get(key("a"), () -> MathLabel.text("5", 1))).isSameAs(first);
    assertThat(cache.get(key("b"), () -> MathLabel.text("6", 1))).isNotSameAs(second);
  }

  @Test
  void threadsThatAskForTheSameLabelsGetTheSameInstances() throws Exception {
    List<String> formulas =
        IntStream.range(0, 60)
            .mapToObj(step -> "\\hat{\\mathbf{q}}^{(%d)}".formatted(step))
            .toList();
    Callable<List<MathLabel>> task =
        () -> formulas.stream().map(tex -> MathLabel.of(tex, 17)).toList();
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<MathLabel>>> results =
          threads.invokeAll(Stream.generate(() -> task).limit(4).toList());
      List<MathLabel> labels = results.getFirst().get();
      for (Future<List<MathLabel>> result : results) {
        assertThat(result.get()).usingElementComparator((a, b) -> a == b ? 0 : 1).isEqualTo(labels);
      }
      assertThat(labels).allMatch(label -> label.height() > 10);
    }
  }

  private static Key key(String source) {
    return new Key(source, true, 1);
  }
}
