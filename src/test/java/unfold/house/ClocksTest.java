package unfold.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who asks for the time of day, which may be put back: nobody who measures how long it takes. */
class ClocksTest {
  /** It tells a person when something was kept. */
  private static final Set<String> ASKING = Set.of("unfold.view.file.Autosave");

  private static final Pattern TIME_OF_DAY =
      Pattern.compile(
          "java\\.lang\\.System\\.currentTimeMillis.*"
              + "|java\\.time\\.\\w+\\.now\\(.*"
              + "|java\\.time\\.Clock\\.\\w+\\(.*"
              + "|java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)"
              + "|java\\.util\\.Calendar\\.getInstance.*");

  @Test
  void nothingIsMeasuredByTheTimeOfDay() {
    assertThat(ProgramClasses.ALL.stream().filter(ClocksTest::asks))
        .extracting(JavaClass::getName)
        .containsExactlyElementsOf(ASKING);
  }

  private static boolean asks(JavaClass it) {
    return it.getAccessesFromSelf().stream()
        .anyMatch(access -> TIME_OF_DAY.matcher(access.getTarget().getFullName()).matches());
  }
}
