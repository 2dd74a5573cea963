package unfold.data;

import static org.assertj.core.api.Assertions.assertThat;
import static unfold.data.Declared.axis;
import static unfold.data.Declared.row;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.Axis;
import unfold.equation.DataSupply;
import unfold.equation.FixedPlace;
import unfold.equation.IndexExpression;
import unfold.equation.Place;
import unfold.equation.Shape;
import unfold.equation.Statement;

class MinibatchTest {
  private final Declared system = new Declared();

  private void tokens(String... words) {
    system.input("x", Shape.column(3), system.oneHot(words));
  }

  private void grouped(String text, String by) {
    system.file("f.csv", text.replace('~', '\n').getBytes(StandardCharsets.UTF_8));
    system.input(
        "y", Shape.SCALAR, new DataSupply.Csv("f.csv", "value", Optional.of(by), system.here()));
  }

  private void padded(byte[] array, byte[] lengths) {
    system.file("b.npz", Numpy.npz(Map.of("x", array, "tau", lengths)));
    system.input(
        "y", Shape.SCALAR, new DataSupply.Npz("b.npz", "x", Optional.of("tau"), system.here()));
  }

  @Test
  void everySequenceHasItsOwnExtent() {
    tokens("abcab", "ab", "cabb");
    assertThat(system.lasts("t")).containsExactly(5, 2, 4);
    SuppliedValues second = system.loaded().member(1).given("x").orElseThrow();
    assertThat(second.at(2)).isEqualTo(Tensor.column(0, 1, 0));
    assertThat(second.isGiven(3)).isFalse();
  }

  @Test
  void oneMemberAloneHasTheNumbersItHasAmongTheOthers() {
    tokens("ab", "c");
    system.parameter("W", Shape.column(2), system.draw());
    Dataset all = system.loaded();
    Dataset second = all.member(1);
    assertThat(second.size()).isEqualTo(1);
    assertThat(second.extents().last("t")).isEqualTo(1);
    assertThat(second.given("x").orElseThrow().at(1)).isEqualTo(Tensor.column(0, 0, 1));
    assertThat(second.given("W")).isEqualTo(all.given("W"));
  }

  @Test
  void whatIsGivenOnceIsTheSameObjectForEveryMember() {
    tokens("ab", "bc");
    system.input("u", Shape.SCALAR, system.table(row(1, 2)));
    List<Dataset.Member> members = system.loaded().members();
    assertThat(members.get(0).given().get("u")).isSameAs(members.get(1).given().get("u"));
  }

  @Test
  void anAxisThatSpeaksOfAnotherFollowsItInEveryMember() {
    system.axes(axis("t"), new Axis("k", 1, Optional.of(IndexExpression.last("t", 1))));
    tokens("abc", "a");
    assertThat(system.lasts("k")).containsExactly(4, 2);
  }

  @Test
  void inputsWithDifferentNumbersOfSequencesSayBoth() {
    tokens("ab", "ab", "ab");
    system.input("y", Shape.column(3), system.oneHot("ab", "ab"));
    assertThat(system.mistakes())
        .containsExactly(
            "2: x has 3 sequences and y has 2 sequences: "
                + "a minibatch has as many of each, or one for all");
  }

  @Test
  void lengthsAreComparedMemberByMember() {
    tokens("abc", "ab");
    system.input("y", Shape.column(3), system.oneHot("cba", "c"));
    assertThat(system.mistakes())
        .containsExactly(
            "2: member 2 of x has 2 steps and member 2 of y has 1 step, along the same axis t");
  }

  @Test
  void anExtentPastTheEndOfAMemberNamesIt() {
    system.want(Map.of("t", 3));
    tokens("abcab", "abc", "ab", "a");
    assertThat(system.mistakes())
        .containsExactly("1: t = 3 is past the end of member 3 of x, which has 2 steps");
  }

  @Test
  void anExtentThatIsAskedForIsThatOfEveryMember() {
    system.axes(new Axis("t", 1, Optional.of(IndexExpression.constant(4))));
    system.want(Map.of("t", 2));
    tokens("abcab", "ab");
    assertThat(system.lasts("t")).containsExactly(2, 2);
  }

  @Test
  void aRangeLongerThanAMemberIsAMistake() {
    system.axes(new Axis("t", 1, Optional.of(IndexExpression.constant(4))));
    tokens("abcab", "ab");
    assertThat(system.mistakes()).containsExactly("1: t runs to 4, and member 2 of x has 2 steps");
  }

  @Test
  void anInputWithoutAnIndexHasOneValueAMember() {
    system.input("x", List.of(), Shape.column(3), system.oneHot("a", "c"));
    assertThat(system.loaded().member(1).given("x").orElseThrow().at())
        .isEqualTo(Tensor.column(0, 0, 1));
  }

