package unfold.view.model;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import unfold.figure.mark.Subject;
import unfold.session.Outcome.Unfolded;

/** The subject that is selected in a picture. */
final class SelectedSubject {
  private final ReadOnlyObjectWrapper<Optional<Subject>> subject =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Unfolded>> picture;
  // a field, because a binding that nobody holds stops telling
  private final ObjectBinding<Integer> line;

  SelectedSubject(ReadOnlyObjectWrapper<Optional<Unfolded>> picture) {
    this.picture = picture;
    this.line = Bindings.createObjectBinding(this::line, picture, subject);
  }

  ReadOnlyObjectProperty<Optional<Subject>> property() {
    return subject.getReadOnlyProperty();
  }

  void set(Optional<Subject> other) {
    subject.set(other);
  }

  /** The line of the text that declares it, from 1; 0 for none. */
  ObservableValue<Integer> lineProperty() {
    return line;
  }

  private int line() {
    return picture
        .get()
        .map(it -> new InspectedSubject(it.picture()).line(subject.get()))
        .orElse(0);
  }
}
