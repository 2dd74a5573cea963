package unfold.language;

/**
 * A thing that can be written.
 *
 * @param words one to three sentences, pieces of a recurrence between back quotes, in lines of at
 *     most 80 columns
 * @param example a text of its own, every line of which ends in a line feed
 */
public record LanguageSection(String heading, String words, String example) {}
