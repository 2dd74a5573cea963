package unfold.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import unfold.data.Dataset;
import unfold.data.Tensor;
import unfold.data.file.DataSource;
import unfold.equation.Checked;
import unfold.equation.Extents;
import unfold.equation.Extents.Range;
import unfold.equation.Shape;
import unfold.equation.reading.Equations;
import unfold.export.NpzArrays;
import unfold.export.sheet.AtomicFile;
import unfold.trace.Domain;
import unfold.trace.Numbers;
import unfold.trace.Precision;
import unfold.trace.Recording;
import unfold.trace.Trace;

class TraceFilesTest {
  private static final double THIRD = 1.0 / 3;

  private final LinkedHashMap<String, Recording> recordings = new LinkedHashMap<>();

  private void record(String name, Domain domain, Shape shape, double... values) {
    recordings.put(name, new Recording(name, domain, shape, Numbers.keep(values)));
  }

  private static Domain steps(int first, int last) {
    return Domain.along("t", new Range(first, last));
  }

  /** h(-1), h(0) given, x from step 1, o(tau) at the end only, W shared, L_total once. */
  private Trace trace() {
    record("h", steps(-1, 2), Shape.column(2), 9, 8, 0, 0, THIRD, -0.0, 1e-300, 4);
    record("x", steps(1, 2), Shape.SCALAR, 5, Double.NaN);
    record("o", steps(2, 2), Shape.SCALAR, Double.NEGATIVE_INFINITY);
    record("W", Domain.SINGLE, new Shape(2, 2), 1, 2, 3, 4);
    record("L_total", Domain.SINGLE, Shape.SCALAR, 7.25);
    return new Trace(Precision.FLOAT64, 3, Extents.of("t", 2), recordings, List.of());
  }

  private static byte[] written(AtomicFile.Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    content.write(out);
    return out.toByteArray();
  }

  private static String text(AtomicFile.Content content) throws IOException {
    return new String(written(content), StandardCharsets.UTF_8);
  }

  @Test
  void jsonHoldsEveryValueWithItsFirstIndex() throws IOException {
    assertThat(text(JsonTrace.of(List.of(trace()), Optional.of("Two \"steps\""))))
        .isEqualTo(
            """
            {"title":"Two \\"steps\\"","seed":3,"type":"float64","members":[{"extents":{"t":2},\
            "values":{
            "h":{"axes":["t"],"shape":[2],"first":[-1],\
            "data":[[9.0,8.0],[0.0,0.0],[0.3333333333333333,-0.0],[1.0E-300,4.0]]}
            ,"x":{"axes":["t"],"shape":[],"first":[1],"data":[5.0,"NaN"]}
            ,"o":{"axes":["t"],"shape":[],"first":[2],"data":["-Infinity"]}
            ,"W":{"axes":[],"shape":[2,2],"data":[[1.0,2.0],[3.0,4.0]]}
            ,"L_total":{"axes":[],"shape":[],"data":7.25}}}]}
            """);
  }

  @Test
  void anEntryWithoutAValueIsNull() throws IOException {
    var middle = new BitSet();
    middle.set(1);
    record("o", new Domain(List.of("t"), List.of(new Range(1, 3)), middle), Shape.SCALAR, 1, 0, 3);
    Trace trace = new Trace(Precision.FLOAT64, 1, Extents.of("t", 3), recordings, List.of());
    JsonNode json =
        new ObjectMapper().readTree(written(JsonTrace.of(List.of(trace), Optional.empty())));
    assertThat(json.at("/members/0/values/o/data")).hasToString("[1.0,null,3.0]");
    assertThat(json.get("title").isNull()).isTrue();
  }

