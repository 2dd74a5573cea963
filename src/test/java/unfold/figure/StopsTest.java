package unfold.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unfold.circuit.Node.VariableNode;
import unfold.figure.mark.Mark;
import unfold.figure.mark.Subject;
import unfold.figure.scene.Scene;
import unfold.figure.theme.Theme;
import unfold.playback.Moment;
import unfold.playback.Narration;
import unfold.playback.Superscripts;
import unfold.playback.Timeline;
import unfold.unfolding.Instance;

/** At every stop the picture shows what its sentence says. */
@Tag("figures")
class StopsTest {
  private static final Pattern NAME = Pattern.compile("[^\\s,.]+⁽[^⁾]*⁾");
  private static final Pattern HANDS = Pattern.compile("The squares? hands? (.*?) (on|to) ?.*");
  private static final Pattern HOLDS =
      Pattern.compile(".*The squares? holds? (.*?)(?: for .*|\\.)");
  private static final Pattern COMPUTED = Pattern.compile("(.*?) (?:is|are) computed.*");

  private record Stop(Moment moment, String sentence, List<Mark> circuit, List<Mark> unfolded) {}

  static Stream<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theScreenShowsWhatTheSentenceSays(Sample sample) {
    Scene scene = sample.scenes().scene(Theme.LIGHT);
    Narration narration = new Narration(scene.schedule());
    boolean row = !sample.scenes().isPlane();
    for (Moment moment : onwards(Timeline.of(scene.schedule()))) {
      Stop stop =
          new Stop(
              moment,
              narration.at(moment),
              Marks.of(CircuitFigure.at(scene, moment)).all(),
              Marks.of(UnfoldedFigure.at(scene, moment)).all());
      check(stop, row);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theWayBackHasTheSameStops(Sample sample) {
    Timeline run = Timeline.of(sample.scenes().scene(Theme.LIGHT).schedule());
    List<Moment> back = new ArrayList<>(List.of(run.end()));
    while (back.getLast().value() > 0) {
      back.add(run.phaseBack(back.getLast()));
    }
    assertThat(back.reversed()).isEqualTo(onwards(run));
  }

  private static List<Moment> onwards(Timeline run) {
    List<Moment> all = new ArrayList<>(List.of(run.start()));
    while (!run.isEnd(all.getLast())) {
      all.add(run.phaseForward(all.getLast()));
    }
    return all;
  }

  private static void check(Stop stop, boolean row) {
    String it = stop.sentence;
    if (it.matches(".* arrives?\\.")) {
      seen(stop, it, row, value -> isMoving(stop.circuit, value, "in"));
    } else if (it.matches(".* go(es)? on along .*")) {
      seen(stop, it, true, value -> isMoving(stop.unfolded, value, "unfolded-"));
    } else if (HANDS.matcher(it).matches()) {
      String values = group(HANDS, it);
      seen(stop, values, row, value -> isMoving(stop.circuit, value, "circuit-"));
      seen(stop, values, row, value -> isHeld(stop.circuit, value));
      assertThat(stop.circuit).as(it).anyMatch(StopsTest::isPulse);
    } else if (COMPUTED.matcher(it).matches() && !it.contains("Nothing")) {
      seen(stop, group(COMPUTED, it), true, value -> isRinged(stop, value));
    } else if (it.matches(".* takes? .* in the unfolding\\.")) {
      seen(stop, it, row, value -> isMoving(stop.unfolded, value, "across"));
    } else if (it.matches(".* (is|are) read out.*")) {
      String done = it.replaceAll(", [^,]* follows?\\.", "");
      seen(stop, done, true, value -> isRinged(stop, value) || isLanded(stop, value));
    } else if (it.matches(".* enters? the squares?(, .*|\\.)")) {
      seen(stop, it, false, value -> isHeld(stop.circuit, value));
      assertThat(stop.circuit).as(it).anyMatch(StopsTest::isPulse);
    } else if (HOLDS.matcher(it).matches()) {
      seen(stop, group(HOLDS, it), false, value -> isHeld(stop.circuit, value));
    } else {
      assertThat(stop.moment.isStill()).as("%s at %s", it, stop.moment).isTrue();
    }
  }

  private static String group(Pattern pattern, String sentence) {
    var matcher = pattern.matcher(sentence);
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** All of the values named, or one of them at least where the circuit stands for one of many. */
  private static void seen(Stop stop, String words, boolean all, Predicate<String> isSeen) {
    List<String> names = NAME.matcher(words).results().map(MatchResult::group).toList();
    List<String> unseen = names.stream().filter(isSeen.negate()).toList();
    assertThat(all ? unseen.isEmpty() : names.isEmpty() || unseen.size() < names.size())
        .as("%s at %s shows no %s", stop.sentence, stop.moment, unseen)
        .isTrue();
  }

  private static boolean isMoving(List<Mark> marks, String value, String way) {
    return marks.stream()
        .filter(StopsTest::isVisible)
        .map(Mark::subject)
        .anyMatch(it ->
            it instanceof Subject.Travelling(Instance moving, String on)
                && on.startsWith(way)
                && Superscripts.of(moving).equals(value));
  }

  private static boolean isVisible(Mark mark) {
    return !(mark instanceof Mark.Plate plate) || plate.look().stroke().opacity() > 0.05;
  }

  private static boolean isHeld(List<Mark> marks, String value) {
    return marks.stream()
        .map(Mark::subject)
        .anyMatch(it ->
            it instanceof Subject.Held held && Superscripts.of(held.instance()).equals(value));
  }

  private static boolean isPulse(Mark mark) {
    return mark.subject().id().startsWith("the-pulse-");
  }

  private static boolean isRinged(Stop stop, String value) {
    return copy(stop, value)
        .filter(copy ->
            stop.unfolded.stream()
                .anyMatch(it -> it.subject().id().equals("the-ring-" + copy.id())))
        .isPresent();
  }

  private static boolean isLanded(Stop stop, String value) {
    return copy(stop, value)
        .filter(copy ->
            stop.unfolded.stream()
                .filter(it -> it.subject().equals(copy))
                .allMatch(it -> !(it instanceof Mark.Disc disc) || disc.look().dash().isEmpty()))
        .isPresent();
  }

  private static Optional<Subject> copy(Stop stop, String value) {
    return stop.unfolded.stream()
        .map(Mark::subject)
        .filter(it ->
            it instanceof Subject.Copy(Instance instance)
                && instance.node() instanceof VariableNode
                && Superscripts.of(instance).equals(value))
        .findFirst();
  }
}
