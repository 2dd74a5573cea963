package unfold.equation.syntax;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A way to cut a text into the tokens of an alphabet, without case and punctuation. */
public enum Tokenizer {
  WORDS {
    @Override
    public List<String> split(String text) {
      return Arrays.stream(plain(text).split("[\\s\\p{Z}]+")).filter(w -> !w.isEmpty()).toList();
    }
  },
  /** Characters, the blanks between words included. */
  CHARS {
    @Override
    public List<String> split(String text) {
      return plain(text).codePoints().mapToObj(Character::toString).toList();
    }
  };

  public abstract List<String> split(String text);

  public static Optional<Tokenizer> named(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }

  private static String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return composed.toLowerCase(Locale.ROOT).replaceAll("[\\p{P}\\p{S}]", "").strip();
  }
}