  @Test
  void whatEveryMemberSharesCannotBeTold() {
    system.parameter("W", List.of("t"), Shape.column(3), system.oneHot("ab", "bc"));
    DataSupply start = system.oneHot("a", "b");
    system.add(
        new Statement.Variable(
            "h",
            Statement.Purpose.PLAIN,
            List.of("t"),
            Shape.column(3),
            Optional.empty(),
            List.of(
                new FixedPlace(
                    List.of(Place.Fixed.at(IndexExpression.constant(0))),
                    new FixedPlace.Definition.ByData(start),
                    system.here())),
            system.here()));
    assertThat(system.mistakes())
        .containsExactly(
            "1: every sequence has the same W here, and these data are for 2 of them",
            "2: every sequence has the same h here, and these data are for 2 of them");
  }

  @Test
  void rowsWithOneIdAreAMemberWhereverTheyStand() {
    grouped("id,value~b,1~a,2~b,3~b,4~a,5~", "id");
    assertThat(system.lasts("t")).containsExactly(3, 2);
    assertThat(system.steps(0, "y")).containsExactly(1.0, 3.0, 4.0);
    assertThat(system.steps(1, "y")).containsExactly(2.0, 5.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'ident,value~a,1~'    | f.csv has no column id; there is ident, value",
        "'Id,value~a,1~'       | f.csv has no column id; did you mean Id?",
        "'id,value~a,1~,2~'    | 'f.csv, line 3: the cell of id is empty'",
        "'id,value~a,1~b,x~'   | 'f.csv, line 3: “x” is not a number'",
        "'id,value~a,1~b~'     | 'f.csv, line 3 has one cell, and the header has 2'",
        "'id,value~a,1~b,1e999~' | member 2 of f.csv holds an infinite number",
      })
  void whatIsWrongWithTheIdsIsSaidWithItsLine(String text, String message) {
    grouped(text, "id");
    assertThat(system.mistakes()).containsExactly("1: " + message);
  }

  @Test
  void lengthsCutThePaddingOff() {
    padded(Numpy.npy(List.of(3, 2), 1, 2, 3, Double.NaN, 5, 6), Numpy.npy(List.of(3), 2, 1, 2));
    assertThat(system.lasts("t")).containsExactly(2, 1, 2);
    assertThat(system.steps(1, "y")).containsExactly(3.0);
    assertThat(system.steps(2, "y")).containsExactly(5.0, 6.0);
  }

  @Test
  void membersOfVectorsAreCutToo() {
    system.file(
        "b.npz",
        Numpy.npz(
            Map.of(
                "x", Numpy.npy(List.of(2, 2, 2), 1, 2, 3, 4, 5, 6, 0, 0),
                "n", Numpy.npy(List.of(2), 2, 1))));
    system.input(
        "y", Shape.column(2), new DataSupply.Npz("b.npz", "x", Optional.of("n"), system.here()));
    assertThat(system.lasts("t")).containsExactly(2, 1);
    assertThat(system.value("y", 2)).isEqualTo(Tensor.column(3, 4));
    assertThat(system.loaded().member(1).given("y").orElseThrow().at(1))
        .isEqualTo(Tensor.column(5, 6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2   | '2'     | b.npz:tau has 1 length and b.npz:x has 2 sequences",
        "2   | '2 1 1' | b.npz:tau has 3 lengths and b.npz:x has 2 sequences",
        "2   | '1 4' | 'b.npz:tau gives member 2 of b.npz:x a length of 4, and it has 3 steps'",
        "2   | '1 0' | 'b.npz:tau gives member 2 of b.npz:x a length of 0, and a length is a whole"
            + " number from 1 on'",
        "2   | '1.5 1' | 'b.npz:tau gives member 1 of b.npz:x a length of 1.5, and a length is a"
            + " whole number from 1 on'",
        "2   | 'NaN 1' | 'b.npz:tau gives member 1 of b.npz:x a length of NaN, and a length is a"
            + " whole number from 1 on'",
      })
  void lengthsThatDoNotFitAreMistakes(int members, String lengths, String message) {
    double[] numbers =
        List.of(lengths.split(" ")).stream().mapToDouble(Double::parseDouble).toArray();
    padded(
        Numpy.npy(List.of(members, 3), 1, 2, 3, 4, 5, 6),
        Numpy.npy(List.of(numbers.length), numbers));
    assertThat(system.mistakes()).containsExactly("1: " + message);
  }

  @Test
  void lengthsAreAVector() {
    padded(Numpy.npy(List.of(2, 1), 1, 2), Numpy.npy(List.of(1, 2), 1, 1));
    assertThat(system.mistakes())
        .containsExactly(
            "1: b.npz:tau is 1 x 2, and should hold one length for each sequence of b.npz:x");
  }

  @Test
  void aFlatArrayHoldsNoSequences() {
    padded(Numpy.npy(List.of(3), 1, 2, 3), Numpy.npy(List.of(3), 1, 1, 1));
    assertThat(system.mistakes())
        .containsExactly(
            "1: b.npz:x is 3: its first dimension should be the sequence, its second the step");
  }

  @Test
  void lengthsThatAreNotThereAreNamed() {
    system.file("b.npz", Numpy.npz(Map.of("x", Numpy.npy(List.of(1, 1), 1))));
    system.input(
        "y", Shape.SCALAR, new DataSupply.Npz("b.npz", "x", Optional.of("tau"), system.here()));
    assertThat(system.mistakes()).containsExactly("1: b.npz has no tau; there is x");
  }
}
