package unfold.equation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.EquationSystem;
import unfold.equation.FixedPlace;
import unfold.equation.Said;
import unfold.equation.Statement;
import unfold.equation.print.PlaceText;
import unfold.equation.print.Printer;
import unfold.equation.reading.Equations;

/** Where two fixed places of a grid meet. */
class FixedPlaceCornersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          over i, j¶h(0, j) = 1¶h(i, 0) = 2¶h(0, 0) = 3¶h(i, j) = h(i-1, j) + h(i, j-1) | h(0, 0) = 3; h(0, j) = 1; h(i, 0) = 2
          over i, j¶h(0, j) = 1¶h(i, 0) = 1¶h(i, j) = h(i-1, j) + h(i, j-1) | h(0, j) = 1; h(i, 0) = 1
          over i, j¶h(0, j) = 1¶h(i, 0) = 1¶h(i, j) = h(i-1, j-1) | h(0, 0) = 1; h(0, j) = 1; h(i, 0) = 1
          over i, j¶h(0, j) = j¶h(i, 0) = i¶h(i, j) = h(i-1, j-1) | h(0, 0) = 0; h(0, j) = j; h(i, 0) = i
          over i, j¶h(0, j) = j + 1¶h(i, 0) = i¶h(i, j) = h(i-1, j) | h(0, j) = j + 1; h(i, 0) = i
          over i, j¶h(..0, j) = 1¶h(i, ..0) = 1¶h(i, j) = h(i-1, j-1) | h(..0, ..0) = 1; h(..0, j) = 1; h(i, ..0) = 1
          over i, j¶h(..0, j) = 1¶h(i, ..0) = 2¶h(..0, ..0) = 3¶h(i, j) = h(i-1, j-1) | h(..0, ..0) = 3; h(..0, j) = 1; h(i, ..0) = 2
          over i, j¶h(1, j) = 1¶h(i, 1) = i¶h(i, j) = h(i-1, j-1) | h(1, j) = 1; h(i, 1) = i
          over i, j¶h(1, j) = 1¶h(i, 0) = 2¶h(i, j) = h(i-1, j) + h(i, j-1) | h(1, j) = 1; h(i, 0) = 2
          over i, j¶h(0, j) = 1¶h(last(i)+1, j) = 2¶h(i, j) = h(i-1, j) | h(0, j) = 1; h(last(i)+1, j) = 2
          over i, j¶h(0, 0) = 1¶h(0, j) = 0¶h(i, 0) = 0¶h(i, j) = h(i-1, j-1) | h(0, 0) = 1; h(0, j) = 0; h(i, 0) = 0
          over t, l¶input x(t) = count¶h(t, 0) = x(t)¶h(0, l) = 0¶h(t, l) = h(t-1, l) + h(t, l-1) | h(t, 0) = x(t); h(0, l) = 0
          """)
  void whereTheyAgreeTheCornerFollowsIfAnythingReadsIt(String text, String places) {
    EquationSystem system = Equations.read(Said.lines(text)).value().orElseThrow();
    Statement.Variable h = (Statement.Variable) system.statement("h");

    assertThat(
            h.fixedPlaces().stream()
                .map(place -> PlaceText.of("h", place.places()) + " = " + rightSide(place))
                .collect(Collectors.joining("; ")))
        .isEqualTo(places);
  }

  private static String rightSide(FixedPlace place) {
    var by = (FixedPlace.Definition.ByEquation) place.definition();
    return Printer.ofText().print(by.expression());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          over i, j¶h(0, j) = 1¶h(i, 0) = 2¶h(i, j) = h(i-1, j) + h(i, j-1) | 3:1 «h(i, 0) = 2» `h(i, 0)` meets `h(0, j)` of line 2 at `h(0, 0)`, and they differ: write `h(0, 0) = …`
          over i, j¶h(0, j) = j + 1¶h(i, 0) = i¶h(i, j) = h(i-1, j-1) | 3:1 «h(i, 0) = i» `h(i, 0)` meets `h(0, j)` of line 2 at `h(0, 0)`, and they differ: write `h(0, 0) = …`
          over i, j¶h(..0, j) = 1¶h(i, ..0) = 2¶h(i, j) = h(i-1, j-1) | 3:1 «h(i, ..0) = 2» `h(i, ..0)` meets `h(..0, j)` of line 2 at `h(..0, ..0)`, and they differ: write `h(..0, ..0) = …`
          over i, j¶h(..0, j) = j¶h(i, ..0) = 2¶h(i, j) = h(i-1, j-1) | 3:1 «h(i, ..0) = 2» `h(i, ..0)` meets `h(..0, j)` of line 2 at `h(..0, ..0)`, and they differ: write `h(..0, ..0) = …`
          over i, j¶h(1, j) = 1¶h(i, 1) = i + 1¶h(i, j) = h(i-1, j) | 3:1 «h(i, 1) = i + 1» `h(i, 1)` meets `h(1, j)` of line 2 at `h(1, 1)`, and they differ: write `h(1, 1) = …`
          over i, j¶h(0, j) = 1¶h(i, last(j)+1) = 2¶h(i, j) = h(i-1, j+1) | 3:1 «h(i, last(j)+1) = 2» `h(i, last(j)+1)` meets `h(0, j)` of line 2 at `h(0, last(j)+1)`, and they differ: write `h(0, last(j)+1) = …`
          over t, l¶input x(t) = count¶h(t, 0) = x(t)¶h(0, l) = 0¶h(t, l) = h(t-1, l-1) | 4:1 «h(0, l) = 0» `h(0, l)` meets `h(t, 0)` of line 3 at `h(0, 0)`, and they differ: write `h(0, 0) = …`
          """)
  void whereTheyDifferTheCornerMustBeWritten(String text, String said) {
    assertThat(Said.about(text)).containsExactly(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          over i, j¶h(0, j) = 1¶h(i, 0) = 2¶h(i, j) = h(i-1, j) + h(i, j-1) | over i, j¶h(0, j) = 1¶h(i, 0) = 2¶h(0, 0) = 0¶h(i, j) = h(i-1, j) + h(i, j-1)
          over i, j¶h(0, j) = j + 1¶h(i, 0) = i¶h(i, j) = h(i-1, j-1) | over i, j¶h(0, j) = j + 1¶h(i, 0) = i¶h(0, 0) = 0¶h(i, j) = h(i-1, j-1)
          over i, j¶h(..0, j) = 1¶h(i, ..0) = 2¶h(i, j) = h(i-1, j-1) | over i, j¶h(..0, j) = 1¶h(i, ..0) = 2¶h(..0, ..0) = 0¶h(i, j) = h(i-1, j-1)
          over i, j¶h(..0, j) = j¶h(i, ..0) = 2¶h(i, j) = h(i-1, j-1) | over i, j¶h(..0, j) = j¶h(i, ..0) = 2¶h(..0, ..0) = 0¶h(i, j) = h(i-1, j-1)
          over i, j¶h(1, j) = 1¶h(i, 1) = i + 1¶h(i, j) = h(i-1, j) | over i, j¶h(1, j) = 1¶h(i, 1) = i + 1¶h(1, 1) = 0¶h(i, j) = h(i-1, j)
          over i, j¶h(0, j) = 1¶h(i, last(j)+1) = 2¶h(i, j) = h(i-1, j+1) | over i, j¶h(0, j) = 1¶h(i, last(j)+1) = 2¶h(0, last(j)+1) = 0¶h(i, j) = h(i-1, j+1)
          over t, l¶input x(t) = count¶h(t, 0) = x(t)¶h(0, l) = 0¶h(t, l) = h(t-1, l-1) | over t, l¶input x(t) = count¶h(t, 0) = x(t)¶h(0, l) = 0¶h(0, 0) = 0¶h(t, l) = h(t-1, l-1)
          """)
  void theMendWritesTheCorner(String text, String mended) {
    assertThat(Said.mended(text)).isEqualTo(mended);
    assertThat(Said.about(mended)).isEmpty();
  }
}
