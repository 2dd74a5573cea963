package unfold.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house as a table: which package may import which, and which library lives where. */
class PackagesTest {
  /**
   * Above a line stands what it may import. An open room is a facade, a model or a port; of a
   * closed one no other top folder knows, unless it names it here.
   */
  private static final House HOUSE =
      House.parse(
"""
          package                 | open | may import                                       | libraries
          result                  | open |                                                  |
          geometry                | open |                                                  |
          equation                | open | result                                           |
          equation.syntax         |      | own                                              |
          equation.syntax.grammar |      | own                                              | antlr
          equation.print          | open | own result                                       |
          equation.name           |      | own                                              |
          equation.expression     |      | own                                              |
          equation.supply         |      | own                                              |
          equation.shape          |      | own                                              |
          equation.check          |      | own                                              |
          equation.example        |      | own                                              |
          equation.paste          |      | own                                              |
          equation.printed        |      | own                                              |
          equation.code           |      | own                                              |
          equation.notation       |      | own                                              |
          equation.tidy           | open | own                                              |
          equation.reading        | open | own                                              |
          circuit                 | open | equation equation.shape                          |
          unfolding               | open | equation circuit                                 |
          schedule                | open | equation circuit unfolding                       |
          expansion               | open | equation circuit unfolding                       |
          data.file               | open | result equation                                  | awt csv
          data.random             | open |                                                  |
          data                    | open | own result equation equation.check equation.shape | awt csv ejml
          trace                   | open | equation circuit unfolding schedule data         |
          trace.program           | open | own equation data                                | gamma ejml
          trace.nd4j              |      | own result equation data                         | nd4j
          trace.storage           |      | own all                                          |
          trace.order             |      | own equation unfolding                           |
          trace.compile           |      | own all equation.shape                           |
          trace.simulate          | open | own all equation.shape                           |
          playback                | open | equation circuit unfolding schedule              |
          typesetting             | open | geometry                                         | awt tex
          layout.place            | open | result equation circuit unfolding geometry typesetting |
          layout.step             | open | equation circuit unfolding                       |
          layout.route            |      | own result geometry                              |
          layout.slice            |      | own result equation circuit unfolding geometry   |
          layout.loop             |      | own equation circuit geometry typesetting        |
          layout.layers           |      | own result circuit geometry                      | elk
          layout.row              |      | own equation circuit unfolding geometry typesetting |
          layout.grid             |      | own equation circuit unfolding geometry typesetting |
          layout                  | open | own equation circuit unfolding schedule geometry |
          figure.theme            | open | circuit geometry layout                          |
          figure.mark             | open | own all                                          |
          figure.scene            | open | own all                                          |
          figure.draw             |      | own all                                          |
          figure.peel             | open | own all                                          |
          figure                  | open | own all                                          |
          gallery                 | open | result equation data                             |
          language                | open | data                                             |
          chain                   | open | all                                              |
          export.sheet            | open | all                                              | json
          export.svg              |      | own all                                          |
          export.image            |      | own all                                          | awt pdf
          export.tikz             |      | own all                                          |
          export.html             |      | own all                                          | json
          export.graph            |      | own all                                          | jgrapht-io
          export.table            | open | own all                                          | csv json
          export                  | open | own all                                          |
          session                 | open | all                                              |
          session.file            | open | own all                                          | json
          session.settings        | open | own all                                          | json
          session.journal         | open | own all                                          | json
          view.model              | open | all                                              | javafx
          view.widget             |      | own all                                          | javafx
          view.audience           |      | own all                                          | javafx
          view.figure             |      | own all                                          | javafx
          view.inspector          |      | own all                                          | javafx
          view.strip              |      | own all                                          | javafx
          view.editor             |      | own all                                          | javafx
          view.file               |      | own all                                          | javafx
          view.gallery            |      | own all                                          | javafx
          view.bar                |      | own all                                          | javafx
          view.export             |      | own all                                          | javafx
          view.help               |      | own all                                          | javafx
          view                    | open | own all                                          | javafx
          app.console             |      | all                                              | picocli
          app.option              |      | own all                                          | picocli
          app.command             |      | own all trace.nd4j                               | picocli
          app                     |      | own all trace.nd4j view.file                     | javafx picocli
""");

  private static final JavaClasses CLASSES = ProgramClasses.ALL;

  static Stream<Room> rooms() {
    return HOUSE.rooms().stream();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aPackageImportsOnlyWhatTheTableAllows(Room room) {
    classes()
        .that()
        .resideInAPackage(room.packageName())
        .should()
        .onlyDependOnClassesThat(allowedIn(room))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> allowedIn(Room room) {
    DescribedPredicate<JavaClass> foreign =
        resideInAnyPackage(Library.packagesOfAllBut(room.libraries()));
    DescribedPredicate<JavaClass> known = resideInAnyPackage(room.packages());
    return known.and(DescribedPredicate.not(foreign)).as("are in the table for " + room.name());
  }

  @Test
  void everyPackageStandsInTheTable() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .isSubsetOf(Stream.concat(Stream.of("unfold"), rooms().map(Room::packageName)).toList());
  }

  @Test
  void aLineNamesOnlyPackagesAboveIt() {
    List<String> names = rooms().map(Room::name).toList();
    assertThat(HOUSE.rooms())
        .allSatisfy(room ->
            assertThat(names.subList(0, names.indexOf(room.name()))).containsAll(room.imports()));
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices()
        .matching("unfold.(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
        .filteredOn(it -> !isNullMarked(it))
        .extracting(JavaPackage::getName)
        .isEmpty();
  }

  private static boolean isNullMarked(JavaPackage it) {
    return it.tryGetPackageInfo().isPresent() && it.isAnnotatedWith(NullMarked.class);
  }
}
