package unfold.language;

import java.util.List;
import java.util.regex.Pattern;
import unfold.data.file.ResourceSource;

/**
 * The page that says what can be written, in the order of a beginner.
 *
 * @param opening the sentences before the first section
 */
public record LanguagePage(String opening, List<LanguageSection> sections) {
  private static final Pattern SECTION =
      Pattern.compile(
          """
          ^### (?<heading>[^\\n]+)

          (?<words>.+?)

          ```
          (?<example>.+?\\n)```$\
          """,
          Pattern.DOTALL | Pattern.MULTILINE);

  public LanguagePage {
    sections = List.copyOf(sections);
  }

  /** The page that comes with the program. */
  public static LanguagePage read() {
    return of(ResourceSource.text("language/page.md"));
  }

  /** Reads a page in Markdown: sentences, then sections with one block of code each. */
  static LanguagePage of(String markdown) {
    String opening = markdown.substring(0, markdown.indexOf("\n###")).strip();
    return new LanguagePage(
        opening,
        SECTION
            .matcher(markdown)
            .results()
            .map(it ->
                new LanguageSection(it.group("heading"), it.group("words"), it.group("example")))
            .toList());
  }

  /** The text that a new one begins with: the first example. */
  public String newText() {
    return sections.getFirst().example();
  }
}
