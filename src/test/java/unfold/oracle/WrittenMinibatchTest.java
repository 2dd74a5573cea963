package unfold.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.data.Dataset;
import unfold.export.NpzArrays;
import unfold.export.sheet.AtomicFile;
import unfold.export.table.JsonTrace;
import unfold.export.table.NpzTrace;
import unfold.trace.Precision;
import unfold.trace.Trace;

/** What stands in the files of a minibatch is what the equations mean for each sequence. */
class WrittenMinibatchTest {
  private static byte[] written(AtomicFile.Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    content.write(out);
    return out.toByteArray();
  }

  private static Dataset dataset(String name) {
    return Systems.dataset(Systems.text(name), 1, Map.of());
  }

  private static void compare(
      double actual, Dataset data, int member, String name, int t, int row) {
    double expected = new Oracle(data.member(member)).value(name, List.of(t))[row][0];
    assertThat(actual).isCloseTo(expected, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"n-ragged, t, h, 0", "l2-shared, t, h, 0", "s2-tree-chain, v, h, 1"})
  void jsonHoldsEverySequence(String system, String axis, String name, int first)
      throws IOException {
    Dataset data = dataset(system);
    List<Trace> traces = AgreementTest.traces(data, Precision.FLOAT64);
    JsonNode json = new ObjectMapper().readTree(written(JsonTrace.of(traces, Optional.empty())));
    assertThat(json.at("/members")).hasSize(data.size());
    for (int member = 0; member < data.size(); member++) {
      JsonNode it = json.at("/members").get(member);
      int last = data.members().get(member).extents().last(axis);
      assertThat(it.at("/extents/" + axis).asInt()).isEqualTo(last);
      JsonNode values = it.at("/values/" + name);
      assertThat(values.get("first").get(0).asInt()).isEqualTo(first);
      assertThat(values.get("data")).hasSize(last - first + 1);
      for (int t = first; t <= last; t++) {
        JsonNode value = values.get("data").get(t - first);
        compare((value.isArray() ? value.get(0) : value).asDouble(), data, member, name, t, 0);
      }
    }
  }

  @Test
  void npzHoldsEverySequenceAndNaNAfterItsEnd() throws IOException {
    Dataset data = dataset("n-ragged");
    List<Trace> traces = AgreementTest.traces(data, Precision.FLOAT64);
    NpzArrays read = NpzArrays.read(written(NpzTrace.of(traces, Set.of("W", "U", "V"))));
    assertThat(read.numbers("t@extent")).containsExactly(5, 2, 4);
    assertThat(read.shape("h")).containsExactly(3, 5, 4);
    assertThat(read.shape("h@0")).containsExactly(3, 4);
    assertThat(read.shape("W")).containsExactly(4, 4);
    double[] h = read.numbers("h");
    for (int i = 0; i < h.length; i++) {
      int member = i / 20;
      int t = i / 4 % 5 + 1;
      if (t > data.members().get(member).extents().last("t")) {
        assertThat(h[i]).isNaN();
      } else {
        compare(h[i], data, member, "h", t, i % 4);
      }
    }
  }
}
