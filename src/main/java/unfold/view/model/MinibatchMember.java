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
 * A member of a minibatch, as it is chosen by.
 *
 * @param number from 1
 * @param of how many there are
 * @param ticks how long it plays
 * @param length in words; empty where there is no axis
 * @param tokens the first of what it is made of; empty where it has none
 */
public record MinibatchMember(int number, int of, int ticks, String length, String tokens) {
  /** As many as tell one sequence from another. */
  private static final int MOST = 16;

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
    return count + (axis.isTree() ? " node" : " step") + (count == 1 ? "" : "s");
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

  /** {@code Sequence 2 of 3 · 2 steps · ab}. */
  public String title() {
    return "Sequence %d of %d".formatted(number, of) + detail();
  }

  /** {@code 2 · 2 steps · ab}. */
  public String entry() {
    return number + detail();
  }

  private String detail() {
    return (length.isEmpty() ? "" : " · " + length) + (tokens.isEmpty() ? "" : " · " + tokens);
  }

  /** Whether it has no steps any more at a moment of a longer one. */
  public boolean hasEnded(double moment) {
    return moment > ticks + 1e-9;
  }

  /** {@code sequence 2, 2 steps, ended}. */
  public String words(double moment) {
    String state = hasEnded(moment) ? ", ended" : "";
    return "sequence " + number + (length.isEmpty() ? "" : ", " + length) + state;
  }
}
