package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.reading.Equations;

/** Data of several sequences, of grids, of files, and data that repeat. */
class GivenDataTest {
  private static DataSupply supply(String text, Settings settings) {
    EquationSystem system =
        Equations.read("alphabet A = chars(\"abc\")\n" + text, settings).value().orElseThrow();
    return system.inputs().findFirst().orElseThrow().supply().orElseThrow();
  }

  private static DataSupply supply(String data) {
    return supply("input x(t) : A = " + data, Settings.NONE);
  }

  @Test
  void everyTextOfOneHotIsAMember() {
    assertThat(supply("onehot(\"abcab\", \"ab\")"))
        .isInstanceOfSatisfying(
            DataSupply.OneHot.class,
            it ->
                assertThat(it.sequences())
                    .containsExactly(List.of("a", "b", "c", "a", "b"), List.of("a", "b")));
  }

  @Test
  void aColumnOrAnEntryTellsTheMembersOfAFileApart() {
    assertThat(supply("csv(\"f.csv\", \"value\", by \"id\")"))
        .isInstanceOfSatisfying(
            DataSupply.Csv.class, it -> assertThat(it.by()).isEqualTo(Optional.of("id")));
    assertThat(supply("npz(\"f.npz\", \"x\", lengths \"tau\")"))
        .isInstanceOfSatisfying(
            DataSupply.Npz.class, it -> assertThat(it.lengths()).isEqualTo(Optional.of("tau")));
  }

