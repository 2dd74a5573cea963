package unfold.figure.theme;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A function that remembers its latest answers: frames are many and ask the same, figures are long
 * and ask without end. Safe to use from several threads.
 */
public final class Memo<K, V> implements Function<K, V> {
  private static final int MOST = 4096;

  private final Function<K, V> source;
  private final Map<K, V> known = new ConcurrentHashMap<>();

  /**
   * A memory of the answers of a function.
   *
   * @param source gives equal answers to equal questions
   */
  public Memo(Function<K, V> source) {
    this.source = source;
  }

  @Override
  public V apply(K question) {
    V answer = known.get(question);
    if (answer == null) {
      if (known.size() >= MOST) {
        known.clear();
      }
      answer = source.apply(question);
      known.put(question, answer);
    }
    return answer;
  }
}
