package unfold.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTest {
  private static final Result<Integer> ONE = Result.of(1);
  private static final Result<Integer> MISSING = Result.failed("%s is missing", "two");
  private static final Result<Integer> LATE = Result.failed("three is late");

  @Test
  void whatComesNextIsNotTriedAfterAFailure() {
    assertThat(ONE.then(it -> Result.of(it + 1)).success()).contains(2);
    assertThat(MISSING.<Integer>then(_ -> Result.failed("never")).failure())
        .contains("two is missing");
  }

  @Test
  void ofSeveralTheFirstFailureIsToldOrEveryOne() {
    List<Result<Integer>> some = List.of(ONE, MISSING, LATE);
    assertThat(Result.all(some).failure()).contains("two is missing");
    assertThat(Result.every(some).failure()).contains("two is missing\nthree is late");
    assertThat(Result.all(List.of(ONE, ONE)).success()).contains(List.of(1, 1));
  }

  @Test
  void reasonsMayBeSaidInOtherWords() {
    assertThat(Result.every(List.of(MISSING, LATE)).inWords("unfold: "::concat).failure())
        .contains("unfold: two is missing\nunfold: three is late");
    assertThat(ONE.inWords("unfold: "::concat)).isEqualTo(ONE);
  }

  @Test
  void aMessageWithoutDetailsIsTakenAsItIs() {
    assertThat(Result.failed("100 % is all").failure()).contains("100 % is all");
  }
}
