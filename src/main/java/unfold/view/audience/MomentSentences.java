package unfold.view.audience;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import unfold.circuit.Circuit;
import unfold.circuit.Role;
import unfold.equation.print.Names;
import unfold.figure.theme.Theme;
import unfold.playback.Narration;
import unfold.session.Outcome;
import unfold.view.model.Workbench;

/** The sentences of the run that is on screen, for each of its moments. */
public final class MomentSentences {
  private final Workbench workbench;
  private Optional<Narration> narration = Optional.empty();
  private Map<String, Role> roles = Map.of();

  public MomentSentences(Workbench workbench) {
    this.workbench = workbench;
    workbench.pictureProperty().subscribe(this::renew);
  }

  private void renew(Optional<Outcome.Unfolded> picture) {
    picture.ifPresent(it -> {
      narration = Optional.of(new Narration(it.picture().schedule()));
      roles = roles(it.picture().circuit());
    });
  }

  /** The role of each variable, by its name as sentences write it. */
  private static Map<String, Role> roles(Circuit circuit) {
    Map<String, Role> roles = new HashMap<>();
    circuit.nodes().forEach(it -> roles.putIfAbsent(Names.plain(it.name()), circuit.role(it)));
    return roles;
  }

  /** Tells a line the sentence of the moment that is shown. */
  public void tell(SentenceLine line, Theme theme) {
    narration.ifPresent(it -> line.show(it.at(workbench.transport().shown()), roles, theme));
  }

  /** The sentence of the stop that the next key plays to; empty at the end. */
  Optional<String> next() {
    return workbench.transport().nextStop().flatMap(stop -> narration.map(it -> it.at(stop)));
  }
}
