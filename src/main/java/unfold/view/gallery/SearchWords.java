package unfold.view.gallery;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a search, each of which must occur; a number only as a whole one. */
record SearchWords(List<Pattern> words) {
  private static final Pattern SPACE = Pattern.compile("[\\s,()]+");

  SearchWords {
    words = List.copyOf(words);
  }

  static SearchWords of(String typed) {
    return new SearchWords(
        Stream.of(SPACE.split(typed)).filter(it -> !it.isEmpty()).map(SearchWords::word).toList());
  }

  /** 10.1 is not meant to find 10.12, but 10 finds both. */
  private static Pattern word(String word) {
    String begin = Character.isDigit(word.charAt(0)) ? "(?<![\\d.])" : "";
    String end = Character.isDigit(word.charAt(word.length() - 1)) ? "(?!\\d)" : "";
    return Pattern.compile(
        begin + Pattern.quote(word) + end, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  boolean match(String text) {
    return words.stream().allMatch(it -> it.matcher(text).find());
  }
}
