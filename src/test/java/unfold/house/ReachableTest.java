package unfold.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unfold.app.Launcher;

/** Nothing is there that only a test uses, but for handles by which tests take hold of the rest. */
class ReachableTest {
  /** Shorter ways to what the program reaches in longer ones, and ways back that tests check. */
  private static final Set<String> HANDLES =
      Set.of(
          "Circuit.node",
          "Colour.over",
          "DataSource.none",
          "DataSource.of",
          "Domain.along",
          "Equations.read",
          "Extents.of",
          "FigurePreview.sheet",
          "MainWindow.files",
          "MainWindow.scene",
          "Path.intersects",
          "Place$Fixed.contains",
          "Schedule.of",
          "Sheet.of",
          "Sheet.withSize",
          "Sheet.withTransparent",
          "Simulation$Finished.trace",
          "Simulator.run",
          "Tensor.column",
          "UnfoldingLayout.of");

  private static final JavaClasses CLASSES = ProgramClasses.ALL;

  @Test
  void everyClassIsReachedFromTheLauncher() {
    Set<JavaClass> reached = reachedFrom(CLASSES.get(Launcher.class));
    assertThat(CLASSES.stream().filter(it -> !isGenerated(it)))
        .filteredOn(it -> !reached.contains(it))
        .extracting(JavaClass::getName)
        .isEmpty();
  }

  private static Set<JavaClass> reachedFrom(JavaClass start) {
    Set<JavaClass> reached = new HashSet<>(Set.of(start));
    Deque<JavaClass> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      open.remove().getDirectDependenciesFromSelf().stream()
          .map(Dependency::getTargetClass)
          .map(JavaClass::getBaseComponentType)
          .filter(it -> CLASSES.contain(it.getName()))
          .filter(reached::add)
          .forEach(open::add);
    }
    return reached;
  }

  /**
   * What ANTLR writes has more than is used, the compiler's tables for switches have no name in the
   * program, and a package is described for readers only.
   */
  private static boolean isGenerated(JavaClass it) {
    return it.getName().matches(".*\\.Recurrence(Parser|Lexer|Visitor|BaseVisitor)\\b.*")
        || it.getModifiers().contains(JavaModifier.SYNTHETIC)
        || it.getSimpleName().equals("package-info");
  }

  @Test
  void everyMethodIsCalledByTheProgram() {
    assertThat(CLASSES.stream().filter(it -> !isGenerated(it)))
        .flatMap(JavaClass::getMethods)
        .filteredOn(ReachableTest::isOwn)
        .filteredOn(it -> it.getAccessesToSelf().stream().allMatch(a -> a.getOrigin().equals(it)))
        .extracting(it -> it.getFullName().replaceAll("^([a-z]\\w*\\.)*|\\(.*", ""))
        .containsExactlyInAnyOrderElementsOf(HANDLES);
  }

  /** Called by its name alone: no part of an enum or record, and none that a supertype declares. */
  private static boolean isOwn(JavaMethod method) {
    JavaClass owner = method.getOwner();
    boolean isMade =
        method.getModifiers().contains(JavaModifier.SYNTHETIC)
            || method.getModifiers().contains(JavaModifier.BRIDGE)
            || method.getName().contains("$")
            || owner.isEnum() && Set.of("values", "valueOf").contains(method.getName())
            || isPartOfRecord(method, owner)
            || owner.getSubclasses().stream().anyMatch(it -> isPartOfRecord(method, it));
    return !isMade && !method.getName().equals("main") && !isDeclaredAbove(method);
  }

  private static boolean isPartOfRecord(JavaMethod method, JavaClass it) {
    return it.isRecord() && it.tryGetField(method.getName()).isPresent();
  }

  private static boolean isDeclaredAbove(JavaMethod method) {
    JavaClass owner = method.getOwner();
    return Stream.concat(
            owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
        .flatMap(it -> it.getMethods().stream())
        .anyMatch(it ->
            it.getName().equals(method.getName())
                && it.getParameters().size() == method.getParameters().size());
  }
}