  @Test
  void npzHoldsAnArrayANameAndOneABoundary() throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(
            new ByteArrayInputStream(written(NpzTrace.of(List.of(trace()), Set.of()))))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names)
        .containsExactly("h.npy", "h@-1.npy", "h@0.npy", "x.npy", "o.npy", "W.npy", "L_total.npy");
  }

  /** Read by the reader that any text's own data go through, which takes no NaN. */
  @Test
  void npzReadsBackAsTheSameNumbers() throws IOException {
    String text =
        """
        input h(t) : 2 = npz("trace.npz", "h")
        param g : 2 = npz("trace.npz", "h@0")
        param e : 2 = npz("trace.npz", "h@-1")
        param W : 2 x 2 = npz("trace.npz", "W")
        param L = npz("trace.npz", "L_total")
        s(t) = h(t)
        """;
    Dataset read =
        read(text, Map.of("trace.npz", written(NpzTrace.of(List.of(trace()), Set.of()))));
    assertThat(read.extents().last("t")).isEqualTo(2);
    assertThat(value(read, "h", 1)).isEqualTo(Tensor.column(THIRD, -0.0));
    assertThat(value(read, "h", 2)).isEqualTo(Tensor.column(1e-300, 4));
    assertThat(value(read, "g", 0)).isEqualTo(Tensor.column(0, 0));
    assertThat(value(read, "e", 0)).isEqualTo(Tensor.column(9, 8));
    assertThat(value(read, "W", 0)).isEqualTo(Tensor.of(new Shape(2, 2), 1, 2, 3, 4));
    assertThat(value(read, "L", 0)).isEqualTo(Tensor.scalar(7.25));
  }

  @Test
  void npzHasNoDateSoThatTheSameValuesAreTheSameBytes() throws IOException {
    byte[] archive = written(NpzTrace.of(List.of(trace()), Set.of()));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
      }
    }
  }

  @Test
  void npzSaysNaNWhereThereIsNoValue() throws IOException {
    NpzArrays read = NpzArrays.read(written(NpzTrace.of(List.of(trace()), Set.of())));
    assertThat(read.numbers("x")).containsExactly(5, Double.NaN);
    assertThat(read.numbers("o")).containsExactly(Double.NaN, Double.NEGATIVE_INFINITY);
    assertThat(read.shape("o")).containsExactly(2);
    assertThat(read.shape("L_total")).isEmpty();
  }

  /** h(0), h(1) … and g(tau+1) of two members, the second with one step. */
  private static List<Trace> minibatch() {
    return List.of(member(2, 0, 1, 2, 20), member(1, 0, 3, 30));
  }

  private static Trace member(int tau, double... values) {
    LinkedHashMap<String, Recording> names = new LinkedHashMap<>();
    put(names, "W", Domain.SINGLE, 7);
    put(names, "h", steps(0, tau), Arrays.copyOf(values, tau + 1));
    put(names, "g", steps(tau + 1, tau + 1), values[tau + 1]);
    put(names, "L", Domain.SINGLE, tau);
    return new Trace(Precision.FLOAT64, 3, Extents.of("t", tau), names, List.of());
  }

  private static void put(
      Map<String, Recording> names, String name, Domain domain, double... values) {
    names.put(name, new Recording(name, domain, Shape.SCALAR, Numbers.keep(values)));
  }

  @Test
  void anNpzOfAMinibatchHasTheMembersFirstAndIsPadded() throws IOException {
    NpzArrays read = NpzArrays.read(written(NpzTrace.of(minibatch(), Set.of("W"))));
    assertThat(read.names()).containsExactly("W", "h", "h@0", "g", "g@3", "g@2", "L", "t@extent");
    assertThat(read.shape("h")).containsExactly(2, 2);
    assertThat(read.numbers("h")).containsExactly(1, 2, 3, Double.NaN);
    assertThat(read.shape("h@0")).containsExactly(2);
    assertThat(read.numbers("h@0")).containsExactly(0, 0);
    assertThat(read.numbers("g@3")).containsExactly(20, Double.NaN);
    assertThat(read.numbers("g@2")).containsExactly(Double.NaN, 30);
    assertThat(read.shape("W")).isEmpty();
    assertThat(read.numbers("L")).containsExactly(2, 1);
    assertThat(read.numbers("t@extent")).containsExactly(2, 1);
  }

  @Test
  void theBoundariesOfAGridRunAlongItsOtherAxis() throws IOException {
    Domain grid = new Domain(List.of("i", "j"), List.of(new Range(0, 2), new Range(0, 3)));
    record("h", grid, Shape.SCALAR, 0, 1, 2, 3, 10, 11, 12, 13, 20, 21, 22, 23);
    Extents extents = new Extents(Map.of("i", new Range(1, 2), "j", new Range(1, 3)));
    Trace trace = new Trace(Precision.FLOAT32, 1, extents, recordings, List.of());
    NpzArrays read = NpzArrays.read(written(NpzTrace.of(List.of(trace), Set.of())));
    assertThat(read.names()).containsExactly("h", "h@0,0", "h@0,j", "h@i,0");
    assertThat(read.shape("h")).containsExactly(2, 3);
    assertThat(read.numbers("h")).containsExactly(11, 12, 13, 21, 22, 23);
    assertThat(read.shape("h@0,0")).isEmpty();
    assertThat(read.numbers("h@0,j")).containsExactly(1, 2, 3);
    assertThat(read.numbers("h@i,0")).containsExactly(10, 20);
  }

  @Test
  void aCsvOfAMinibatchSaysTheMemberFirst() throws IOException {
    List<TraceSheet> sheets = TraceSheet.of(minibatch());
    assertThat(text(CsvTrace.of(sheets.getLast())))
        .isEqualTo(
            """
            member,t,h,g
            1,0,0.0,
            1,1,1.0,
            1,2,2.0,
            1,3,,20.0
            2,0,0.0,
            2,1,3.0,
            2,2,,30.0
            """);
    assertThat(text(CsvTrace.of(sheets.getFirst())))
        .isEqualTo("member,W,L\n1,7.0,2.0\n2,7.0,1.0\n");
  }

  @Test
  void jsonHasAnEntryForEachMember() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(written(JsonTrace.of(minibatch(), Optional.empty())));
    assertThat(json.at("/members")).hasSize(2);
    assertThat(json.at("/members/0/extents/t").asInt()).isEqualTo(2);
    assertThat(json.at("/members/1/extents/t").asInt()).isEqualTo(1);
    assertThat(json.at("/members/1/values/h/data")).hasToString("[0.0,3.0]");
    assertThat(json.at("/members/1/values/g/first")).hasToString("[2]");
  }

  private static Tensor value(Dataset dataset, String name, int index) {
    return dataset.given(name).orElseThrow().at(index);
  }

  private static Dataset read(String text, Map<String, byte[]> files) {
    Checked<Dataset> loading =
        Dataset.load(Equations.read(text).value().orElseThrow(), DataSource.of(files), 1, Map.of());
    assertThat(loading.diagnostics()).isEmpty();
    return loading.value().orElseThrow();
  }

  @Test
  void csvHasALineAStepAndAColumnAnElement() throws IOException {
    List<TraceSheet> sheets = TraceSheet.of(List.of(trace()));
    assertThat(text(CsvTrace.of(sheets.getFirst())))
        .isEqualTo(
            """
            t,h[1],h[2],x,o
            -1,9.0,8.0,,
            0,0.0,0.0,,
            1,0.3333333333333333,-0.0,5.0,
            2,1.0E-300,4.0,NaN,-Infinity
            """);
  }

  @Test
  void namesWithoutAnIndexAreATableOfTheirOwn() throws IOException {
    List<TraceSheet> sheets = TraceSheet.of(List.of(trace()));
    assertThat(sheets).extracting(TraceSheet::axes).containsExactly(List.of("t"), List.of());
    assertThat(text(CsvTrace.of(sheets.getLast())))
        .isEqualTo(
            """
            "W[1,1]","W[1,2]","W[2,1]","W[2,2]",L_total
            1.0,2.0,3.0,4.0,7.25
            """);
  }

  @Test
  void theTableForPeopleIsAlignedAndRounded() throws IOException {
    assertThat(text(TraceTable.of(List.of(trace()), Set.of("W"))))
        .isEqualTo(
            """
             t          h[1]          h[2]             x             o
            -1             9             8
             0             0             0
             1      0.333333             0             5
             2        1E-300             4           NaN     -Infinity

                 L_total
                    7.25
            """);
  }

  @Test
  void sixDigitsAreShownOfANumber() {
    assertThat(TraceTable.digits(-1234567.89)).isEqualTo("-1234570");
    assertThat(TraceTable.digits(0.000123456789)).isEqualTo("0.000123457");
    assertThat(TraceTable.digits(1.5e20)).isEqualTo("1.5E+20");
  }
}
