package unfold.view.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unfold.data.Dataset;
import unfold.data.SuppliedValues;
import unfold.data.Tensor;
import unfold.equation.Alphabet;
import unfold.equation.Axis;
import unfold.equation.EquationSystem;
import unfold.equation.Extents.Range;
import unfold.session.Drawing;

/**
 * The description of a member of a minibatch by which it is chosen.
 *
 * @param number its number, from 1
 * @param of the number of members
 * @param ticks the number of ticks it plays
 * @param length its steps in words; empty if there is no axis
 * @param tokens its first tokens; empty if it has none
 */
public record MinibatchMember(int number, int of, int ticks, String length, String tokens) {
  /** The most tokens that are listed: enough to tell one sequence from another. */
  private static final int MOST = 16;

  /** The members of a picture's minibatch, in their order. */
  public static List<MinibatchMember> all(Drawing picture) {
    Dataset minibatch = picture.minibatch();
    return IntStream.range(0, minibatch.size())
        .mapToObj(member ->
            new MinibatchMember(
                member + 1,
                minibatch.size(),
                picture.schedules().get(member).ticks(),
                length(minibatch.system(), minibatch.members().get(member)),
                tokens(minibatch.system(), minibatch.members().get(member))))
        .toList();
  }

  private static String length(EquationSystem system, Dataset.Member member) {
    return system.axes().stream()
        .findFirst()
        .map(axis -> counted(member.extents().range(axis.name()).count(), axis))
        .orElse("");
  }

  private static String counted(int count, Axis axis) {
    return axis.isTree() ? WorkbenchMessages.nodes(count) : WorkbenchMessages.length(count);
  }

  private static String tokens(EquationSystem system, Dataset.Member member) {
    return system
        .inputs()
        .filter(it -> it.axes().size() == 1)
        .flatMap(it ->
            Optional.ofNullable(system.alphabetOf().get(it.name())).stream()
                .flatMap(alphabet ->
                    Optional.ofNullable(member.given().get(it.name())).stream()
                        .map(given -> tokens(alphabet, given))))
        .findFirst()
        .orElse("");
  }

  private static String tokens(Alphabet alphabet, SuppliedValues given) {
    Range rows = given.rows().map(List::getFirst).orElse(new Range(1, 0));
    boolean characters = alphabet.tokens().stream().allMatch(it -> it.length() == 1);
    String first =
        IntStream.rangeClosed(rows.first(), rows.last())
            .limit(MOST)
            .mapToObj(row -> token(alphabet, given.at(row)))
            .collect(Collectors.joining(characters ? "" : " "));
    return rows.count() > MOST ? first + " …" : first;
  }

  private static String token(Alphabet alphabet, Tensor oneHot) {
    return IntStream.range(0, alphabet.tokens().size())
        .filter(i -> oneHot.at(i) == 1)
        .mapToObj(alphabet.tokens()::get)
        .findFirst()
        .orElse("?");
  }

  /** The title: {@code Sequence 2 of 3 · 2 steps · ab}. */
  public String title() {
    return WorkbenchMessages.sequence(number, of) + detail();
  }

  /** The entry in a list: {@code 2 · 2 steps · ab}. */
  public String entry() {
    return number + detail();
  }

  private String detail() {
    return (length.isEmpty() ? "" : " · " + length) + (tokens.isEmpty() ? "" : " · " + tokens);
  }

  /** Tells whether it has no steps left at a moment of a longer one. */
  public boolean hasEnded(double moment) {
    return moment > ticks + 1e-9;
  }

  /** The words for a screen reader: {@code sequence 2, 2 steps, ended}. */
  public String words(double moment) {
    String state = hasEnded(moment) ? WorkbenchMessages.ended() : "";
    return WorkbenchMessages.sequence(number) + (length.isEmpty() ? "" : ", " + length) + state;
  }
}
