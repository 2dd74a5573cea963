package unfold.equation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import unfold.equation.Diagnostic.Mend;

class DiagnosticTest {
  private static final SourceSpan PLACE = new SourceSpan(0, 1, 1, 1);

  @Test
  void aMendIsNamedShortAndWritesItsWhole() {
    String name = "n".repeat(1_000_000);
    Mend mend = new Mend("write `" + name + "`", PLACE, name);
    assertThat(mend.label()).hasSize(68);
    assertThat(mend.replacement()).isEqualTo(name);
  }

  @Test
  void ofManyMendsTheLikeliestAreKept() {
    Mend likeliest = new Mend("close it", PLACE, ")");
    Mend[] mends = Collections.nCopies(2000, likeliest).toArray(Mend[]::new);
    assertThat(Diagnostic.mistake(PLACE, "a cycle", mends).mends()).hasSize(10);
  }
}
