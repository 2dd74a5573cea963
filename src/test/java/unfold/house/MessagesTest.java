package unfold.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tone of all messages: plain, without blame and without the words of programs. */
class MessagesTest {
  private static final String WORDS_OF_PROGRAMS =
      "(?is).*\\b(invalid|illegal|error|exception|null|sorry|oops)\\b.*";

  private static final List<Message> MESSAGES = messages();

  /** A text, and the method that makes it. */
  record Message(Method maker, String text) {
    boolean isOfWindow() {
      return maker.getDeclaringClass().getPackageName().startsWith("unfold.view");
    }

    boolean isMistake() {
      return !isOfWindow() && maker.getDeclaringClass().getSimpleName().endsWith("Messages");
    }
  }

  @Test
  void aMessageSpeaksToAReaderAndNotToAProgrammer() {
    assertThat(MESSAGES)
        .isNotEmpty()
        .noneMatch(it -> it.text.matches(WORDS_OF_PROGRAMS))
        .noneMatch(it -> it.text.contains("!"));
  }

  @Test
  void whatAMessageQuotesStandsBetweenTwoMarks() {
    assertThat(MESSAGES)
        .noneMatch(it -> it.text.chars().filter(mark -> mark == '`').count() % 2 == 1)
        .noneMatch(it -> it.text.contains("``"));
  }

  @Test
  void wordsAreOneSpaceApart() {
    assertThat(MESSAGES).noneMatch(it -> it.text.matches("(?s).*[\\p{L}\\d,;:.]  +[\\p{L}\\d].*"));
  }

  @Test
  void aMistakeIsOneClauseWithoutAFullStop() {
    assertThat(MESSAGES)
        .filteredOn(Message::isMistake)
        .filteredOn(it -> isOneSentence(it.text) || it.text.matches("(?s)[A-Z][a-z]+ .*"))
        .isEmpty();
  }

  /** Several sentences, such as the three readings of {@code W(t)}, end as sentences do. */
  private static boolean isOneSentence(String text) {
    return text.endsWith(".") && !text.contains(". ");
  }

  private static List<Message> messages() {
    return ProgramClasses.ALL.stream()
        .filter(it -> it.getSimpleName().matches(".*(Messages|Sentences)"))
        .map(JavaClass::reflect)
        .flatMap(it -> Stream.of(it.getDeclaredMethods()))
        .filter(MessagesTest::makesText)
        .flatMap(it ->
            Stream.of(new SampleArguments(1), new SampleArguments(3))
                .flatMap(sample -> sample.of(it).stream())
                .map(arguments -> new Message(it, text(it, arguments))))
        .toList();
  }

  private static boolean makesText(Method method) {
    return Modifier.isStatic(method.getModifiers())
        && !Modifier.isPrivate(method.getModifiers())
        && !method.isSynthetic()
        && method.getReturnType() == String.class;
  }

  private static String text(Method method, Object[] arguments) {
    try {
      method.setAccessible(true);
      return (String) method.invoke(null, arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(method + " makes no text of a sample", e);
    }
  }
}
