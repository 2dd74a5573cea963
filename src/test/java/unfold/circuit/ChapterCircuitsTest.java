package unfold.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unfold.equation.EquationSystem;
import unfold.equation.SystemTexts;
import unfold.equation.reading.Equations;

/** The circuits of the chapter's networks, by variables: source, squares, labels, target. */
class ChapterCircuitsTest {
  private static Circuit circuit(String name) {
    EquationSystem system = Equations.read(SystemTexts.text(name)).value().orElseThrow();
    return Circuits.of(system, Grain.VARIABLES).value().orElseThrow();
  }

  private static String drawn(Wire wire) {
    String maps =
        wire.maps().stream()
            .map(map ->
                switch (map) {
                  case IndexMap.Shift it -> it.offset() == 0 ? "" : "%+d".formatted(it.offset());
                  case IndexMap.Place it -> "@" + it.place();
                  case IndexMap.Over it -> "over " + it.axis();
                  case IndexMap.General it -> it.index().toString();
                  case IndexMap.Child it -> it.axis() + "." + it.side().word();
                })
            .collect(Collectors.joining());
    return wire.source().id()
        + maps
        + " -"
        + String.join(",", wire.labels())
        + "> "
        + wire.target().id();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a1-logistic | s-1 -f> s
          a2-rotation | R -> s; s-1 -> s
          a3-lotka-volterra | u-1 -dt> u; v-1 -dt,b> u; v-1 -dt> v; u-1 -dt,c> v
          b-smoothing | x@1 -> s; s-1 -> s; x -alpha> s
          c1-elman-no-output | h-1 -W> h; x -U> h
          c2-elman-loss | a -> h; h-1 -W> a; x -U> a; h -V> o; o -> y_hat; y_hat -> L; y -> L; Lover t -> L_total
          d1-output-recurrence | h -V> o; o-1 -W> h; x -U> h; o -> L; y -> L
          d2-teacher-forcing | y-1 -W> h; x -U> h; h -V> o; o -> L; y -> L
          e-one-output | h-1 -W> h; x -U> h; h@last(t) -V> o; o@last(t) -> L; y -> L
          f-vector-to-sequence | h-1 -W> h; y -U> h; x -R> h; h -V> o; o -> L; y+1 -> L
          g-outputs-fed-back | h-1 -W> h; x -U> h; y-1 -R> h; h -V> o; o -> L; y -> L
          h-bidirectional | h-1 -W> h; x -U> h; g+1 -W_g> g; x -U_g> g; h -V> o; g -V_g> o; o -> L; y -> L
          ja-deep | h-1 -W> h; x -U> h; z-1 -W_z> z; h -Q> z; z -V> y
          jb-deep | z -Q> h; x -U> h; h-1 -W> z; h -V> y
          jc-deep | z -Q> h; h-1 -S> h; x -U> h; h-1 -W> z; h -V> y
          k-tdnn | x-1 -K_1> o; x -K_2> o; x+1 -K_3> o
          o1-leaky | mu-1 -alpha> mu; v -> mu
          o2-skip | h-1 -W> h; h-3 -S> h; x -> h
          p1-lstm | s -> h; q -> h; f -> s; s-1 -> s; g -> s; x -U> s; h-1 -W> s; x -U_f> f; h-1 -W_f> f; x -U_g> g; h-1 -W_g> g; x -U_o> q; h-1 -W_o> q
          p2-gru | u-1 -> h; h-1 -W> h; x-1 -U> h; r-1 -W> h; x -U_u> u; h -W_u> u; x -U_r> r; h -W_r> r
          t-next-word | h-1 -W> h; x -U> h; h -V> o; o -> L; x+1 -> L
          t2-generate | h-1 -W> h; y-1 -U> h; o -> y; h -V> o
          w-register | h-1 -W> h; x -U> h
          """)
  void wiresAreThoseOfTheEquations(String name, String wires) {
    assertThat(
            circuit(name).graph().edgeSet().stream()
                .map(ChapterCircuitsTest::drawn)
                .collect(Collectors.joining("; ")))
        .isEqualTo(wires);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          c2-elman-loss | x INPUT, y TARGET, h STATE, a STATE, o READ_OUT, y_hat READ_OUT, L LOSS, L_total LOSS
          d1-output-recurrence | x INPUT, y TARGET, o READ_OUT, h STATE, L LOSS
          d2-teacher-forcing | x INPUT, y TARGET, h READ_OUT, o READ_OUT, L LOSS
          ja-deep | x INPUT, h STATE, z STATE, y READ_OUT
          p1-lstm | x INPUT, h STATE, s STATE, f STATE, g STATE, q STATE
          p2-gru | x INPUT, h STATE, u STATE, r STATE
          """)
  void rolesAreThoseOfTheBook(String name, String roles) {
    Circuit circuit = circuit(name);
    assertThat(
            circuit.nodes().stream()
                .map(node -> node.id() + " " + circuit.role(node))
                .collect(Collectors.joining(", ")))
        .isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a1-logistic | theta
          b-smoothing | alpha
          c2-elman-loss | b W U V c
          p1-lstm | W U b_f U_f W_f U_g W_g U_o W_o
          """)
  void parametersAreFoundInTheEquationsThatReadThem(String name, String parameters) {
    Circuit circuit = circuit(name);
    assertThat(
            circuit.nodes().stream()
                .flatMap(node -> circuit.parametersOf(node).stream())
                .distinct())
        .containsExactlyInAnyOrder(parameters.split(" "));
  }
}
