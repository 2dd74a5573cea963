package unfold.data;

import java.util.List;
import unfold.data.file.SuggestedName;

/** The messages about extents and minibatches whose data disagree. */
final class DataExtentMessages {
  private DataExtentMessages() {}

  static String noAxis(String name, List<String> axes) {
    return "there is no axis %s; %s".formatted(name, SuggestedName.instead(name, axes));
  }

  static String extentOfTree(String axis) {
    return "%s goes to the root of its tree: it has no other extent".formatted(axis);
  }

  static String treeMisfit(Length length, int leaves, int nodes) {
    return "%s has %s, and its tree has %d leaves among %d nodes"
        .formatted(length.name(), length.steps(), leaves, nodes);
  }

  static String extentTooLarge(String axis, int most) {
    return "the extent of %s is at most %d".formatted(axis, most);
  }

  static String emptyExtent(String axis, int first, int last) {
    return first == 1
        ? "the extent of %s must be at least 1, and is %d".formatted(axis, last)
        : "%s ends at %d, before its first index %d".formatted(axis, last, first);
  }

  static String differentLengths(Length first, Length other) {
    return "%s has %s and %s has %s, along the same axis %s"
        .formatted(first.name(), first.steps(), other.name(), other.steps(), first.axis());
  }

  /**
   * @param asked whether the extent was asked for rather than stated by the text
   */
  static String shortData(Length length, int last, boolean asked) {
    return (asked ? "%s = %d is past the end of %s, which has %s" : "%s runs to %d, and %s has %s")
        .formatted(length.axis(), last, length.name(), length.steps());
  }

  static String circularRanges() {
    return "the ranges of the axes depend on each other";
  }

  static String tooManyPlaces(String name, long most, List<String> axes) {
    return "`%s` has more than %d places at these extents of %s, the most that are counted"
        .formatted(name, most, String.join(", ", axes));
  }

  static String meetingPlaces(String name, int line) {
    return "at this extent this is the place of `%s` that line %d gives, and they differ"
        .formatted(name, line);
  }

  static String severalForOne(String name, int sequences) {
    return "every sequence has the same %s here, and these data are for %d of them"
        .formatted(name, sequences);
  }

  static String trees(String axis, int count) {
    return "%s has %d trees".formatted(axis, count);
  }

  static String sequences(String name, int count) {
    return "%s has %d sequences".formatted(name, count);
  }

  /**
   * @param first and {@code other}: phrases of {@link #trees} or {@link #sequences}
   */
  static String differentCounts(String first, String other) {
    return "%s and %s: a minibatch has as many of each, or one for all".formatted(first, other);
  }
}
