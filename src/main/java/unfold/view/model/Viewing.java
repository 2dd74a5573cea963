package unfold.view.model;

import unfold.session.Document;
import unfold.session.WindowView;

/** The view of the document that is open, to be kept with it and taken on again. */
public interface Viewing {
  WindowView view();

  /** Takes on the view of a document, as far as there is room. */
  void look(WindowView view);

  /** Takes on the view of a document once that is open, unless it was left here with another. */
  void expect(Document next, WindowView view);
}
