package unfold.data.file;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.result.Result;

class CsvReaderTest {
  private static Result<NumericArray> value(String text) {
    return CsvReader.read(text.getBytes(StandardCharsets.UTF_8), "value", Optional.empty(), "f.csv")
        .map(List::getFirst);
  }

  @Test
  void aColumnIsReadByItsName() {
    NumericArray column =
        value("\uFEFFyear, value\r\n1700,5\r\n1701,-1.5e2\r\n\r\n1702,\" .25\"\r\n")
            .success()
            .orElseThrow();
    assertThat(column.size()).isEqualTo(3);
    assertThat(column.at(0)).isEqualTo(5);
    assertThat(column.at(1)).isEqualTo(-150);
    assertThat(column.at(2)).isEqualTo(0.25);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                          | f.csv is empty",
        "'year,value~'               | f.csv has no rows",
        "'year,Value~1,2~'           | f.csv has no column value; did you mean Value?",
        "'value,n,value~1,2,3~'      | f.csv has several columns value",
        "'year,n~1,2~'               | f.csv has no column value; there is n, year",
        "'year,value~1,2~3~'         | 'f.csv, line 3 has one cell, and the header has 2'",
        "'year,value~1,2~2,n/a~'     | 'f.csv, line 3: “n/a” is not a number'",
        "'value,note~1,\"a~b\"~NaN,' | 'f.csv, line 4: “NaN” is not a number'",
        "'value~1d'                  | 'f.csv, line 2: “1d” is not a number'",
        "'value~\"1'                 | 'f.csv is broken: a quoted cell does not end'",
      })
  void whatIsWrongIsSaidWithItsLine(String text, String message) {
    assertThat(value(text.replace('~', '\n')).failure()).contains(message);
  }

  @Test
  void aMessageQuotesTheStartOfTheCellAtFaultAndNothingElse() {
    String cell = "secret ".repeat(20).strip();
    assertThat(value("note,value\nmine," + cell + "\n").failure())
        .contains("f.csv, line 2: “" + cell.substring(0, 40) + "…” is not a number");
    assertThat(value("value\na\u001B[31m\n").failure())
        .contains("f.csv, line 2: “a\uFFFD[31m” is not a number");
    assertThat(value(cell + ",n\n1,2\n").failure())
        .contains("f.csv has no column value; there is n, " + cell.substring(0, 40) + "…");
  }

  @Test
  @Timeout(20)
  void aHeaderWithoutEndIsNotQuotedToItsEnd() {
    String many = IntStream.range(0, 100_000).mapToObj(n -> "c" + n).collect(joining(","));
    assertThat(value(many + "\n").failure().orElseThrow())
        .startsWith("f.csv has no column value; there is c0, c1, c10, ")
        .endsWith(" and 99,970 more")
        .hasSizeLessThan(400);
    assertThat(value("x".repeat(50_000_000) + "\n").failure())
        .contains("f.csv has no column value; there is " + "x".repeat(40) + "…");
  }
}