  @Test
  void anImageIsAGrid() {
    assertThat(supply("over i, j\ninput x(i, j) = image(\"p.png\")", Settings.NONE))
        .isInstanceOfSatisfying(
            DataSupply.Image.class, it -> assertThat(it.file()).isEqualTo("p.png"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          repeat onehot("ab", "c")  | OneHot
          repeat csv("f.csv", "v")  | Csv
          repeat npy("f.npy")       | Npy
          repeat npz("f.npz", "v")  | Npz
          repeat [1, 0, 0; 0, 1, 0] | Table
          """)
  void dataThatEndMayRepeat(String data, String kind) {
    DataSupply.Repeat repeat = (DataSupply.Repeat) supply(data);

    assertThat(repeat.of().getClass().getSimpleName()).isEqualTo(kind);
    assertThat(repeat.span().start() + "repeat ".length())
        .isLessThanOrEqualTo(repeat.of().span().start());
  }

  @Test
  void aSettingMayBeAnyData() {
    Settings settings = Settings.of(Map.of("x", "repeat onehot(\"ab\", \"c\")"));

    assertThat(supply("input x(t) : A = onehot(\"abc\")", settings))
        .isInstanceOfSatisfying(
            DataSupply.Repeat.class,
            it -> assertThat(it.of()).isInstanceOf(DataSupply.OneHot.class));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          over i, j¶input x(i, j) = [0, 1; 1, 1]
          over i, j¶input x(i, j) : 2 = [0, 1, 2, 1; 1, 1, 2, 2]
          over t = 1..2¶alphabet A = chars("ab")¶input x(t) : A = repeat onehot("ab", "b")
          alphabet A = chars("ab")¶input x(t) : A = onehot("ab", "b")¶target y : A = onehot("a", "b")
          alphabet A = chars("ab")¶input x(t) : A = onehot("ab", "ba")¶target y(t) : A = onehot("ab")
          param W(t) = count
          """)
  void dataThatFitAreAccepted(String text) {
    assertThat(Said.about(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          alphabet A = chars("ab")¶input x(t) : A = onehot("ab", "b")¶input y(t) : A = onehot("ab") | 3:25 «"ab"» `y` has 2 steps and member 2 of `x` has 1: data along one axis are equally long
          alphabet A = chars("ab")¶input x(t) : A = onehot("ab", "b")¶input y(t) : A = onehot("ab", "b", "a") | 3:18 «onehot("ab", "b", "a")» `y` has 3 sequences and `x` has 2 sequences: a minibatch has one number of members
          alphabet A = chars("ab")¶input x(t) : A = onehot("ab", "b")¶input y(t) : A = onehot("ab", "ba") | 3:18 «onehot("ab", "ba")» member 2 of `y` has 2 steps and member 2 of `x` has 1: data along one axis are equally long
          alphabet A = chars("ab")¶input x(t) : A = onehot("ab", "b")¶target y : A = onehot("a", "bb") | 3:16 «onehot("a", "bb")» `y` holds one token here, and these are 2
          alphabet A = chars("ab")¶input x(t) : A = onehot("ab", "b")¶x(0) = onehot("a", "b") | 3:8 «onehot("a", "b")» every sequence has the same `x` here, and these data are for 2 of them
          alphabet A = chars("ab")¶param W(t) : A = onehot("ab", "b") | 2:18 «onehot("ab", "b")» every sequence has the same `W` here, and these data are for 2 of them
          alphabet A = chars("abc")¶input x(t) : A = onehot("abcab", 3) | 2:18 «onehot("abcab", 3)» `onehot` takes a text in quotes: `onehot("abcab")`
          input x(t) = csv("f.csv", "value", "id") | 1:36 «"id"» `csv` is written `csv("sunspots.csv", "value")`, and of several sequences `csv("f.csv", "value", by "id")`
          input x(t) = csv("f.csv", "value", lengths "id") | 1:14 «csv("f.csv", "value", lengths "id")» `csv` is written `csv("sunspots.csv", "value")`, and of several sequences `csv("f.csv", "value", by "id")`
          input x(t) = image("p.png") | 1:14 «image("p.png")» an image has rows and columns, and `x` has one index: write `x(i, j)`
          input x(t) = npy("f.npy", "a") | 1:14 «npy("f.npy", "a")» `npy` is written `npy("W.npy")`
          input x(t) = npz("f.npz", "value", length "tau") | 1:14 «npz("f.npz", "value", length "tau")» `npz` is written `npz("weights.npz", "W")`, and of several sequences `npz("f.npz", "x", lengths "tau")`
          input x(t) = repaet [1, 2] | 1:14 «repaet» `repaet` is not known; the nearest name is `repeat`
          input x(t) = repeat | 1:14 «repeat» `repeat` stands before data: `repeat onehot("abc")`
          input x(t) = repeat 5 | 1:21 «5» a constant has no length, so there is nothing to repeat: `repeat` stands before data that end
          input x(t) = repeat count | 1:21 «count» `count` goes on by itself, so there is nothing to repeat: `repeat` stands before data that end
          input x(t) = repeat identity | 1:21 «identity» `identity` has no length, so there is nothing to repeat: `repeat` stands before data that end
          input x(t) = repeat normal(0, 1) | 1:21 «normal(0, 1)» a law goes on by itself, so there is nothing to repeat: `repeat` stands before data that end
          input x(t) = repeat repeat [1, 2] | 1:21 «repeat [1, 2]» one `repeat` goes on for ever, so there is nothing to repeat: `repeat` stands before data that end
          over i = 1..3, j = 1..2¶input x(i, j) : 1 = [0, 1; 1, 1] | 2:21 «[0, 1; 1, 1]» `x` has 2 steps, and `i` has 3 indices
          over i, j, k¶input x(i,j,k) = [1, 2; 3, 4] | 2:18 «[1, 2; 3, 4]» a table has rows and columns, and `x` has 3 axes: write them to an npy file
          over i, j¶alphabet A = chars("ab")¶input x(i,j) : A = onehot("ab") | 3:27 «"ab"» `onehot` has a token for each step, and `x` has 2 indices
          over i, j¶input x(i, j) : 1 = [0, 1; 1] | 2:28 «1» row 2 has one element and row 1 has 2
          over i, j¶input x(i, j) : 2 = [0, 1, 2; 1, 1, 2] | 2:21 «[0, 1, 2; 1, 1, 2]» `x` is 2 at every i, j, and a row here has 3 numbers
          over i, j¶input x(i, j) : 2 = image("p.png") | 2:21 «image("p.png")» an image holds one grey value a place, and `x` is 2
          over i, j¶input x(i, j) = [0, 1; 1, 1]¶input y(i, j) = [1, 2, 3; 1, 2, 4] | 3:17 «[1, 2, 3; 1, 2, 4]» `y` has 3 steps and `x` has 2: data along one axis are equally long
          over i, j¶input x(i,j) = count | 2:16 «count» `count` counts along one axis, and `x` has 2 indices
          over t = 1..2¶alphabet A = chars("ab")¶input x(t) : A = onehot("ab", "b") | 3:18 «onehot("ab", "b")» member 2 of `x` has one step, and `t` has 2 indices
          over t¶alphabet A = chars("abc")¶input x(t) : A = onehot(leaves) | 3:18 «onehot(leaves)» `onehot(leaves)` is for what is indexed by a tree alone: `over v = tree("((I went) (to Nepal))")`, `input x(v) : A`
          over v = tree("a b")¶alphabet A = chars("abc")¶input x(leaf) : A = onehot(leaves) | 3:21 «onehot(leaves)» `onehot(leaves)` stands at the whole tree: write `input x(v) : …`
          over v = tree("a b")¶alphabet A = chars("abc")¶input x(v) : A = repeat onehot(leaves) | 3:25 «onehot(leaves)» the leaves of a tree do not repeat
          over v = tree("a b", "b", "c")¶alphabet A = chars("abc")¶input x(v) : A = onehot(leaves)¶input z(t) : A = onehot("a", "b")¶over t | 4:18 «onehot("a", "b")» `z` has 2 sequences and `v` has 3 trees: a minibatch has one number of members
          over v = tree("a b", "b", "c")¶over w = tree("a b", "b")¶h(v) = 1¶g(w) = 2 | 2:6 «w» `w` has 2 trees and `v` has 3 trees: a minibatch has one number of members
          param W = image("p.png") | 1:11 «image("p.png")» `image` gives a grey value at every place of a grid, and `W` holds one value here
          param W = repeat [1, 2] | 1:11 «repeat [1, 2]» `repeat` goes on along the steps, and `W` has none here
          param W = repeat [1,2] | 1:11 «repeat [1,2]» `repeat` goes on along the steps, and `W` has none here
          """)
  void dataThatDoNotFitAreReportedWhereTheyStand(String text, String said) {
    assertThat(Said.about(text)).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          input x(t) = csv("f.csv", "value", "id") | input x(t) = csv("f.csv", "value", by "id")
          input x(t) = repaet [1, 2] | input x(t) = repeat [1, 2]
          """)
  void theFirstMendPutsItRight(String text, String mended) {
    assertThat(Said.mended(text)).isEqualTo(mended);
  }

  /** Worked out by hand. */
  @ParameterizedTest
  @CsvSource({
    "exp(0), 1",
    "abs(-2), 2",
    "cos(pi), -1",
    "sin(0), 0",
    "log(1), 0",
    "sqrt(9), 3",
    "tanh(0), 0",
    "2^3 - 4 / 2, 6"
  })
  void anEntryMayBeWorkedOut(String entry, double value) {
    EquationSystem system = Equations.read("param P = " + entry).value().orElseThrow();
    assertThat(((Statement.Parameter) system.statement("P")).supply())
        .containsInstanceOf(DataSupply.Fill.class)
        .hasValueSatisfying(it -> assertThat(((DataSupply.Fill) it).value()).isEqualTo(value));
  }
}
