package unfold.view.model;

import unfold.session.WindowView.Part;

/** The commands of the window itself, for keys and buttons. */
public interface WindowCommands extends Viewing {
  /** The size of what stands around the figures, as against now. */
  enum LetterSize {
    LARGER,
    SMALLER,
    USUAL
  }

  /** Shows all that can be undone and redone, to choose from. */
  void showChanges();

  /** Enlarges both figures by a factor. */
  void zoom(double factor);

  void fit();

  /** Folds a part of the window away, or shows it again. */
  void toggle(Part part);

  /** Makes all that stands around the figures larger, smaller or of its usual size. */
  void enlarge(LetterSize size);

  /** Ends an unfolding or folding under way at its end; tells whether there was one. */
  boolean hurry();

  /** Joins each square with the arrow that it stands for, at rest too, or no longer. */
  void toggleJoins();

  /** Shows figures and sentence alone, large, for an audience; or ends that. */
  void present();

  boolean isPresenting();

  /** Shows the help: all keys, and what can be written. */
  void showKeys();

  /** Begins a new text, of a few lines to overwrite. */
  void begin();

  /** Opens the export dialog. */
  void export();

  /** Copies the figure to the clipboard. */
  void copy();

  /** Applies the mend nearest to the caret. */
  void mend();

  /** Opens the search for a system. */
  void openGallery();

  /** Lists the files that were opened last, to open one again. */
  void showRecent();

  /** Lets the number of steps be typed. */
  void openExtent();

  /** Moves the focus on: equations, circuit, unfolding, handle, equations. */
  void nextPlace();

  /** Moves the focus out of a text field, so that plain keys act. */
  void leaveTyping();
}
