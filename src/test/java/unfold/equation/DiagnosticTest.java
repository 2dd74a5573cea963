package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import unfold.equation.Diagnostic.Mend;
import unfold.equation.Diagnostic.Replacement;

class DiagnosticTest {
  private static final SourceSpan PLACE = new SourceSpan(0, 1, 1, 1);

  @Test
  void aMendIsNamedShortAndWritesItsWhole() {
    String name = "n".repeat(1_000_000);
    Mend mend = new Mend("write `" + name + "`", PLACE, name);
    assertThat(mend.label()).hasSize(68);
    assertThat(mend.appliedTo("x = 1")).isEqualTo(name + " = 1");
  }

  @Test
  void oneMendChangesManyPlaces() {
    List<Replacement> both =
        List.of(
            new Replacement(new SourceSpan(0, 3, 1, 1), "h(t)"),
            new Replacement(new SourceSpan(6, 6, 1, 7), "2 "));
    assertThat(new Mend("write `h(t)`", both).appliedTo("h_t = x")).isEqualTo("h(t) = 2 x");
    assertThat(new Mend("write `h(t)`", both).fits("h_t")).isFalse();
  }

  @Test
  void ofManyMendsTheLikeliestAreKept() {
    Mend likeliest = new Mend("close it", PLACE, ")");
    Mend[] mends = Collections.nCopies(2000, likeliest).toArray(Mend[]::new);
    assertThat(Diagnostic.mistake(PLACE, "a cycle", mends).mends()).hasSize(10);
  }
}
