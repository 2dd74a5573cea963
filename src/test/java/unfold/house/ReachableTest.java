package unfold.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
          "circuit.Circuit.node",
          "data.DataSource.none",
          "data.DataSource.of",
          "data.Tensor.column",
          "equation.Equations.read",
          "equation.Extents.of",
          "equation.Place$Fixed.contains",
          "export.Sheet.of",
          "export.Sheet.withSize",
          "export.Sheet.withTransparent",
          "figure.Colour.over",
          "geometry.Box.contains",
          "geometry.Path.intersects",
          "layout.SlicesLayout.stepAt",
          "schedule.Schedule.of",
          "trace.Domain.along",
          "trace.Simulation$Finished.trace",
          "trace.Simulator.run",
          "trace.Trace.bytes",
          "view.FigurePreview.sheet",
          "view.MainWindow.files",
          "view.MainWindow.scene",
          "view.Viewport.toScreen");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("unfold");

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
    return it.getSimpleName().startsWith("Recurrence")
        || it.getModifiers().contains(JavaModifier.SYNTHETIC)
        || it.getSimpleName().equals("package-info");
  }

  @Test
  void everyMethodIsCalledByTheProgram() {
    assertThat(CLASSES.stream().filter(it -> !isGenerated(it)))
        .flatMap(JavaClass::getMethods)
        .filteredOn(ReachableTest::isOwn)
        .filteredOn(it -> it.getAccessesToSelf().stream().allMatch(a -> a.getOrigin().equals(it)))
        .extracting(it -> it.getFullName().replaceAll("^unfold\\.|\\(.*", ""))
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
            || owner.isRecord() && owner.tryGetField(method.getName()).isPresent();
    return !isMade && !method.getName().equals("main") && !isDeclaredAbove(method);
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
