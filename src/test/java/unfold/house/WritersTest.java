package unfold.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who opens files to write them: one class, which never leaves half of one. */
class WritersTest {
  private static final Set<String> WRITERS =
      Set.of(
          "unfold.export.sheet.AtomicFile",
          "unfold.export.sheet.Draft",
          "unfold.export.sheet.LeftDrafts",
          // a lock, which nothing is written into
          "unfold.session.journal.JournalLock",
          // a new name for what is there, which is whole
          "unfold.session.file.AsideFile",
          // what this run alone reads: a configuration of fonts, where the system has none
          "unfold.typesetting.FontSystem");

  /** Calls, with the types of their parameters, that open or place a file by its name. */
  private static final Pattern WRITING =
      Pattern.compile(
          String.join(
              "|",
              "java\\.nio\\.file\\.Files\\.(write|new(Output|Buf.*Writer|Byte)|copy|move|create\\w*File).*",
              "java\\.nio\\.channels\\.(Asynchronous)?FileChannel\\.open\\(.*",
              "java\\.io\\.(\\w*(Writer|OutputStream)|PrintStream|RandomAccessFile)"
                  + "\\.<init>\\(java\\.(io\\.File|lang\\.String)[,)].*",
              "javax\\.imageio\\.ImageIO\\.write\\(.*java\\.io\\.File\\)"));

  private static String outermost(JavaClass it) {
    return it.getName().replaceAll("\\$.*", "");
  }

  @Test
  void onlyOneClassOpensAFileToWrite() {
    assertThat(ProgramClasses.ALL.stream().filter(it -> !WRITERS.contains(outermost(it))))
        .flatMap(JavaClass::getAccessesFromSelf)
        .isNotEmpty()
        .filteredOn(it -> WRITING.matcher(it.getTarget().getFullName()).matches())
        .isEmpty();
  }
}
