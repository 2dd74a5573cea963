package unfold.equation;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import unfold.equation.NameReader.Use;

/** Reports names that nothing declares, with the nearest that something does. */
final class UnknownNames {
  private final SourceText source;
  private final Declarations declarations;
  private final Mistakes mistakes;

  UnknownNames(SourceText source, Declarations declarations, Mistakes mistakes) {
    this.source = source;
    this.declarations = declarations;
    this.mistakes = mistakes;
  }

  /** Whether a name of three letters or more is one edit away from a known one: {@code tahn}. */
  boolean isSlip(String name, boolean called) {
    return name.length() >= 3 && Nearest.isOneEdit(name, candidates(called));
  }

  void report(Use use) {
    Optional<Diagnostic> subscript = Subscripts.mend(use, declarations);
    mistakes.add(subscript.orElseGet(() -> unknown(use)));
  }

  private Diagnostic unknown(Use use) {
    String message = "`" + use.typed() + "` is not known";
    if (Declarations.isTreePlace(use.name())) {
      return Diagnostic.mistake(
          use.span(),
          "`%s` is of a tree, and there is none: add `over v = %s`"
              .formatted(use.typed(), TreeReader.EXAMPLE));
    }
    if (use.name().equals("tau")) {
      return Diagnostic.mistake(
          use.span(), "`tau` is the last index of `t`, and `t` is no axis here: write `last(…)`");
    }
    return Nearest.to(use.name(), candidates(use.isCalled()))
        .map(near ->
            Diagnostic.mistake(
                use.span(),
                message + "; the nearest name is `" + near + "`",
                new Diagnostic.Mend("write `" + near + "`", use.span(), near)))
        .orElseGet(() -> Diagnostic.mistake(use.span(), message));
  }

  private Set<String> candidates(boolean called) {
    Set<String> names = new LinkedHashSet<>(declarations.names());
    if (called) {
      Arrays.stream(BuiltIn.values()).map(BuiltIn::spelling).forEach(names::add);
      names.addAll(BuiltInReader.SPECIAL);
    }
    return names;
  }
}
