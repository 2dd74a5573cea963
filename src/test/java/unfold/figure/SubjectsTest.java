package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.figure.mark.Figure;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.theme.Theme;
import unfold.playback.Moment;

@Tag("figures")
class SubjectsTest {
  private static final String XML_ID = "\\p{L}[\\p{L}\\p{N}._-]*";

  static Stream<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theMarksOfASubjectStandTogetherUnderAnIdOfItsOwn(Sample sample) {
    Scenes scenes = sample.scenes();
    for (double moment : Sample.moments(scenes.ticks())) {
      Figure figure = PairFigure.at(scenes.scene(Theme.LIGHT), new Moment(moment));
      List<Subject> groups = groups(figure.marks(figure.extent()).toList());
      assertThat(groups).extracting(Subject::id).doesNotHaveDuplicates().allMatch(this::isXmlId);
      assertThat(groups).extracting(Subject::words).noneMatch(String::isBlank);
    }
  }

  private boolean isXmlId(String id) {
    return id.matches(XML_ID);
  }

  /** The subjects that begin a group, but for those that are drawn once a slice. */
  private static List<Subject> groups(List<Mark> marks) {
    List<Subject> groups = new ArrayList<>();
    for (Mark mark : marks) {
      boolean goesOn = !groups.isEmpty() && groups.getLast().equals(mark.subject());
      if (!goesOn) {
        groups.add(mark.subject());
      }
    }
    return groups.stream().filter(subject -> !subject.isShared()).toList();
  }
}
